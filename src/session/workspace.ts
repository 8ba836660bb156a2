import type { Scenario, Workspace } from "../scenario/scenario.ts";
import { placeAtHand } from "../scenario/scenario-at-hand.ts";
import { sameData } from "./same-data.ts";

/** Scenarios that a workspace holds at most, as its file does. */
export const mostScenarios = 100;

/** A workspace that begins: the programme as it is, and the same to work on. */
export function newWorkspace(programmeId: string): Workspace {
  const scenario: Scenario = { utfall: 1, programme: { id: programmeId } };
  return { utfall: 1, workspace: [scenario, scenario], baseline: 0 };
}

const scenarioAt = (workspace: Workspace, at: number): Scenario => {
  const scenario = workspace.workspace[at];
  if (scenario === undefined) throw new RangeError(`a workspace of ours has no scenario ${at}`);
  return scenario;
};

/** What is compared against. */
export const baselineOf = (workspace: Workspace): Scenario => scenarioAt(workspace, workspace.baseline);

/** Place of the scenario that the user works on: the one that the workspace names, else the first that is not the baseline. */
export const currentIndexOf = placeAtHand;

/** The scenario that the user works on. */
export const currentScenario = (workspace: Workspace): Scenario =>
  scenarioAt(workspace, currentIndexOf(workspace));

/**
 * The workspace with the scenario that is worked on changed. The baseline is never changed by the way: a change made
 * while it is shown goes to a scenario of its own after the others, which is then the one that is worked on.
 */
export function withCurrent(workspace: Workspace, scenario: Scenario): Workspace {
  const place = currentIndexOf(workspace);
  if (sameData(scenario, scenarioAt(workspace, place))) return workspace;
  if (place !== workspace.baseline) return withScenario(workspace, place, scenario);
  const { title: _, note: __, ...unnamed } = scenario;
  return withAdded(workspace, workspace.workspace.length, unnamed);
}

/** The workspace with another scenario at a place. */
export const withScenario = (workspace: Workspace, place: number, scenario: Scenario): Workspace => ({
  ...workspace,
  workspace: workspace.workspace.map((each, at) => (at === place ? scenario : each)),
});

/** The workspace with one more scenario at a place, to work on; the same where it is full. */
export function withAdded(workspace: Workspace, place: number, scenario: Scenario): Workspace {
  const { workspace: scenarios, baseline } = workspace;
  if (scenarios.length >= mostScenarios) return workspace;
  return {
    ...workspace,
    workspace: [...scenarios.slice(0, place), scenario, ...scenarios.slice(place)],
    baseline: baseline < place ? baseline : baseline + 1,
    current: place,
  };
}

/** Id of the programme that a scenario changes. */
export const programmeIdOf = ({ programme }: Scenario): string =>
  "id" in programme ? programme.id : programme.inline.id;

/** What a scenario says apart from its name and description. */
export const contentOf = ({ title: _, note: __, ...content }: Scenario): Scenario => content;

/** Whether two scenarios say the same, whatever they are called. */
export const isSameContent = (a: Scenario, b: Scenario): boolean => sameData(contentOf(a), contentOf(b));
