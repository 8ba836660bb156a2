import type { Words } from "../words.ts";

/** What is said around every figure: how it is saved, and what its marks mean. */
export const figure = {
  save: "Save",
  saveWhat: ({ what }: Words<"what">) => `Save: ${what}`,
  saveAs: ({ format, what }: Words<"format" | "what">) => `Save as ${format}: ${what}`,
  failed: ({ what }: Words<"what">) => `${what} could not be made. Try again.`,
  madeUp: "Rests on made-up figures or a made-up rule: an example, not statistics.",
  asTable: "The figures as a table",
};
export type FigureTexts = typeof figure;
