import type { StudyCall } from "./study-call.ts";
import type { StudyJob } from "./study-file.ts";
import { writeRanges } from "./study-ranges.ts";
import { stateOf } from "./study-state.ts";

/** A word as a shell takes it whole. */
const quoted = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/**
 * `study plan`: one shell line per part, or per part that is not done. What all parts of a projection need is drawn and
 * written beforehand, so that they only read it.
 */
export function plan({ path, word, study, mostBytes, output, refuse, wrong }: StudyCall): number {
  if (word !== "" && word !== "left")
    return wrong("study plan takes a study file, and perhaps the word left.");
  const state = word === "left" ? stateOf(study) : null;
  if (state !== null && !state.ok) return refuse(state.error);
  const left = [...study.jobs.keys()].filter((at) => state?.value.states[at] !== "done");
  for (const projection of new Set(left.map((at) => (study.jobs[at] as StudyJob).projection))) {
    const written = writeRanges(study, projection, mostBytes);
    if (!written.ok) return refuse(written.error);
  }
  const allowed = mostBytes === undefined ? "" : ` --memory ${mostBytes / 1e6}`;
  for (const at of left)
    output.line(`npm run --silent utfall -- study part ${quoted(path)} ${at + 1}${allowed}`);
  return 0;
}
