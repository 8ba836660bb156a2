import type { I18n } from "../../i18n/i18n.tsx";
import { scenarioName } from "../../i18n/scenario-name.ts";
import type { Projection } from "../../model/project/projection.ts";
import { changesNote } from "../../outcomes/changes-note.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import type { ViewState } from "../../session/view-state.ts";
import { currentIndexOf } from "../../session/workspace.ts";
import { type WorkedOut, workOut } from "./work-out.ts";

/** What files are made of. */
export interface ExportSource {
  readonly package: ProgrammePackage;
  /** With the names to show. */
  readonly shown: ProgrammePackage;
  readonly workspace: Workspace;
  readonly view: Pick<ViewState, "namesHidden" | "area" | "projection">;
  readonly stakes: Readonly<Record<string, number>> | undefined;
  /** Null where nothing has been projected. */
  readonly projection: Projection | null;
}

/** The same worked out: every scenario, the one at hand, and what differs from the baseline in a sentence. */
export interface Exported extends ExportSource {
  readonly place: number;
  readonly scenario: Scenario;
  readonly worked: readonly WorkedOut[];
  readonly mine: WorkedOut;
  readonly baseline: WorkedOut;
  readonly changes: string;
  nameOf(place: number): string;
}

/** Works out every scenario of a workspace for the files. */
export function exported(source: ExportSource, i18n: I18n): Exported {
  const { workspace } = source;
  const place = currentIndexOf(workspace);
  const worked = workspace.workspace.map((scenario) => workOut(scenario, source.package.programme));
  const scenario = workspace.workspace[place] as Scenario;
  const nameOf = (at: number) => scenarioName(workspace, at, i18n);
  return {
    ...source,
    place,
    scenario,
    worked,
    mine: worked[place] as WorkedOut,
    baseline: worked[workspace.baseline] as WorkedOut,
    changes: changesNote(
      nameOf(place),
      scenario,
      workspace.workspace[workspace.baseline] as Scenario,
      source.shown,
      i18n,
    ),
    nameOf,
  };
}
