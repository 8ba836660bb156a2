import { pairsByName } from "../model/place.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import { canonicalJson } from "./canonical-json.ts";
import { withDefaults } from "./with-defaults.ts";

/** A differing field of two rules: the edit that takes the first to the second, and what stood there before. */
export interface RuleDifference extends RuleEdit {
  readonly before?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The lists whose members are matched, and what by. */
const matchedBy: Readonly<Record<string, "id" | "year">> = { pots: "id", limits: "id", schedule: "year" };

/**
 * The fields in which two rules differ, defaults written out, pots and limits matched by id (their order
 * changes no award and is no difference), years of the schedule by year, areas' years and local conditions by place: an
 * entry of these is one field. Carried out on `withDefaults(before)` they give `after`. A list of
 * years, areas or points is one field; a criterion or selection of another kind is one edit as a whole.
 */
export const differencesInRule = (before: Rule, after: Rule): RuleDifference[] =>
  before === after ? [] : differences(withDefaults(before), withDefaults(after), []);

function differences(before: unknown, after: unknown, path: readonly string[]): RuleDifference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = path.length === 1 ? matchedBy[path[0] as string] : undefined;
    if (key !== undefined) return inFields(keyed(before, key), keyed(after, key), path);
    if (path[0] === "areaYears" || (path.length === 2 && path[1] === "local")) {
      const pairs = pairsByName(before, after);
      if (pairs !== null) return inEntries(pairs, path);
    }
    const alike = before.length === after.length && [...before, ...after].every(isFields);
    if (alike) return before.flatMap((member, i) => differences(member, after[i], [...path, String(i)]));
  } else if (isFields(before) && isFields(after) && before.kind === after.kind) {
    const shared = Object.keys(before).some((key) => Object.hasOwn(after, key));
    if (shared || Object.keys(before).length === 0 || Object.keys(after).length === 0)
      return inFields(before, after, path);
  }
  return [{ path, value: after, before }];
}

/** Entries that go come first, from the last: without one, later ones of the same place are called otherwise. */
function inEntries(
  pairs: readonly (readonly [name: string, before: unknown, after: unknown])[],
  path: readonly string[],
): RuleDifference[] {
  const gone = pairs.filter(([, , after]) => after === undefined).reverse();
  const rest = pairs.filter(([, , after]) => after !== undefined);
  return [...gone, ...rest].flatMap(([name, before, after]): RuleDifference[] => {
    const at = [...path, name];
    if (before === undefined) return [{ path: at, value: after }];
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ path: at, value: after, before }];
  });
}

function inFields(before: Fields, after: Fields, path: readonly string[]): RuleDifference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const at = [...path, key];
    if (!Object.hasOwn(after, key)) return [{ path: at, value: undefined, before: before[key] }];
    if (!Object.hasOwn(before, key)) return [{ path: at, value: after[key] }];
    return differences(before[key], after[key], at);
  });
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const keyed = (members: readonly unknown[], key: "id" | "year"): Fields =>
  Object.fromEntries(members.map((member) => [String((member as Fields)[key]), member]));
