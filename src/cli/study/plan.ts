import type { StudyCall } from "./study-call.ts";
import { stateOf } from "./study-state.ts";

/** A word as a shell takes it whole. */
const quoted = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** `study plan`: one shell line per part, or per part that is not done. */
export function plan({ path, word, study, output, refuse, wrong }: StudyCall): number {
  if (word !== "" && word !== "left")
    return wrong("study plan takes a study file, and perhaps the word left.");
  const state = word === "left" ? stateOf(study) : null;
  if (state !== null && !state.ok) return refuse(state.error);
  for (const at of study.jobs.keys())
    if (state?.value.states[at] !== "done")
      output.line(`npm run --silent utfall -- study part ${quoted(path)} ${at + 1}`);
  return 0;
}
