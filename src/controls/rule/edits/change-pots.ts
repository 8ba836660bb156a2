import type { Programme } from "../../../model/programme.ts";
import type { CriterionKind } from "../../../model/rule/criterion.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { defaultCriterion } from "./default-criterion.ts";
import { freeId } from "./free-id.ts";

/** The rule with one more pot in equal parts, as heavy as the others are on average. */
export function addPot(rule: Rule): Rule {
  const ids = rule.pots.map((pot) => pot.id);
  const total = rule.pots.reduce((sum, pot) => sum + pot.weight, 0);
  const weight = total > 0 ? Number((total / rule.pots.length).toPrecision(12)) : 1;
  const id = freeId(`pot-${ids.length + 1}`, ids);
  return { ...rule, pots: [...rule.pots, { id, weight, criterion: { kind: "equal" } }] };
}

/** The rule without a pot. */
export const removePot = (rule: Rule, id: string): Rule => ({
  ...rule,
  pots: rule.pots.filter((pot) => pot.id !== id),
});

/** The rule with a pot one place further up (-1) or down (1); the same rule at the ends. */
export function movePot(rule: Rule, id: string, by: 1 | -1): Rule {
  const from = rule.pots.findIndex((pot) => pot.id === id);
  const to = from + by;
  const [pot, other] = [rule.pots[from], rule.pots[to]];
  if (pot === undefined || other === undefined) return rule;
  const pots = [...rule.pots];
  pots[from] = other;
  pots[to] = pot;
  return { ...rule, pots };
}

/** The rule with a pot that shares by another kind of criterion, as like the former as it can be. */
export const changeKind = (rule: Rule, id: string, kind: CriterionKind, programme: Programme): Rule => ({
  ...rule,
  pots: rule.pots.map((pot) =>
    pot.id === id ? { ...pot, criterion: defaultCriterion(kind, programme, pot.criterion) } : pot,
  ),
});
