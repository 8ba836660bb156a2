import type { Words } from "../words.ts";

/** The frame around the steps of one award. */
export const why = {
  failed:
    "The steps cannot be shown, because the rule cannot be calculated. Undo the latest change, or correct what the message beside the picture names.",
  title: ({ name }: Words<"name">) => `Why this amount? ${name}`,
  close: "Close Why this amount?",
};
export type WhyTexts = typeof why;
