import { applyEdits, type RuleEdit } from "../model/rule/edit-rule.ts";
import type { Rule } from "../model/rule/rule.ts";
import type { PartName } from "./part-names.ts";
import type { ProgrammeParts } from "./schema.ts";

/** A rule that a folder can show: its own, or its own with the edits of a switch, an example or published awards. */
export interface FolderRule {
  readonly part: PartName;
  /** Path of the edits, or "" for the rule itself. */
  readonly path: string;
  readonly edits: readonly RuleEdit[];
  readonly rule: Rule;
}

/** Every rule that a folder can show, the programme's own first. */
export function rulesOf({ rule, switches, examples, published }: ProgrammeParts): FolderRule[] {
  const edited = (part: PartName, path: string, edits: readonly RuleEdit[]): FolderRule => ({
    part,
    path,
    edits,
    rule: applyEdits(rule, edits),
  });
  return [
    { part: "rule", path: "", edits: [], rule },
    ...switches.flatMap(({ options }, i) =>
      options.map(({ edits }, j) => edited("switches", `[${i}].options[${j}].edits`, edits)),
    ),
    ...examples.map((example, i) => edited("examples", `[${i}].rule`, example.rule)),
    ...published.map((awards, i) => edited("published", `[${i}].rule`, awards.rule)),
  ];
}
