import type { Rule } from "../../model/rule/rule.ts";

/** A rule that names an area nowhere: lists lose it, and entries that are about it alone go. */
export const ruleWithoutArea = (rule: Rule, id: string): Rule => without(rule, id) as Rule;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An entry of limits, conditions or years of areas. */
const isAboutAlone = (value: unknown, id: string): boolean =>
  isObject(value) &&
  value.kind === undefined &&
  Array.isArray(value.areas) &&
  value.areas.length === 1 &&
  value.areas[0] === id;

function without(value: unknown, id: string): unknown {
  if (Array.isArray(value))
    return value.filter((each) => !isAboutAlone(each, id)).map((each) => without(each, id));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === "areas" && Array.isArray(part)) return [key, part.filter((each) => each !== id)];
      const isByArea = (key === "amountsSek" || key === "target") && isObject(part);
      if (!isByArea) return [key, without(part, id)];
      const { [id]: _, ...others } = part;
      return [key, others];
    }),
  );
}
