import type { I18n } from "../../i18n/i18n.tsx";
import { payoutsHeadline } from "../payouts/payouts-headline.ts";
import type { MapRow, MapView } from "./map-view.ts";

/** Of rows the one furthest from nothing; null where there is none. */
const furthest = (rows: readonly MapRow[], of: (row: MapRow) => number): MapRow | null =>
  rows.reduce<MapRow | null>(
    (far, row) => (far !== null && Math.abs(of(far)) >= Math.abs(of(row)) ? far : row),
    null,
  );

/** The finding by municipality, in the words of the areas' own; `years`: in which a sum of an example is paid; undefined where one municipality has them all. */
export function mapHeadline(
  view: MapView,
  isChanged: boolean,
  i18n: I18n,
  years: string | null = null,
): string | undefined {
  const { rows, distributedSek } = view;
  if (rows.length < 2 || view.unplaced > 0) return undefined;
  const gains = rows.filter(({ changeSek }) => changeSek > 0);
  const losses = rows.filter(({ changeSek }) => changeSek < 0);
  const [first, second] = [...rows].sort((a, b) => b.awardSek - a.awardSek);
  const isFirst = first !== undefined && first.awardSek > (second?.awardSek ?? 0);
  return payoutsHeadline(
    {
      distributedSek,
      paid: rows.filter(({ awardSek }) => awardSek > 0).length,
      more: gains.length,
      less: losses.length,
      gainer: furthest(gains, ({ changeSek }) => changeSek),
      loser: furthest(losses, ({ changeSek }) => changeSek),
      top: isFirst ? first : null,
    },
    isChanged,
    i18n.dictionary().map.noun,
    i18n,
    years,
  );
}
