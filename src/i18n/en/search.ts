import type { Words } from "../words.ts";

/** The search among many rows. */
export const search = {
  label: "Find by name",
  none: "None has that name.",
  first: ({ shown, all }: Words<"shown" | "all">) =>
    `The first ${shown} of ${all} are listed. A name finds the others.`,
  shown: ({ shown, all }: Words<"shown" | "all">) => `${shown} of ${all} rows are shown.`,
  more: ({ count }: Words<"count">) => `Show ${count} more`,
  all: ({ count }: Words<"count">) => `Show all ${count} rows`,
  fewer: "Show fewer rows",
};
export type SearchTexts = typeof search;
