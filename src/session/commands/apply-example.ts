import type { Programme } from "../../model/programme.ts";
import type { Example } from "../../programmes/package.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import {
  baselineOf,
  contentOf,
  currentIndexOf,
  currentScenario,
  isSameContent,
  mostScenarios,
  withAdded,
  withCurrent,
  withScenario,
} from "../workspace.ts";
import { editRule } from "./edit-rule.ts";
import { setObservation } from "./set-observation.ts";

/** What an example says, on the baseline as it is. */
export function exampleContent(baseline: Scenario, programme: Programme, example: Example): Scenario {
  const content = contentOf(baseline);
  let made: Workspace = { utfall: 1, workspace: [content, content], baseline: 0 };
  made = editRule(made, programme, example.rule);
  for (const { value, ...place } of example.data) made = setObservation(made, programme, place, value);
  const { assumptions, groups } = example;
  made = withCurrent(made, {
    ...currentScenario(made),
    ...(assumptions && { assumptions }),
    ...(groups && { groups }),
  });
  return currentScenario(made);
}

/** Place of the scenario that says what an example says; the one worked on before others, -1: none does. */
export function placeOfExample(workspace: Workspace, programme: Programme, example: Example): number {
  const content = exampleContent(baselineOf(workspace), programme, example);
  if (isSameContent(currentScenario(workspace), content)) return currentIndexOf(workspace);
  return workspace.workspace.findIndex((scenario) => isSameContent(scenario, content));
}

/** A name that no scenario has yet: with a number where one has. */
function freeTitle({ workspace }: Workspace, title: string): string {
  const taken = new Set(workspace.map((scenario) => scenario.title));
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} ${number}`;
  return free;
}

/**
 * An example as a scenario of its own, named after it, to work on. What has been done in other scenarios stays; one
 * that nobody has changed or named yet is taken for it. The same workspace where it is full.
 */
export function applyExample(
  workspace: Workspace,
  programme: Programme,
  example: Example,
  title: string,
): Workspace {
  const made = {
    ...exampleContent(baselineOf(workspace), programme, example),
    title: freeTitle(workspace, title),
  };
  const [place, current] = [currentIndexOf(workspace), currentScenario(workspace)];
  const isUntouched =
    place !== workspace.baseline &&
    current.title === undefined &&
    current.note === undefined &&
    isSameContent(current, baselineOf(workspace));
  if (isUntouched) return withScenario(workspace, place, made);
  return workspace.workspace.length >= mostScenarios
    ? workspace
    : withAdded(workspace, workspace.workspace.length, made);
}
