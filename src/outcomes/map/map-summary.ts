import type { I18n } from "../../i18n/i18n.tsx";
import type { MapRow, MapView } from "./map-view.ts";

/** What the map says, in sentences, where it stands alone: to whom the money goes, and how it spreads. */
export function mapSummary(view: MapView, i18n: I18n): string {
  const { t, f } = i18n;
  const paid = paidRows(view);
  const areas = paid.flatMap((row) => row.areas.filter((area) => area.awardSek > 0));
  const money = paid.reduce((sum, row) => sum + row.awardSek, 0);
  const lead = t("map.summary.spread", {
    isMadeUp: view.isMadeUp,
    money: f.sekMillions(money),
    count: areas.length,
    places: paid.length,
  });
  return `${lead} ${spreadSummary(view, i18n)}`.trim();
}

/** How the money spreads over the municipalities, in sentences. */
export function spreadSummary(view: MapView, { t, f }: I18n): string {
  const paid = paidRows(view);
  const sentences: string[] = [];
  const [low, high] = ends(paid, (row) => row.awardSek);
  if (low !== undefined && high !== undefined && low !== high)
    sentences.push(
      t("map.summary.range", {
        low: f.sekMillions(low.awardSek),
        lowName: low.name,
        high: f.sekMillions(high.awardSek),
        highName: high.name,
      }),
    );
  const [least, most] = ends(paid, (row) => row.perInhabitant);
  if (view.mode === "perInhabitant" && least !== undefined && most !== undefined && least !== most)
    sentences.push(
      t("map.summary.perInhabitant", {
        low: f.sek(least.perInhabitant),
        lowName: least.name,
        high: f.sek(most.perInhabitant),
        highName: most.name,
      }),
    );
  const unpaid = view.rows.length - paid.length;
  if (unpaid > 0) sentences.push(t("map.summary.none", { places: unpaid }));
  if (view.unplaced > 0) sentences.push(t("map.summary.unplaced", { count: view.unplaced }));
  return sentences.join(" ");
}

const paidRows = (view: MapView): MapRow[] => view.rows.filter((row) => row.awardSek > 0);

/** The rows with the smallest and the largest value. */
function ends(rows: readonly MapRow[], value: (row: MapRow) => number): [MapRow?, MapRow?] {
  const known = rows.filter((row) => Number.isFinite(value(row))).sort((a, b) => value(a) - value(b));
  const low = known[0];
  const high = known.at(-1);
  return low === undefined || high === undefined ? [] : [low, high];
}
