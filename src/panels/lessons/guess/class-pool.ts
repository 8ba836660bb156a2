import { createSignal } from "solid-js";
import type { Guess } from "../../../lessons/guess/guess-sheet.ts";

const [pools, setPools] = createSignal<Readonly<Record<string, readonly Guess[]>>>({});

/** The guesses of a class, by question; in this tab's memory alone, so that a reload forgets them. */
export const classPool = {
  of: (question: string): readonly Guess[] => pools()[question] ?? [],
  add: (question: string, guesses: readonly Guess[]): void => {
    setPools((before) => ({ ...before, [question]: [...(before[question] ?? []), ...guesses] }));
  },
  clear: (question: string): void => {
    setPools(({ [question]: _, ...others }) => others);
  },
  clearAll: (): void => {
    setPools({});
  },
};
