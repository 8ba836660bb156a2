import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { plainAwards } from "../../outcomes/compare/award-columns.ts";
import { type Compared, compareView, decidedAwards } from "../../outcomes/compare/compare-view.ts";
import { comparisonNotes } from "../../outcomes/compare/comparison-notes.ts";
import { distributionView } from "../../outcomes/compare/distribution-view.ts";
import { bandSentence, plainBands, scenarioBands } from "../../outcomes/compare/scenario-bands.ts";
import { needSentence, plainSpread, spreadSentences } from "../../outcomes/compare/spread-texts.ts";
import { payoutsView } from "../../outcomes/payouts/payouts-view.ts";
import { whatDiffers } from "../../outcomes/what-differs.ts";
import type { PlainTable } from "../../tables/table.ts";
import type { Exported } from "./export-source.ts";

/**
 * The tables of the comparison, in kronor and by name: awards side by side, bands of change, and how the money is
 * spread. None where the baseline cannot be carried out or stands alone; a scenario that cannot be is left out.
 */
export function comparisonTables(all: Exported, i18n: I18n): PlainTable[] {
  const { shown, worked, workspace } = all;
  const compared = worked.flatMap(({ allocation }, place): Compared[] =>
    allocation.ok
      ? [
          {
            place,
            name: all.nameOf(place),
            isBaseline: place === workspace.baseline,
            allocation: allocation.value,
            isOlder: false,
          },
        ]
      : [],
  );
  const baseline = compared.find(({ isBaseline }) => isBaseline);
  const others = compared.filter(({ isBaseline }) => !isBaseline);
  if (baseline === undefined || others.length === 0) return [];
  const published = decidedAwards(shown);
  const view = compareView({
    programme: shown.programme,
    baseline,
    others,
    published,
    lead: all.place,
    unit: "kronor",
    rowsOf: (allocation) =>
      payoutsView({
        programme: shown.programme,
        allocation,
        baseline: baseline.allocation,
        pots: [],
        unit: "kronor",
        sorting: "name",
        isGrouped: false,
      }),
  });
  const spread = distributionView({
    programme: all.baseline.programme,
    baseline,
    others,
    published,
    publishedName: i18n.t("compare.awards.published"),
    need: null,
  });
  const differences = others.map(({ place, name }) => {
    const scenario = worked[place];
    return {
      name,
      difference: scenario === undefined ? null : whatDiffers(all.baseline, scenario, shown, i18n),
    };
  });
  const notes = comparisonNotes(view, differences, shown, i18n);
  const bands = scenarioBands(baseline, others);
  const noun = areaNoun(shown, i18n.locale());
  const said = [...spreadSentences(spread, shown, i18n), needSentence(spread, shown, i18n)];
  return [
    plainAwards(view, notes, shown, i18n),
    plainBands(bands, [...bands.map((each) => bandSentence(each, noun, i18n)), ...notes], i18n),
    plainSpread(spread, [...said, i18n.t("compare.spread.lead"), ...notes].filter(Boolean), i18n),
  ];
}
