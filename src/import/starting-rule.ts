import type { Pot, Rule } from "../model/rule/rule.ts";
import type { SelectionNode } from "../model/rule/selection.ts";
import type { Parts } from "./put-together.ts";

/** What imported data can start from: the change between two years, the need in one, or the areas alone. */
export type StartKind = "improvement" | "need" | "size" | "equal";

/** The start that the data allows: improvement where an indicator has two years, else need, else size, else equal shares. */
export function startKindOf({ indicators, observations, areas }: Parts): StartKind {
  const years = yearsByIndicator(observations);
  if (indicators.some(({ id }) => (years.get(id)?.length ?? 0) >= 2)) return "improvement";
  if (years.size > 0) return "need";
  return areas.some((area) => "population" in area.attributes) ? "size" : "equal";
}

/**
 * A plain rule to start from: an equal pot per indicator, for the rise from its last year but one to its last in
 * percentage points (or, with a single year, for the distance to the mean of the areas). Areas that lack a value
 * the rule reads are left out by a selection that says so. `budgetSek` is whole kronor.
 */
export function startingRule(parts: Parts, budgetSek: number): Rule {
  const kind = startKindOf(parts);
  const years = yearsByIndicator(parts.observations);
  if (kind === "size" || kind === "equal") {
    const criterion = kind === "size" ? ({ kind, attribute: "population" } as const) : ({ kind } as const);
    const lacking = kind === "size" ? parts.areas.filter((area) => !("population" in area.attributes)) : [];
    const rule: Rule = { budgetSek, pots: [{ id: kind, weight: 1, criterion }] };
    if (lacking.length === 0) return rule;
    const covered = parts.areas.filter((area) => "population" in area.attributes).map(({ id }) => id);
    return { ...rule, selection: { kind: "listed", areas: covered } };
  }
  const pots: Pot[] = [];
  const leaves: SelectionNode[] = [];
  for (const { id } of parts.indicators) {
    const [last, before] = (years.get(id) ?? []).toReversed();
    if (last === undefined || (kind === "improvement" && before === undefined)) continue;
    const read = kind === "improvement" ? [before as number, last] : [last];
    pots.push({
      id,
      weight: 1,
      criterion:
        kind === "improvement"
          ? { kind, indicator: id, from: [before as number], to: [last], measure: "pp", negative: "zero" }
          : { kind, indicator: id, years: [last], reference: "mean" },
    });
    if (lacks(parts, id, read)) leaves.push({ kind: "observed", indicator: id, years: read });
  }
  const [only, ...more] = leaves;
  if (only === undefined) return { budgetSek, pots };
  return { budgetSek, selection: more.length === 0 ? only : { kind: "all", of: leaves }, pots };
}

/** Whether any area lacks a value of an indicator in one of the years. */
function lacks({ areas, observations }: Parts, indicator: string, years: readonly number[]): boolean {
  const read = observations.filter((each) => each.indicator === indicator && years.includes(each.year));
  return read.length < areas.length * years.length;
}

/** Years in which each indicator has values, ascending. */
export function yearsByIndicator(observations: Parts["observations"]): Map<string, number[]> {
  const years = new Map<string, Set<number>>();
  for (const { indicator, year } of observations) {
    const own = years.get(indicator) ?? new Set();
    years.set(indicator, own.add(year));
  }
  return new Map([...years].map(([id, own]) => [id, [...own].sort((a, b) => a - b)]));
}
