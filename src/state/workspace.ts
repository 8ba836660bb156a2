import type { Scenario, Workspace } from "../scenario/scenario.ts";

/** Place of the scenario that the user works on; the baseline stands first. */
const mine = 1;

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

/** The scenario that the user works on. */
export const mineOf = (workspace: Workspace): Scenario => scenarioAt(workspace, mine);

/** The workspace with another scenario to work on. */
export const withMine = (workspace: Workspace, scenario: Scenario): Workspace => ({
  ...workspace,
  workspace: workspace.workspace.map((each, at) => (at === mine ? scenario : each)),
});

/** Id of the programme that a scenario changes. */
export const programmeIdOf = ({ programme }: Scenario): string =>
  "id" in programme ? programme.id : programme.inline.id;

/** Whether nothing has been changed. */
export const isUnchanged = ({ data, attributes, rule }: Scenario): boolean =>
  (data?.length ?? 0) === 0 && (attributes?.length ?? 0) === 0 && rule === undefined;
