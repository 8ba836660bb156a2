import { applyEdits, type RuleEdit } from "../../model/rule/edit-rule.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { OpenSwitch } from "../../programmes/package.ts";
import { valueAt } from "./prose/rule-path.ts";

/** Edits with `*` written out one by one, and without those inside pots that now share by another criterion. */
function written(edits: readonly RuleEdit[], rule: Rule, own: Rule): RuleEdit[] {
  return edits.flatMap((edit) => {
    const at = edit.path.indexOf("*");
    if (at < 0) return isAnswered(edit, rule, own) ? [edit] : [];
    const holder = valueAt(rule, edit.path.slice(0, at));
    const names = Array.isArray(holder) ? holder.map((each: { id?: string }, i) => each.id ?? String(i)) : [];
    const each = names.map((name) => ({ ...edit, path: edit.path.map((key, i) => (i === at ? name : key)) }));
    return written(each, rule, own);
  });
}

const kindOf = (rule: Rule, pot: string | undefined) =>
  rule.pots.find((each) => each.id === pot)?.criterion.kind;

function isAnswered({ path }: RuleEdit, rule: Rule, own: Rule): boolean {
  if (path[0] !== "pots") return true;
  const kind = kindOf(rule, path[1]);
  return kind !== undefined && (path[2] !== "criterion" || kind === kindOf(own, path[1]));
}

/**
 * Edits that give an open switch one of its answers on the rule at hand: what its other answers changed goes back
 * to the programme's own, then the answer's edits follow.
 */
export function answerEdits(point: OpenSwitch, optionId: string, rule: Rule, own: Rule): RuleEdit[] {
  const option = point.options.find((each) => each.id === optionId);
  const all = point.options.flatMap((each) => each.edits);
  const touched = written(all, rule, own).map((edit) => edit.path);
  const back = touched.flatMap((path): RuleEdit[] => {
    if (valueAt(own, path.slice(0, -1)) === undefined) return [];
    const value = valueAt(own, path);
    return value === undefined ? [{ path }] : [{ path, value }];
  });
  // A whole field goes back before what lies inside it.
  back.sort((a, b) => a.path.length - b.path.length);
  return [...back, ...written(option?.edits ?? [], rule, own)];
}

/** The id of the answer that the rule gives to an open switch; null when it gives none of them. */
export function answerOf(point: OpenSwitch, rule: Rule, own: Rule): string | null {
  const now = JSON.stringify(sorted(rule));
  const found = point.options.find(
    ({ id }) => JSON.stringify(sorted(applyEdits(rule, answerEdits(point, id, rule, own)))) === now,
  );
  return found?.id ?? null;
}

/** Whether a switch still asks something of the rule: some of its answers would change it. */
export function isAsked(point: OpenSwitch, rule: Rule, own: Rule): boolean {
  return point.options.some((option) => written(option.edits, rule, own).length > 0);
}

const sorted = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
};
