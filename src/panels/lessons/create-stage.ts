import { type Accessor, createEffect, createSignal, on, untrack } from "solid-js";
import { readStage, type Stage } from "../../lessons/guess/kept-guesses.ts";
import type { Session } from "../../session/session.ts";
import { createKeptInTab } from "../../session/storage/kept-in-tab.ts";

const [kept, setKept] = createKeptInTab<Stage | null>("stage", null, readStage);

/**
 * How far the class is at a step: whether the answer is shown, and whether the lesson is done; after a reload as it was.
 * Another step begins at its question, and so does one that is opened anew. Must be called under an owner.
 */
export function createStage({ autosave }: Session, stepAt: Accessor<string>) {
  const session = autosave.ofTab();
  const before = untrack(kept);
  const isSame = before !== null && before.session === session && before.step === untrack(stepAt);
  const [isShown, setShown] = createSignal(isSame && before.isShown);
  const [isEnded, setEnded] = createSignal(isSame && before.isEnded);
  createEffect(
    on(
      stepAt,
      () => {
        setShown(false);
        setEnded(false);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    const [step, shown, ended] = [stepAt(), isShown(), isEnded()];
    if (session !== undefined) setKept(() => ({ session, step, isShown: shown, isEnded: ended }));
  });
  return { isShown, setShown, isEnded, setEnded };
}
