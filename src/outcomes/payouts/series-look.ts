import type { I18n } from "../../i18n/i18n.tsx";
import { potName } from "../../i18n/pot-name.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Bounds, Series } from "./payouts-view.ts";

/** Name of a part of the awards. `bounds`: what the rule bounds them by. */
export function seriesName(
  series: Series,
  bounds: Bounds,
  pack: ProgrammePackage,
  { t, locale }: I18n,
): string {
  if (series.kind === "shared") return t("app.payouts.shared");
  if (series.kind === "added") return t(`app.payouts.added.${bounds}`);
  return potName(pack, locale(), series.id);
}

/** Custom property with its colour: pots by their place in the rule, what is no pot in grey. */
export const seriesColour = (series: Series, at: number): string =>
  series.kind === "pot" ? `--pot-${(at % 8) + 1}` : series.kind === "shared" ? "--pot-shared" : "--edge";
