import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";

/** A pot's part of the money, 0-1; 0 when all weights are 0. */
export function shareOf(rule: Rule, pot: string): number {
  const sum = rule.pots.reduce((total, each) => total + each.weight, 0);
  const weight = rule.pots.find((each) => each.id === pot)?.weight ?? 0;
  return sum > 0 ? weight / sum : 0;
}

const weightOf = (pot: string, value: number): RuleEdit => ({
  path: ["pots", pot, "weight"],
  value: Number(value.toPrecision(12)),
});

/**
 * Edits that give a pot a share (0-1) of the money while the others keep their proportions. As a rule only the
 * pot's own weight changes; at 1, or where the others have nothing, theirs must.
 */
export function shareEdits(rule: Rule, pot: string, share: number): RuleEdit[] {
  const others = rule.pots.filter((each) => each.id !== pot);
  const rest = others.reduce((total, each) => total + each.weight, 0);
  if (others.length === 0) return [];
  if (share >= 1) return [weightOf(pot, 1), ...others.map((each) => weightOf(each.id, 0))];
  if (rest > 0) return [weightOf(pot, (share * rest) / (1 - share))];
  return [weightOf(pot, share), ...others.map((each) => weightOf(each.id, (1 - share) / others.length))];
}
