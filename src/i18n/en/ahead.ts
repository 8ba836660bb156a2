import type { Counts, Noun, Words } from "../words.ts";

/** Texts of the table of years ahead, and of the numbers that one plans by. */
const english = {
  years: "Years ahead",
  yearsOf: ({ years }: Counts<"years">) => `${years} years`,
  waiting: "Only draws can tell how often awards fall, and they are being computed.",
  noMoney: "No money is paid in these years.",
  money: {
    madeUp: " (made up)",
    once: ({ money, year, mark }: Words<"money" | "year" | "mark">) => `${money}${mark} in ${year}`,
    yearly: ({ money, mark }: Words<"money" | "mark">) => `${money} a year${mark}`,
    between: ({ low, high, mark }: Words<"low" | "high" | "mark">) => `${low} to ${high} a year${mark}`,
    open: ({ paid }: Words<"paid">) => `${paid}; the rule names no end.`,
    until: ({ paid, year }: Words<"paid" | "year">) => `${paid}, the last year ${year}.`,
    after: ({ effect }: Words<"effect">) => `After that: no new money${effect}.`,
    effect: ({ year, median, low, high }: Words<"year" | "median" | "low" | "high">) =>
      `; in the model the programme brings ${median} in work in ${year} (${low} to ${high} in nine draws of ten)`,
    left: ({ year, paid, listed, reason }: Words<"year" | "paid" | "listed" | "reason">) =>
      `In ${year}, ${paid} of ${listed} is paid on average${reason}.`,
    leftYears: ({ years, paid, listed, reason }: Words<"years" | "paid" | "listed" | "reason">) =>
      `Over ${years}, ${paid} of ${listed} in all is paid on average${reason}.`,
    reasons: {
      noPoints: ": in some draws no area improves in a pot, and its money is returned",
    },
    joins: ({
      areas,
      from,
      first,
      count,
      all,
    }: Words<"areas" | "from" | "first"> & Counts<"count" | "all">) =>
      `${areas} takes part from ${from}: the money of ${first} is shared by ${count} areas, from ${from} by ${all}. That is why the first year differs.`,
  },
  table: {
    title: "The years ahead, area by area",
    now: "Award now",
    lastYear: "Last year with money",
    median: "Median, last year",
    medianOf: ({ year }: Words<"year">) => `Median, ${year}`,
    low: "Nine of ten: from",
    high: "Nine of ten: to",
    sum: ({ years }: Words<"years">) => `${years} together, mean`,
    fall: "Falls by more than 20% at least once",
    nothing: "Gets nothing at least once",
  },
  /** A share of draws: one, or from the area with the lowest to the one with the highest. */
  inDraws: ({ share }: Words<"share">) => `in ${share} of the draws`,
  inDrawsOf: ({ low, high, noun }: Words<"low" | "high"> & Noun) =>
    `in ${low} to ${high} of the draws, depending on the ${noun.one}`,
  lessThan: ({ share }: Words<"share">) => `less than ${share}`,
  moreThan: ({ share }: Words<"share">) => `more than ${share}`,
  falls: ({ share }: Words<"share">) =>
    `The award falls by more than 20% from one year to the next, at least once, ${share}.`,
  nothings: ({ share, years }: Words<"share" | "years">) =>
    `There is no award in at least one of the years ${years} ${share}.`,
  nothingsOneYear: ({ share, year }: Words<"share" | "year">) => `There is no award in ${year} ${share}.`,
  counted: ({ draws, years, error }: Words<"draws" | "years" | "error">) =>
    `Shares of ${draws} draws over the awards of ${years}; their standard error is at most ${error} percentage points.`,
  refining: ({ draws, of }: Words<"draws" | "of">) =>
    `First numbers, from ${draws} of ${of} draws: the shares are being refined and may change by some percentage points.`,
  firstYear: ({ year }: Words<"year">) => `The award of ${year}, the first, is compared with the baseline’s.`,
  planning: {
    title: "Numbers to plan by: can we employ someone?",
    millions: "SEK million",
    kronor: "SEK",
    lead: ({ where, draws }: Words<"where" | "draws">) =>
      `${where}, from ${draws} draws. These numbers hold if the assumptions do; they are no forecast.`,
    year: "Year",
    holds: ({ year, sum }: Words<"year" | "sum">) =>
      `In nine draws of ten the award of ${year} is at least ${sum}.`,
    holdsNothing: ({ year }: Words<"year">) =>
      `No sum above 0 holds in nine draws of ten for the award of ${year}.`,
    reach: ({ year }: Words<"year">) => `The award of ${year} reaches`,
    reaches: ({ share }: Words<"share">) => `It does ${share}.`,
    post: "A post costs, per year",
    postLead: ({ first, second }: Words<"first" | "second">) =>
      `From August ${first} to August ${second}: five months are paid out of what may be used in ${first}, seven out of ${second}.`,
    postPaid: ({ share }: Words<"share">) => `It can be paid ${share}.`,
    postUnknown: "Say what a post costs, and in how many draws it can be paid is counted.",
    postNoYear: ({ year }: Words<"year">) =>
      `${year} is the last projected year: a post to August of the next reaches beyond it.`,
    single: ({ count }: Counts<"count">) =>
      `Thin lines: ${count} single draws, each one way chance may fall.`,
    singles: "Show three single draws",
    unknown: "A joined study keeps no single draws.",
  },
};
export const ahead = english;
