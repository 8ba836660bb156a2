import { memberNames } from "../../../model/place.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import type { Rule } from "../../../model/rule/rule.ts";

export type Path = readonly string[];

/** The value at a path (members by id or place, else by index); undefined where it leads nowhere. */
export function valueAt(rule: Rule, path: Path): unknown {
  let at: unknown = rule;
  for (const key of path) {
    if (Array.isArray(at)) {
      const named = memberNames(at).indexOf(key);
      at = at[named >= 0 ? named : Number(key)];
    } else if (typeof at === "object" && at !== null) {
      at = (at as Readonly<Record<string, unknown>>)[key];
    } else return undefined;
  }
  return at;
}

/** Whether an edit at one path may change what stands at the other: one leads to the other. `*` is any member. */
export function touches(edit: Path, path: Path): boolean {
  const length = Math.min(edit.length, path.length);
  for (let i = 0; i < length; i++) {
    if (edit[i] !== path[i] && edit[i] !== "*" && path[i] !== "*") return false;
  }
  return true;
}

/** The same value at several paths; `undefined` takes the field away. */
export function setAll(paths: readonly Path[], value: unknown): RuleEdit[] {
  return paths.map((path) => (value === undefined ? { path } : { path, value }));
}
