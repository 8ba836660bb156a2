import { readStage, type Stage } from "../../lessons/guess/kept-guesses.ts";
import { createKeptInTab } from "../../session/storage/kept-in-tab.ts";

const [stage, setStage] = createKeptInTab<Stage | null>("stage", null, readStage);

/** How far the class was before a reload; a step that was opened anew begins at its question. `session`: that of the tab. */
export function stageBefore(session: string | undefined, step: string): Pick<Stage, "isShown" | "isEnded"> {
  const kept = stage();
  const isSame = kept !== null && kept.session === session && kept.step === step;
  return isSame ? kept : { isShown: false, isEnded: false };
}

/** Keeps how far the class is, for a reload. */
export const keepStage = (next: Stage): void => setStage(() => next);
