import type { Words } from "../words.ts";

/** Texts of a view inside another page, and of the code that puts it there. */
export const embed = {
  made: "Made with Utfall. Not an official calculation.",
  open: "Open the full version and make your own changes",
  notOpened:
    "This view cannot be shown: the address in the page around it is incomplete. Ask the author of that page to copy the code again.",
  title: "In another page",
  lead: "A piece of code that shows one view of the scenario on screen in a page of yours, to read and not to change. What you change here later is not in it: copy the code again.",
  view: "What is shown",
  code: "The code",
  copy: "Copy the code",
  copied: "The code is copied.",
  notCopied:
    "The browser does not let the page copy. The code is selected: copy it with the keyboard or the menu.",
  working: "Preparing the code …",
  tooLong: "The scenarios are too much for an address, so there is no code for them.",
  disk: "You are using an offline copy. To embed a view, open the version on the web.",
  frame: ({ title, view }: Words<"title" | "view">) =>
    `${title}: ${view} (Utfall, not an official calculation)`,
};
export type EmbedTexts = typeof embed;
