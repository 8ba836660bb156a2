import type { I18n } from "../../i18n/i18n.tsx";
import type { Allocation } from "../../model/allocation.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { municipalityFigure, municipalityView } from "../../outcomes/programme/municipality-figure.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { figureBlocks, withoutRepeats } from "./figure-blocks.ts";
import type { Block } from "./report.ts";

/**
 * What every municipality receives, advances, can use and loses; none where municipalities are the areas and get all they
 * are awarded without money of their own. `pack`: with the names to show.
 */
export function municipalityBlocks(
  rule: Rule,
  scenario: Scenario,
  allocation: Allocation,
  pack: ProgrammePackage,
  i18n: I18n,
): Block[] {
  const view = municipalityView(rule, scenario, allocation, pack);
  const { rows, total } = view;
  if (total === null) return [];
  const isMore = total.ownSek > 0 || total.advanceSek > 0 || total.lostSek > 0 || total.notTakenUpSek > 0;
  const paid = allocation.areas.filter(({ selected }) => selected).length;
  const figure = isMore || rows.length < paid ? municipalityFigure(view, allocation, pack, i18n) : null;
  if (figure === null) return [];
  const lean = withoutRepeats(
    figure,
    "paid",
    ["advance", "usable", "lost", "own", "new"],
    i18n.dictionary().report.costs.repeats,
    i18n.f,
  );
  return figureBlocks(i18n.t("programme.sections.municipalities"), lean);
}
