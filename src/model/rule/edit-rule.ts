import { memberNames } from "../place.ts";
import type { Rule } from "./rule.ts";

/**
 * One edit of a rule: a path into it and the new value; `undefined` takes the field away.
 * Members of pots and limits are named by id, years of the schedule by year, those of local conditions by their place
 * (memberNames), members of other lists by index, `*` means every member: `["pots", "employment", "weight"]`,
 * `["pots", "*", "criterion", "negative"]`. A new member goes to the end of its list, a new year into its place:
 * `["pots", "size"]` with a value whose id is `size`.
 */
export interface RuleEdit {
  readonly path: readonly string[];
  readonly value?: unknown;
}

/**
 * The rule with the edits carried out in their order; the given rule is left as it is.
 * A path that leads nowhere changes nothing: the caller compares or checks the outcome against the schema.
 */
export function applyEdits(rule: Rule, edits: readonly RuleEdit[]): Rule {
  const copy = copyOf(rule);
  for (const edit of edits) set(copy, edit.path, edit.value);
  return copy;
}

function set(target: unknown, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof target !== "object" || target === null) return;
  if (Array.isArray(target) && rest.length === 0 && adds(target, key, value)) {
    const year = (value as { year?: number }).year;
    const later = year === undefined ? -1 : target.findIndex((member) => member.year > year);
    target.splice(later < 0 ? target.length : later, 0, copyOf(value));
    return;
  }
  for (const name of members(target, key)) {
    const holder = target as Record<string, unknown>;
    if (rest.length > 0) set(holder[name], rest, value);
    else if (value !== undefined) holder[name] = copyOf(value);
    else if (Array.isArray(target)) target.splice(Number(name), 1);
    else delete holder[name];
  }
}

/** Whether a value is a new member for a list: it has the name that the path ends in, and no member has it. */
const adds = (list: readonly unknown[], key: string, value: unknown): boolean =>
  memberNames([...list, value]).at(-1) === key;

/** The keys of a holder that one step of a path names. */
function members(holder: object, key: string): string[] {
  if (!Array.isArray(holder)) return key === "*" ? Object.keys(holder) : [key];
  if (key === "*") return holder.map((_, i) => String(i)).reverse();
  const byName = memberNames(holder).indexOf(key);
  if (byName >= 0) return [String(byName)];
  return Number(key) < holder.length ? [key] : [];
}

/** A deep copy of plain data. */
const copyOf = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;
