import type { Programme } from "../../programme.ts";
import type { Limit } from "../../rule/limit.ts";
import { moneyToDistribute, type Rule } from "../../rule/rule.ts";

/** A number of the rule that may be moved, from where to where. */
export interface Lever {
  /** As in RuleEdit. */
  readonly path: readonly string[];
  readonly now: number;
  readonly from: number;
  readonly to: number;
  /** Only whole numbers are admitted. */
  readonly whole: boolean;
  /** Of a limit's value: the limit as it is. */
  readonly limit?: Limit;
}

type Span = readonly [from: number, to: number, whole?: "whole"];

/**
 * Every number of a rule that moves awards and may be moved, with a reasonable range around it: money, weights of pots,
 * exponents, references, weights of adjustments, treatments of chance, targets, prices, listed amounts and limits.
 */
export function leversOf(rule: Rule, programme: Pick<Programme, "areas">): Lever[] {
  const levers: Lever[] = [];
  const add = (path: readonly string[], now: unknown, [from, to, whole]: Span, limit?: Limit): void => {
    if (typeof now !== "number") return;
    const range = { from: Math.min(from, now), to: Math.max(to, now), whole: whole === "whole" };
    levers.push({ path, now, ...range, ...(limit !== undefined && { limit }) });
  };
  const money = moneyToDistribute(rule);
  add(["budgetSek"], rule.budgetSek, [Math.floor(rule.budgetSek / 2), 2 * rule.budgetSek, "whole"]);
  add(["reserveSek"], rule.reserveSek, [0, rule.budgetSek, "whole"]);
  const weights = rule.pots.reduce((sum, { weight }) => sum + weight, 0);
  for (const { id, weight, criterion } of rule.pots) {
    if (rule.pots.length > 1)
      add(["pots", id, "weight"], weight, [0, 4 * Math.max(weight, weights / rule.pots.length)]);
    for (const { path, value } of numbersIn(criterion, ["pots", id, "criterion"])) {
      const span = spanOf(path.at(-1) ?? "", path.at(-3) ?? "", path.at(-2) ?? "", value, money);
      if (span !== null) add(path, value, span);
    }
  }
  for (const limit of rule.limits ?? []) {
    const { id, measure, value } = limit;
    const area = programme.areas.length;
    const spans: Readonly<Record<typeof measure, Span>> = {
      sek: [0, money],
      perInhabitant: [0, Math.max(5 * value, 1000)],
      shareOfBudget: [0, 1],
      lastAward: [0, Math.max(3, area > 0 ? value : 3)],
      baseline: [0, Math.max(3, value)],
    };
    add(["limits", id, "value"], value, spans[measure], limit);
  }
  return levers;
}

/** The numbers of a criterion that stand by themselves; years and points of ranks are lists and no levers. */
function numbersIn(part: unknown, path: readonly string[]): { path: string[]; value: number }[] {
  if (typeof part === "number") return [{ path: [...path], value: part }];
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part) && part.every((member) => typeof member === "number")) return [];
  return Object.entries(part).flatMap(([key, member]) => numbersIn(member, [...path, key]));
}

/** The range of a field of a criterion by its name; `list` and `parent` are two and one steps above it. */
function spanOf(field: string, list: string, parent: string, now: number, money: number): Span | null {
  if (parent === "amountsSek") return [0, money, "whole"];
  if (parent === "target") return [0, 1];
  switch (field) {
    case "exponent":
      return [0.1, 4];
    case "reference":
    case "target":
      return [0, 1];
    case "ahead":
      return [0.001, 0.5];
    case "z":
      return [0, 4];
    case "n":
      return [0, 5000];
    case "sekPerUnit":
      return [0, Math.max(5 * now, 1e6)];
    case "weight":
      return list === "multiply" ? [0, Math.max(10, 2 * now)] : [Math.min(-1, 2 * now), Math.max(1, 2 * now)];
    default:
      return null;
  }
}
