import type { I18n } from "../../i18n/i18n.tsx";
import { type BandCount, changeBands, countBands } from "../../model/analysis/change-bands.ts";
import type { AreaNoun } from "../../programmes/package.ts";
import type { Compared } from "./compare-view.ts";

/** A scenario's areas by how much their award changes. */
export interface ScenarioBands {
  readonly name: string;
  readonly bands: readonly BandCount[];
}

/** Every scenario's areas by how much their award changes from the baseline's. */
export function scenarioBands(baseline: Compared, others: readonly Compared[]): ScenarioBands[] {
  const before = new Map(baseline.allocation.areas.map(({ id, awardSek }) => [id, awardSek]));
  return others.map(({ name, allocation }) => ({
    name,
    bands: countBands(
      allocation.areas.map(({ id, awardSek }) => ({
        area: id,
        awardSek,
        baselineSek: before.get(id) ?? 0,
      })),
    ),
  }));
}

/** New areas have a column only where there are some. */
export const shownBands = (scenarios: readonly ScenarioBands[]) =>
  changeBands.filter(
    (band) =>
      band !== "new" ||
      scenarios.some(({ bands }) => bands.some((each) => each.band === "new" && each.areas.length > 0)),
  );

/** A scenario's bands in a sentence. */
export function bandSentence({ name, bands }: ScenarioBands, noun: AreaNoun, { t, f }: I18n): string {
  const parts = bands
    .filter(({ areas }) => areas.length > 0)
    .map(({ band, areas }) =>
      t("compare.bands.part", { count: areas.length, band: t(`compare.bands.phrases.${band}`), noun }),
    );
  return t("compare.bands.sentence", { name, parts: f.list(parts) });
}
