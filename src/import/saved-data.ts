import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { readFile } from "../scenario/read-scenario.ts";
import type { InlineProgramme, Scenario } from "../scenario/scenario.ts";
import { writeFile } from "../scenario/write-scenario.ts";

/** A scenario that holds imported data and no changes to it yet. */
export const scenarioOf = (inline: InlineProgramme): Scenario => ({
  utfall: 1,
  title: inline.title,
  programme: { inline },
});

/** The file in which imported data is saved: a scenario, which the command line reads as well. Errors: tooLarge, when it could not be opened again. */
export const writeData = (inline: InlineProgramme): Result<string> => writeFile(scenarioOf(inline));

/**
 * The data in a saved file: a scenario, or the baseline of a workspace, with a programme written out in it. Errors: what the reader
 * of scenario files finds; missingKey at programme.inline for files about a programme of the product.
 */
export function readData(text: string): Result<InlineProgramme, readonly Fault[]> {
  const read = readFile(text);
  if (!read.ok) return read;
  const scenario = "workspace" in read.value ? read.value.workspace[read.value.baseline] : read.value;
  if (scenario !== undefined && "inline" in scenario.programme) return ok(scenario.programme.inline);
  return fail([{ code: "missingKey", path: "programme.inline", value: "inline" }]);
}
