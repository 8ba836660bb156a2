import * as v from "valibot";
import type { Programme } from "../model/programme.ts";
import { checkGroups } from "../model/project/assistance-groups.ts";
import { checkAssumptions } from "../model/project/check-assumptions.ts";
import { isParameterId, parameters } from "../model/project/parameters.ts";
import { checkRule } from "../model/rule/check-rule.ts";
import { applyEdits } from "../model/rule/edit-rule.ts";
import { ruleSchema } from "../model/rule/rule.ts";
import { assembleProgramme } from "./assemble-programme.ts";
import { issueFaults } from "./issue-fault.ts";
import { duplicates, knownIds, unknown } from "./known-ids.ts";
import type { PackageFault } from "./package-fault.ts";
import { type FolderRule, rulesOf } from "./rules-of.ts";
import type { ProgrammeParts } from "./schema.ts";

/** Switches, examples and the rules that they and the published awards make of the programme's own. */
export function checkRules(parts: ProgrammeParts): PackageFault[] {
  const { switches, examples, rule } = parts;
  const { programme } = assembleProgramme(parts);
  return [
    ...duplicates(switches, "switches", ""),
    ...duplicates(examples, "examples", ""),
    ...switches.flatMap(({ options }, i) => [
      ...duplicates(options, "switches", `[${i}].options`),
      ...defaultOption(options.filter(({ edits }) => edits.length === 0).length, i),
    ]),
    ...rulesOf(parts).flatMap((folderRule) => [
      ...idleEdits(rule, folderRule),
      ...brokenRule(programme, folderRule),
    ]),
    ...examples.flatMap((_, i) => checkExample(parts, i)),
  ];
}

function defaultOption(count: number, i: number): PackageFault[] {
  if (count === 1) return [];
  return [{ code: "defaultOption", part: "switches", path: `[${i}].options`, value: count, allowed: 1 }];
}

/** Edits after which the rule is what it was before them. */
function idleEdits(rule: ProgrammeParts["rule"], { part, path, edits }: FolderRule): PackageFault[] {
  let before = rule;
  return edits.flatMap((edit, i): PackageFault[] => {
    const after = applyEdits(before, [edit]);
    const idle = JSON.stringify(after) === JSON.stringify(before);
    before = after;
    if (!idle) return [];
    return [{ code: "editWithoutEffect", part, path: `${path}[${i}]`, value: edit.path.join(".") }];
  });
}

/** The rule that edits make, against its schema and against the programme's names and money. */
function brokenRule(programme: Programme, { part, path, rule }: FolderRule): PackageFault[] {
  const read = v.safeParse(ruleSchema, rule);
  const faults = read.success ? checkRule(read.output, programme, "") : issueFaults(read.issues);
  return faults.map((fault) => {
    const inRule = (fault.path ?? "").replace(/^\./, "");
    return { ...fault, part, path: path === "" ? inRule : `${path} -> ${inRule}` };
  });
}

function checkExample(parts: ProgrammeParts, i: number): PackageFault[] {
  const example = parts.examples[i] as ProgrammeParts["examples"][number];
  const known = knownIds(parts);
  const assumptions = example.assumptions ?? {};
  const given = (id: string) =>
    parts.assumptions?.values[id] ?? (isParameterId(id) ? parameters[id].preset : undefined);
  const changes =
    example.rule.length +
    example.data.length +
    Object.keys(assumptions).length +
    (example.groups === undefined ? 0 : 1);
  // A case of the projection may show the programme as it is.
  const empty = changes === 0 && example.projected === undefined;
  return [
    ...(empty ? [{ code: "changeWithoutEffect", part: "examples", path: `[${i}]` } as const] : []),
    ...checkAssumptions(assumptions, (id) => `[${i}].assumptions.${id}`).map(
      (fault): PackageFault => ({ ...fault, part: "examples", path: fault.path ?? "" }),
    ),
    ...Object.entries(assumptions).flatMap(([id, value]): PackageFault[] =>
      JSON.stringify(value) === JSON.stringify(given(id))
        ? [{ code: "changeWithoutEffect", part: "examples", path: `[${i}].assumptions.${id}` }]
        : [],
    ),
    ...checkGroups(example.groups ?? [], `[${i}].groups`).map(
      (fault): PackageFault => ({ ...fault, part: "examples", path: fault.path ?? "" }),
    ),
    ...(example.area === undefined
      ? []
      : unknown(known.areas, example.area, "unknownArea", "examples", `[${i}].area`)),
    ...example.data.flatMap((change, j): PackageFault[] => {
      const path = `[${i}].data[${j}]`;
      const held = observed(parts, change);
      const { area, indicator, year } = change;
      if (held === null)
        return [{ code: "missingObservation", part: "examples", path, area, indicator, year }];
      return held === change.value ? [{ code: "changeWithoutEffect", part: "examples", path }] : [];
    }),
  ];
}

/** The value a folder holds for an area, indicator and year; null where it holds none. */
function observed(
  { data }: ProgrammeParts,
  { area, indicator, year }: { area: string; indicator: string; year: number },
): number | null {
  for (const block of data.observations) {
    const value = block.indicator === indicator && block.values[area]?.[block.years.indexOf(year)];
    if (typeof value === "number") return value;
  }
  return null;
}
