import type { I18n } from "../../../i18n/i18n.tsx";
import type { PlainTable } from "../../../tables/table.ts";
import type { Compared } from "../../compare/compare-view.ts";
import { comparisonNotes } from "../../compare/comparison-notes.ts";
import { distributionView } from "../../compare/distribution-view.ts";
import { plainBands, scenarioBands } from "../../compare/scenario-bands.ts";
import { plainSpread } from "../../compare/spread-texts.ts";
import { whatDiffers } from "../what-differs.ts";
import type { Exported } from "./export-source.ts";

/** Who gains and loses, and how the money is spread, in every scenario beside the baseline; none without another scenario. */
export function compareTables(all: Exported, i18n: I18n): PlainTable[] {
  const { shown, worked, workspace, baseline } = all;
  const compared = worked.flatMap(({ allocation }, place): Compared[] => {
    const isBaseline = place === workspace.baseline;
    return allocation.ok
      ? [{ place, name: all.nameOf(place), isBaseline, allocation: allocation.value, isOlder: false }]
      : [];
  });
  const first = compared.find(({ isBaseline }) => isBaseline);
  const others = compared.filter(({ isBaseline }) => !isBaseline);
  if (first === undefined || others.length === 0) return [];
  const differences = others.map(({ name, place }) => {
    const other = worked[place];
    return { name, difference: other === undefined ? null : whatDiffers(baseline, other, shown, i18n) };
  });
  const notes = comparisonNotes(undefined, differences, shown, i18n);
  const spread = distributionView({
    programme: baseline.programme,
    baseline: first,
    others,
    published: null,
    publishedName: "",
    need: null,
  });
  return [plainBands(scenarioBands(first, others), notes, i18n), plainSpread(spread, notes, i18n)];
}
