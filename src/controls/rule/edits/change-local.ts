import { memberNames, type Place } from "../../../model/place.ts";
import type { LocalConditions } from "../../../model/rule/conditions.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { LocalKey } from "../prose/condition-prose.ts";

/** What a condition says in a place when it is first said to differ there. */
const first: Readonly<Record<LocalKey, number>> = {
  preFinancedSek: 1_000_000,
  carryShare: 0,
  takeUp: 0.9,
  paymentMonth: 6,
  matchRatio: 1,
};

const localOf = ({ conditions }: Rule): LocalConditions[] => conditions?.local ?? [];

/** Says that a condition differs in a place: in the entry of the place, or in a new one. */
export function addLocal(rule: Rule, place: Place, key: LocalKey): RuleEdit[] {
  const local = localOf(rule);
  const [name] = memberNames([place]);
  const at = memberNames(local).indexOf(name ?? null);
  const value = first[key];
  if (at < 0) return setLocal(rule, inOrder([...local, { ...place, [key]: value } as LocalConditions]));
  return local[at]?.[key] === undefined
    ? setLocal(
        rule,
        local.map((entry, i) => (i === at ? { ...entry, [key]: value } : entry)),
      )
    : [];
}

/** Municipalities before areas, so that what is said of an area counts. */
const inOrder = (local: readonly LocalConditions[]): LocalConditions[] =>
  local.toSorted((a, b) => Number("areas" in a) - Number("areas" in b));

/** Takes an entry away. */
export const removeLocal = (rule: Rule, at: number): RuleEdit[] =>
  setLocal(
    rule,
    localOf(rule).filter((_, i) => i !== at),
  );

function setLocal({ conditions = {} }: Rule, local: readonly LocalConditions[]): RuleEdit[] {
  const { local: _, ...shared } = conditions;
  const next = local.length === 0 ? shared : { ...shared, local };
  return [Object.keys(next).length === 0 ? { path: ["conditions"] } : { path: ["conditions"], value: next }];
}
