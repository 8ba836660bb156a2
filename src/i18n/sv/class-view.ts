import type { classView as english } from "../en/class-view.ts";

export const classView: typeof english = {
  close: "Lämna klassvyn",
  back: "Tillbaka",
  next: "Nästa",
  count: ({ at, of }) => `scenario ${at} av ${of}`,
  indicator: "Vad reglaget flyttar",
  ask: "Gissa först",
  question: {
    guess: "Din gissning",
    choose: "Gissa, och fundera på varför",
    check: "Visa svaret",
    skip: "Hoppa över frågan",
    right: ({ name, amount }) => `Ja, ${name} fick mest: ${amount}.`,
    wrong: ({ name, amount, guess, guessed }) => `${name} fick mest: ${amount}. ${guess} fick ${guessed}.`,
    rightPerInhabitant: ({ name, amount }) => `Ja, ${name} fick mest per invånare: ${amount}.`,
    wrongPerInhabitant: ({ name, amount, guess, guessed }) =>
      `${name} fick mest per invånare: ${amount}. ${guess} fick ${guessed}.`,
    done: "Stäng frågan",
  },
};
