import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { readFile } from "../scenario/read-scenario.ts";
import type { Resolved } from "../scenario/resolve-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FileCatalogue } from "./catalogue.ts";
import { readInput, readText, resolve } from "./read-input.ts";

/** A scenario to compare: where it is from, what it is called, and what it computes with. */
export interface Given {
  readonly file: string;
  /** Its place in the file; empty where it is the whole file. */
  readonly path: string;
  readonly title: string | null;
  readonly resolved: Result<Resolved, readonly Fault[]>;
}

/** What is wrong with a file, and which. */
export interface FileFaults {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/**
 * What the arguments of `compare` mean, the baseline first: one workspace file gives its scenarios, one scenario file
 * the programme as it is and the scenario; of several arguments the first is the baseline. Errors: a file that cannot
 * be read; scenarios that are well formed and cannot be worked out carry their own faults.
 */
export function readCompared(
  words: readonly string[],
  catalogue: FileCatalogue,
): Result<readonly Given[], FileFaults> {
  const [file = "", ...others] = words;
  if (others.length > 0) return ok(words.map((word) => wordOf(word, catalogue)));
  if (catalogue.ids.includes(file)) return ok([wordOf(file, catalogue)]);
  const text = readText(file, catalogue);
  if (!text.ok) return fail({ file, faults: text.error });
  const read = readFile(text.value);
  if (!read.ok) return fail({ file, faults: read.error });
  const given = (scenario: Scenario, path: string): Given => ({
    file,
    path,
    title: titleOf(scenario),
    resolved: resolve(scenario, catalogue),
  });
  if (!("workspace" in read.value)) {
    const { programme } = read.value;
    return ok([{ ...given({ utfall: 1, programme }, ""), title: null }, given(read.value, "")]);
  }
  const { workspace, baseline } = read.value;
  const all = workspace.map((scenario, at) => given(scenario, `workspace[${at}]`));
  return ok([...all.filter((_, at) => at === baseline), ...all.filter((_, at) => at !== baseline)]);
}

const wordOf = (word: string, catalogue: FileCatalogue): Given => ({
  file: word,
  path: "",
  title: word,
  resolved: readInput(word, catalogue),
});

const titleOf = ({ title }: Scenario): string | null =>
  title === undefined || title.trim() === "" ? null : title.trim();
