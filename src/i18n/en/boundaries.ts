import type { Counts, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of boundaries and vintages: the same rule on other areas, and on other editions of the figures. */
export const boundaries = {
  title: "What if the boundaries moved?",
  pairGains: ({ pair, gain, apart, together }: Words<"pair" | "gain" | "apart" | "together">) =>
    `made into one, ${pair} would get ${gain} more than apart: ${together} instead of ${apart}.`,
  pairLoses: ({ pair, loss, apart, together }: Words<"pair" | "loss" | "apart" | "together">) =>
    `made into one, ${pair} would get ${loss} less than apart: ${together} instead of ${apart}.`,
  noneGains: ({ noun }: Noun) =>
    `no two ${noun.other} of a municipality would gain by becoming one; differences within rounding are not counted.`,
  noPairs: ({ noun }: Noun) => `no municipality has two ${noun.other}: choose which are to be made into one.`,
  merged: ({ areas, before, after }: Words<"areas" | "before" | "after">) =>
    `${areas} as one would get ${after} instead of ${before}.`,
  split: ({ area, before, after, parts }: Words<"area" | "before" | "after" | "parts">) =>
    `${area} as two would get ${after} (${parts}) instead of ${before}.`,
  invites: "The rule stays as it is: this is what it invites, not what anyone does.",
  failed: ({ count }: Counts<"count">) =>
    `${count} ${plural(count, { one: "pair", other: "pairs" })} cannot be computed as one.`,
  kinds: ({ counts, rates }: Words<"counts" | "rates">) =>
    `Taken for counts, which add up: ${counts}. Taken for rates, weighted by inhabitants: ${rates}.`,
  nothing: "none",
  note: "Shares are pooled over the people of both; a divided area has the same shares in both parts. Awards are rounded ones.",
  form: {
    first: "Make into one",
    second: "and",
    choose: "choose",
    split: "Or divide",
    part: "People in the first part, per cent",
  },
  table: {
    file: "boundaries-pairs",
    title: "Every pair of a municipality, made into one",
    pair: "Pair",
    apart: "Apart, kr",
    together: "As one, kr",
    change: "Change, kr",
  },
  redrawn: {
    file: "boundaries-redrawn",
    title: "Who else gets more or less",
    area: "Area",
    change: "Change, kr",
  },
};

export const vintages = {
  title: "What if the figures are revised?",
  waits:
    "Keep the figures as published in the baseline and type the revised ones in a scenario: the same rule is then computed on both.",
  none: "none of the figures that the rule reads differs between the baseline and the scenario.",
  moved: ({ money, count }: Words<"money"> & Counts<"count">) =>
    `with ${count} revised ${plural(count, { one: "figure", other: "figures" })} the same rule moves ${money}.`,
  most: ({ area, before, now }: Words<"area" | "before" | "now">) =>
    `${area} is moved most: ${now} instead of ${before}.`,
  unread: ({ count }: Counts<"count">) =>
    `${count} more ${plural(count, { one: "figure differs", other: "figures differ" })}; the rule does not read ${plural(count, { one: "it", other: "them" })}.`,
  table: {
    file: "vintages",
    title: "The same rule on both editions of the figures",
    area: "Area",
    published: "As published, kr",
    revised: "As revised, kr",
    change: "Change, kr",
  },
  note: "As published: the baseline’s figures. As revised: the scenario’s. The rule is the scenario’s on both.",
};
