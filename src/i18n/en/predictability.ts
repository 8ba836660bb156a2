import type { Counts, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** What is told of one receiver. */
type Own = "area" | "safe" | "nothing" | "low" | "high" | "now" | "year";

/** Texts of the predictability: what a receiver can count on. */
export const predictability = {
  title: "What can a receiver count on?",
  sentences: {
    falls: ({ fallen, all, noun }: Counts<"fallen" | "all"> & Noun) =>
      `${fallen} of ${all} ${plural(all, noun)} must reckon with one chance in ten or more that the next award is over 20% smaller than the award now (not than the baseline’s).`,
    noFalls: ({ noun }: Noun) =>
      `no ${noun.one} has as much as one chance in ten that the next award is over 20% smaller than the award now (not than the baseline’s).`,
    worst: ({ area, share, now }: Words<"area" | "share" | "now">) =>
      `the risk is largest for ${area}: ${share} (it gets ${now} now).`,
    own: ({ area, safe, low, high, now, year }: Words<Own>) =>
      `${area} gets ${now} now and can count on ${safe} in ${year}, nine times in ten; the award lies between ${low} and ${high} in nine draws of ten.`,
    ownNothing: ({ area, nothing, low, high, now, year }: Words<Own>) =>
      `${area} gets ${now} now and is not sure of a single krona in ${year}: in ${nothing} of the draws it gets nothing; the award lies between ${low} and ${high} in nine draws of ten.`,
    passage: ({ first, last }: Counts<"first" | "last">) =>
      `a change shows in awards ${first === 0 ? "the same year" : `from the ${ordinal(first)} year after it`}, and has gone through after ${last} ${plural(last, { one: "year", other: "years" })}.`,
    same: ({ noun }: Noun) =>
      `every ${noun.one} gets the same in the next payment as now: no award follows figures that may move.`,
    none: ({ year }: Words<"year">) => `there is no next payment: the rule lists no money for ${year}.`,
  },
  table: {
    title: "The next award",
    file: "next-award",
    area: "Area",
    now: "Now, kr",
    safe: "Holds nine times in ten, kr",
    low: "5%, kr",
    quarter: "25%, kr",
    median: "Median, kr",
    threeQuarters: "75%, kr",
    high: "95%, kr",
    mean: "Mean, kr",
    fall: "Chance of a fall over 20%",
    fallError: "error of the draws",
    nothing: "Chance of nothing",
  },
  picture: ({ year }: Words<"year">) =>
    `Awards of ${year}: what nine draws of ten lie within, the median, and the award of now.`,
  range: "nine draws of ten",
  median: "median",
  now: "award now",
  drawn: ({ shown, all }: Words<"shown" | "all">) =>
    `The picture shows the ${shown} largest of ${all}; the table has all.`,
  note: "A scenario, not a forecast: figures move as the projection assumes (its assumptions are under What if), from the scenario as it is set.",
  method: ({ draws, seed }: Words<"draws" | "seed">) =>
    `${draws} draws of the projection (seed ${seed}); the whole rule is carried out in each.`,
};

function ordinal(number: number): string {
  return ["", "first", "second", "third", "fourth", "fifth"][number] ?? `${number}th`;
}
