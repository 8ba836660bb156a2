import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { readFile } from "../scenario/read-scenario.ts";
import type { Resolved } from "../scenario/resolve-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Held, heldAt, heldAtHand } from "../scenario/scenario-at-hand.ts";
import type { FileCatalogue } from "./catalogue.ts";
import { readHeld, readText, resolve } from "./read-input.ts";

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
  if (others.length > 0) {
    const first = readHeld(file, catalogue);
    const baseline = first.ok ? first.value.scenario : null;
    return ok(words.map((word) => wordOf(word, baseline, catalogue)));
  }
  if (catalogue.ids.includes(file)) return ok([wordOf(file, null, catalogue)]);
  const text = readText(file, catalogue);
  if (!text.ok) return fail({ file, faults: text.error });
  const read = readFile(text.value);
  if (!read.ok) return fail({ file, faults: read.error });
  const given = (held: Held, path: string): Given => ({
    file,
    path,
    title: titleOf(held.scenario),
    resolved: resolve(held, catalogue),
  });
  if (!("workspace" in read.value)) {
    const held = heldAtHand(read.value);
    const { baseline } = held;
    return ok([{ ...given({ scenario: baseline, baseline }, ""), title: null }, given(held, "")]);
  }
  const together = read.value;
  const { workspace, baseline } = together;
  const all = workspace.map((_, at) => given(heldAt(together, at), `workspace[${at}]`));
  return ok([...all.filter((_, at) => at === baseline), ...all.filter((_, at) => at !== baseline)]);
}

/** What a word means, compared with the baseline; with what its file compares it with where there is none. */
function wordOf(word: string, baseline: Scenario | null, catalogue: FileCatalogue): Given {
  const held = readHeld(word, catalogue);
  const resolved = held.ok
    ? resolve({ ...held.value, ...(baseline !== null && { baseline }) }, catalogue)
    : held;
  return { file: word, path: "", title: word, resolved };
}

const titleOf = ({ title }: Scenario): string | null =>
  title === undefined || title.trim() === "" ? null : title.trim();
