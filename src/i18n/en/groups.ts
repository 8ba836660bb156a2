import type { Words } from "../words.ts";

/** Texts of the groups on assistance: what a projection assumes of them. */
export const groups = {
  fields: {
    share: "share at the start",
    hireRatio: "chance of work",
    leaving: "leave assistance without work",
    cycleHire: "the cycle and finding work",
    cycleNeed: "the cycle and coming to need assistance",
    locked: "out of the programme’s reach",
  },
  fieldOf: ({ group, field }: Words<"group" | "field">) => `${group}, ${field}`,
  asForAll: "as for all",
  absent: "no such group",
  isLocked: "yes",
  isOpen: "no",
};
export type GroupTexts = typeof groups;
