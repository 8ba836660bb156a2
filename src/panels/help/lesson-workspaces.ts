import { allocate } from "../../model/allocate.ts";
import { ruleLibrary } from "../../model/library/library.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { modelVersion } from "../../model/version.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { resultHash } from "../../scenario/hash.ts";
import type { LinkView } from "../../scenario/link/link.ts";
import { writeLink } from "../../scenario/link/write-link.ts";
import { resolveScenario } from "../../scenario/resolve-scenario.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { applyExample } from "../../session/commands/apply-example.ts";
import { replaceRule } from "../../session/commands/edit-rule.ts";
import { baselineOf, newWorkspace } from "../../session/workspace.ts";

/** The programme that the lesson is about. */
export const lessonProgramme = "urban15-2013";

export const lessonQuestions = ["most", "need", "others", "school", "equal", "floor"] as const;
export type LessonQuestion = (typeof lessonQuestions)[number];

const promisedSek = 5_000_000;

/** The programme's own example that a question is asked about. */
const examples: Readonly<Partial<Record<LessonQuestion, string>>> = {
  need: "pay-by-need",
  others: "rinkeby-improves",
  school: "only-school",
};

const views: Readonly<Record<LessonQuestion, LinkView>> = {
  most: {},
  need: { whatIf: "rule", sorting: "change" },
  others: { area: "rinkeby" },
  school: {},
  equal: { whatIf: "rule", sorting: "change" },
  floor: { whatIf: "rule", sorting: "change" },
};

/** What is on screen when a question is asked: the programme as it is, changed as the question says. */
export function lessonWorkspace(question: LessonQuestion, pack: ProgrammePackage): Workspace {
  const start = newWorkspace(pack.about.id);
  const { programme } = pack;
  const withRule = (rule: Rule) => replaceRule(start, programme, rule);
  if (question === "floor")
    return withRule({
      ...programme.rule,
      limits: [{ id: "floor", bound: "floor", measure: "sek", value: promisedSek }],
    });
  if (question === "equal") {
    const equal = ruleLibrary.equalShares(programme.rule, programme);
    if (!equal.ok) throw new Error("equal shares need nothing");
    return withRule(equal.value);
  }
  const example = pack.examples.find(({ id }) => id === examples[question]);
  return example === undefined ? start : applyExample(start, programme, example);
}

/** The result hash of each scenario, so that whoever opens the link sees the same numbers come out. */
function resultsOf(workspace: Workspace, pack: ProgrammePackage): (string | null)[] {
  return workspace.workspace.map((scenario) => {
    const resolved = resolveScenario(scenario, pack.programme, baselineOf(workspace));
    if (!resolved.ok) return null;
    const allocation = allocate(resolved.value.rule, resolved.value.programme);
    return allocation.ok ? resultHash(allocation.value) : null;
  });
}

/** The same as the fragment of a link. */
export function lessonLink(question: LessonQuestion, pack: ProgrammePackage): string {
  const workspace = lessonWorkspace(question, pack);
  return writeLink({
    workspace,
    view: views[question],
    model: modelVersion,
    results: resultsOf(workspace, pack),
  });
}
