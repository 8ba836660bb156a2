import { moneyInYear } from "../rule/calendar.ts";
import { type Rule, ruleDefaults } from "../rule/rule.ts";
import { bandLine, everywhere, lines, type Projection } from "./projection.ts";

/** A year in which less is paid, on average over the draws, than the rule lists. Kronor. */
export interface YearLeft {
  readonly year: number;
  readonly listedSek: number;
  readonly paidSek: number;
  readonly leftSek: number;
  /** Why: in some draws no area scores in a pot, and the rule returns its money; null where it may be something else too. */
  readonly reason: "noPoints" | null;
}

/** Less than this is what rounding of awards leaves. */
const roundingSek = 1000;

/** The years with money of which some is left, on average over the draws, and why where the rule alone tells (model.md 2.2). */
export function moneyLeft(projection: Projection, rule: Rule): YearLeft[] {
  const { facts } = projection;
  const means = bandLine(projection, "award", everywhere(facts), lines.mean);
  const reason = leavesByPots(rule) ? "noPoints" : null;
  return facts.paidYears.flatMap((year) => {
    const listedSek = moneyInYear(rule, year);
    const paidSek = means[year - facts.firstYear];
    if (listedSek === null || paidSek === undefined || !(listedSek - paidSek >= roundingSek)) return [];
    return [{ year, listedSek, paidSek, leftSek: listedSek - paidSek, reason }];
  });
}

/** Whether nothing but a pot without points can leave money: it is returned, no cap holds awards down, and no pot has prices or listed sums. */
const leavesByPots = (rule: Rule): boolean =>
  (rule.unpaid ?? ruleDefaults.unpaid) === "return" &&
  (rule.limits ?? []).every(({ bound }) => bound === "floor") &&
  rule.pots.every(({ criterion: { kind } }) => kind !== "price" && kind !== "fixed" && kind !== "target");
