import type { Rule } from "../../model/rule/rule.ts";

/** Whether a rule's pots or selection look at an indicator in a year. */
export const readsObservation = (rule: Rule, indicator: string, year: number): boolean =>
  [rule.selection, ...rule.pots.filter((pot) => pot.weight > 0).map((pot) => pot.criterion)].some((part) =>
    reads(part, indicator, year),
  );

/** Every part of a rule that looks at an indicator names it beside its years, on whatever depth. */
function reads(part: unknown, indicator: string, year: number): boolean {
  if (typeof part !== "object" || part === null) return false;
  const { indicator: named, ...rest } = part as Record<string, unknown>;
  if (named === indicator && hasYear(rest, year)) return true;
  return Object.values(rest).some((each) => reads(each, indicator, year));
}

const hasYear = (part: Readonly<Record<string, unknown>>, year: number): boolean =>
  [part.year, part.years, part.from, part.to].flat().includes(year);
