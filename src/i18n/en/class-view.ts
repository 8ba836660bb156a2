import type { Counts, Words } from "../words.ts";

/** Texts of the class view. */
export const classView = {
  close: "Leave class view",
  back: "Back",
  next: "Next",
  count: ({ at, of }: Counts<"at" | "of">) => `scenario ${at} of ${of}`,
  indicator: "What the slider moves",
  ask: "Guess first",
  question: {
    guess: "Your guess",
    choose: "Guess, and think about why",
    check: "Check",
    skip: "Skip the question",
    right: ({ name, amount }: Words<"name" | "amount">) => `Yes: ${name} got most, ${amount}.`,
    wrong: ({ name, amount, guess, guessed }: Words<"name" | "amount" | "guess" | "guessed">) =>
      `${name} got most, ${amount}. ${guess} got ${guessed}.`,
    rightPerInhabitant: ({ name, amount }: Words<"name" | "amount">) =>
      `Yes: ${name} got most per inhabitant, ${amount}.`,
    wrongPerInhabitant: ({ name, amount, guess, guessed }: Words<"name" | "amount" | "guess" | "guessed">) =>
      `${name} got most per inhabitant, ${amount}. ${guess} got ${guessed}.`,
    done: "Close the question",
  },
};
