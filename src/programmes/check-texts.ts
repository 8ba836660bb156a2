import type { Rule } from "../model/rule/rule.ts";
import { knownIds } from "./known-ids.ts";
import type { PackageFault } from "./package-fault.ts";
import { rulesOf } from "./rules-of.ts";
import type { ProgrammeParts } from "./schema.ts";

/** Whether every indicator, attribute and pot has its texts, and every text something it names. */
export function checkTexts(parts: ProgrammeParts): PackageFault[] {
  const { indicators, attributes } = knownIds(parts);
  const rules = rulesOf(parts).map(({ rule }) => rule);
  return [
    ...paired(indicators, parts.texts.indicators, "indicators"),
    ...paired(attributes, parts.texts.attributes, "attributes"),
    ...paired(new Set(rules.flatMap(potIds)), parts.texts.pots, "pots"),
  ];
}

/** Ids of pots, also of a rule that edits have broken (checkRules reports it). */
const potIds = (rule: Rule): string[] => rule.pots?.map((pot) => pot.id) ?? [];

function paired(
  ids: ReadonlySet<string>,
  texts: Readonly<Record<string, unknown>>,
  path: string,
): PackageFault[] {
  const unnamed = [...ids].filter((id) => !(id in texts));
  const needless = Object.keys(texts).filter((id) => !ids.has(id));
  return [...unnamed, ...needless].map((id) => ({
    code: "missingText",
    part: "texts",
    path: `${path}.${id}`,
    value: id,
  }));
}
