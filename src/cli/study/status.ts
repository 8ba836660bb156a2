import type { StudyCall } from "./study-call.ts";
import { type PartState, stateOf } from "./study-state.ts";

/** `study status`: which parts are done, and what is the matter with the others. The exit code is 0 when all are done. */
export function status({ word, study, given, output, refuse, wrong }: StudyCall): number {
  if (word !== "") return wrong("study status takes nothing after the study file.");
  const state = stateOf(study);
  if (!state.ok) return refuse(state.error);
  const { states, others } = state.value;
  const numbers = (wanted: PartState) => states.flatMap((each, at) => (each === wanted ? [at + 1] : []));
  const done = numbers("done").length;
  const wrongOnes = {
    missing: numbers("missing"),
    damaged: numbers("damaged"),
    stranger: numbers("stranger"),
  };
  if (given.json) output.line(JSON.stringify({ done, of: states.length, ...wrongOnes, others }));
  else {
    output.line(`${done} of ${states.length} parts are done.`);
    for (const [name, list] of Object.entries(wrongOnes))
      if (list.length > 0) output.line(`${name}: ${list.join(", ")}`);
    for (const file of others) output.line(`no part of this study: ${file}`);
  }
  return done === states.length ? 0 : 2;
}
