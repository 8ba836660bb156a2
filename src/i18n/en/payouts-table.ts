import type { Noun, Words } from "../words.ts";

/** What the table of awards says, on its tab and in files. */
export const payoutsTable = {
  caption: ({ unit }: Words<"unit">) => `Award by area and pot, in ${unit}. Choose an area to see why.`,
  fileCaption: ({ unit }: Words<"unit">) => `Award by area and pot, in ${unit}.`,
  captions: {
    kronor: "kronor",
    perInhabitant: "kronor per inhabitant",
    share: "per cent of all that is paid",
  },
  provenances: {
    decided: "decided (the rest made up)",
    published: "published",
    "published-rounded": "published, rounded",
    inferred: "inferred",
    reconstructed: "reconstructed",
    user: "changed or typed by you",
    illustrative: "made up",
  },
  percent: "Relative change",
  total: ({ noun: { other } }: Noun) => `All ${other}`,
  file: "payouts",
  provenance: "Provenance",
  official: "Not an official calculation.",
  municipality: "Municipality",
  limit: "Floors and caps",
  rounding:
    "The parts include rounding, so each row adds up to the award. In the step-by-step view rounding is shown separately, so its parts may differ slightly.",
};
