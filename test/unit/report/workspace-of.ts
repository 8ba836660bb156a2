import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";

/** The programme as it is, and scenarios beside it; the first of them is the current one. */
export function workspaceOf(pack: ProgrammePackage, ...scenarios: readonly Partial<Scenario>[]): Workspace {
  const begin: Scenario = { utfall: 1, programme: { id: pack.about.id } };
  return {
    utfall: 1,
    workspace: [begin, ...scenarios.map((each) => ({ ...begin, ...each }))],
    baseline: 0,
    current: scenarios.length === 0 ? 0 : 1,
  };
}
