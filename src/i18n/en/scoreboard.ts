import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

const amounts = (count: number): string => plural(count, { one: "1 amount", other: `${count} amounts` });

/** Texts of the scoreboard: published awards against computed ones, over all programmes. */
export const scoreboard = {
  title: "How well do the rules meet what was decided?",
  lead: "Every published award of every programme, against what the programme’s rule gives.",
  open: "Work it out for all programmes",
  waiting: "The awards are being calculated.",
  notArrived: "The data of a programme did not arrive. Check the connection, then:",
  stopped: ({ title }: Words<"title">) => `${title}: the rule could not be calculated.`,
  again: "Try again",
  predicted: "Predicted",
  predictedMeans:
    "The data were not made to give these amounts, so agreement says something about the rule. The rule is still our reconstruction; where its total comes from the same amounts, a note says so, and the agreement says less.",
  fitted: "Fitted",
  fittedMeans:
    "Here the data or the rule were made to give exactly these amounts. The agreement is by construction and says nothing about how the authority calculated.",
  summary: ({ count, sets, within }: Counts<"count" | "sets" | "within">) =>
    `${amounts(count)} in ${plural(sets, { one: "1 set", other: `${sets} sets` })} are predicted; ${within} of them within the rounding of the source.`,
  largest: ({ name, set, difference }: Words<"name" | "set" | "difference">) =>
    `The largest difference is ${difference} (${name}, “${set}”).`,
  allAgree: ({ count }: Counts<"count">) =>
    `All ${amounts(count)} agree within the rounding of the source, as expected.`,
  someDiffer: ({ within, count }: Counts<"within" | "count">) =>
    `${within} of ${amounts(count)} agree within the rounding of the source.`,
  rounding:
    "Within rounding: the computed amount rounds to the published one as that is written; 33 million counts as rounded to whole millions, 10.3 million to tenths.",
  set: "Awards",
  count: "Amounts",
  within: "Within rounding",
  largestHead: "Largest difference",
  published: "Sum published",
  computed: "Sum computed",
  difference: "Difference",
  caption: ({ group }: Words<"group">) => `${group}: published awards against computed ones, sums in kronor`,
  none: "none",
  plot: "Computed less published, in million kronor",
  plotIs: ({ summary }: Words<"summary">) => `A dot per amount, by how far it is off. ${summary}`,
  dotWithin: "within rounding",
  dotOutside: "outside",
  dot: ({ name, computed, published }: Words<"name" | "computed" | "published">) =>
    `${name}: computed ${computed}, published ${published}`,
  notes: "What to know of them",
  area: "Area",
  programme: "Programme",
  kind: "Kind",
  yes: "yes",
  no: "no",
  origin: "Origin",
  publishedOne: "Published",
  computedOne: "Computed",
  file: "published-and-computed",
};
export type ScoreboardTexts = typeof scoreboard;
