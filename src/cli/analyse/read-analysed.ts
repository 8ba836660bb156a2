import type { Programme } from "../../model/programme.ts";
import { type Fault, ok, type Result } from "../../model/result.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { AnalysedWorkspace } from "../../scenario/analysis/subject.ts";
import { findProgramme } from "../../scenario/find-programme.ts";
import { readFile } from "../../scenario/read-scenario.ts";
import type { ProgrammeReference, Scenario, Workspace } from "../../scenario/scenario.ts";
import { heldAt, placeAtHand } from "../../scenario/scenario-at-hand.ts";
import type { FileCatalogue } from "../catalogue.ts";
import { readText } from "../read-input.ts";

/** What is analysed: a programme, and scenarios of it. */
export interface Analysed {
  readonly programme: Programme;
  readonly workspace: AnalysedWorkspace;
  /** Titles of the scenarios, where their file gives one. */
  readonly titles: readonly (string | null)[];
  /** The product's package, where the programme is one of its own. */
  readonly package: ProgrammePackage | undefined;
}

/**
 * What an argument means: the id of a programme alone; a scenario beside its programme as it is; of a workspace all scenarios
 * of the programme of the one that was worked on. Errors: those of reading, and unknown programmes.
 */
export function readAnalysed(argument: string, catalogue: FileCatalogue): Result<Analysed, readonly Fault[]> {
  if (catalogue.ids.includes(argument)) {
    const scenario: Scenario = { utfall: 1, programme: { id: argument } };
    return analysed([scenario], 0, 0, scenario.programme, catalogue);
  }
  const text = readText(argument, catalogue);
  if (!text.ok) return text;
  const file = readFile(text.value);
  if (!file.ok) return file;
  if ("workspace" in file.value) return ofWorkspace(file.value, catalogue);
  const { programme } = file.value;
  return analysed([{ utfall: 1, programme }, file.value], 0, 1, programme, catalogue);
}

function ofWorkspace(file: Workspace, catalogue: FileCatalogue): Result<Analysed, readonly Fault[]> {
  const { scenario, baseline } = heldAt(file, placeAtHand(file));
  const idOf = ({ programme }: Scenario) =>
    "id" in programme ? programme.id : JSON.stringify(programme.inline);
  const same = file.workspace.filter((each) => idOf(each) === idOf(scenario));
  return analysed(same, same.indexOf(baseline), same.indexOf(scenario), scenario.programme, catalogue);
}

function analysed(
  scenarios: readonly Scenario[],
  baseline: number,
  current: number,
  reference: ProgrammeReference,
  catalogue: FileCatalogue,
): Result<Analysed, readonly Fault[]> {
  const programme = findProgramme(reference, catalogue);
  if (!programme.ok) return programme;
  return ok({
    programme: programme.value,
    workspace: { scenarios, baseline, current },
    titles: scenarios.map(({ title = "" }) => (title.trim() === "" ? null : title.trim())),
    package: "id" in reference ? catalogue.find(reference.id) : undefined,
  });
}
