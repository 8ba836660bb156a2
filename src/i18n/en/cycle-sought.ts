import type { Words } from "../words.ts";

/** Texts of the cycle that gives what was observed. */
export const cycleSought = {
  title: "How strong a business cycle explains what was observed?",
  found: ({ people, year, pieces, scale }: Words<"people" | "year" | "pieces" | "scale">) =>
    `a cycle ${scale} times as strong as the ordinary one gives the ${people} people on assistance that were observed in ${year}; within a hundredth it is so ${pieces}.`,
  piece: ({ from, to }: Words<"from" | "to">) => `from ${from} to ${to}`,
  start: ({ people, year }: Words<"people" | "year">) =>
    `from ${people} at the start: this says what the cycle would have to be, not what it was, nor what the programme did in ${year}.`,
  file: "cycle",
  tableTitle: "People on assistance by strength of the cycle",
  scale: "Strength",
  people: "People on assistance",
  lack: "From what was observed",
  picture:
    "How far the projected number of people on assistance is from the observed one, for every strength of the cycle.",
  line: "people more than observed",
  holds: "within a hundredth",
  now: "ordinary cycle",
  note: "Expected values with the programme, all areas together. Strength 1 is the ordinary cycle; every strength that is admitted was tried.",
};
