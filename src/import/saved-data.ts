import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { largestFile, readFile } from "../scenario/read-scenario.ts";
import type { InlineProgramme, Scenario } from "../scenario/scenario.ts";
import { writeScenario } from "../scenario/write-scenario.ts";

/** A scenario that holds imported data and no changes to it yet. */
export const scenarioOf = (inline: InlineProgramme): Scenario => ({
  utfall: 1,
  title: inline.title,
  programme: { inline },
});

/**
 * The file in which imported data is saved: a scenario, which the command line reads as well, indented for people where that
 * leaves it small enough to open again, else in one line. Errors: tooLarge, when it could not be opened again.
 */
export function writeData(inline: InlineProgramme): Result<string> {
  const scenario = scenarioOf(inline);
  const indented = writeScenario(scenario);
  if (new TextEncoder().encode(indented).length <= largestFile) return ok(indented);
  const dense = `${JSON.stringify(scenario)}\n`;
  const bytes = new TextEncoder().encode(dense).length;
  return bytes <= largestFile ? ok(dense) : fail({ code: "tooLarge", value: bytes, allowed: largestFile });
}

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
