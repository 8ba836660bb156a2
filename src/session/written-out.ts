import type { InlineProgramme, Workspace } from "../scenario/scenario.ts";

/** A workspace as it leaves the page: the user's own data, where it is about that, written out in it. */
export const writtenOut = (workspace: Workspace, inline: InlineProgramme | undefined): Workspace =>
  inline === undefined
    ? workspace
    : {
        ...workspace,
        workspace: workspace.workspace.map((scenario) => ({ ...scenario, programme: { inline } })),
      };
