import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of robustness: which rule holds up over drawn futures. */
export const robustness = {
  title: "Which rule holds up?",
  lead: "Your rule beside the library’s, in a thousand drawn futures of ten years. Takes some seconds.",
  criteria: {
    need: "Money to the neediest fifth",
    swing: "Moved from year to year",
    misplaced: "Misplaced by chance",
    incentive: "For one more person",
  },
  /** Inside a sentence: what a rule is best at. */
  bestAt: {
    need: "for money to the neediest",
    swing: "for the same money from year to year",
    misplaced: "for the least money that follows chance",
    incentive: "for what one more person helped is worth",
  },
  all: ({ rule, futures }: Words<"rule" | "futures">) =>
    `over ${futures} drawn futures ${rule} is best by every measure.`,
  none: ({ futures, list }: Words<"futures" | "list">) =>
    `over ${futures} drawn futures no rule is best at everything: ${list}.`,
  leader: ({ rule, what, share }: Words<"rule" | "what" | "share">) =>
    `${what} it is ${rule} (best in ${share})`,
  tied: ({ rules, what }: Words<"rules" | "what">) => `${what} ${rules} are level`,
  own: ({ rule, ranks, count }: Words<"rule" | "ranks" | "count">) => `${rule} ranks, of ${count}: ${ranks}.`,
  rank: ({ what, rank, low, high }: Words<"what" | "rank" | "low" | "high">) =>
    `${rank} ${what} (${low} to ${high})`,
  dominated: ({ rule, by }: Words<"rule" | "by">) => `${rule} is no better than ${by} at anything.`,
  drivers: ({
    leader,
    next,
    what,
    source,
    share,
    error,
  }: Words<"leader" | "next" | "what" | "source" | "share" | "error">) =>
    `what decides between ${leader} and ${next} ${what} is above all ${source}: it has a part in ${share} (± ${error}) of what separates them.`,
  sources: { people: "who among the people is met by chance", cycle: "the business cycle" },
  without: {
    noPopulation: "Money to the neediest cannot be told: no area has a population.",
    noNeed: "Money to the neediest cannot be told: nothing is measured that says how badly off areas are.",
    fewPayments: "Some measures need more years with a payment than there are.",
  },
  failed: ({ rule, reason, part }: Words<"rule" | "reason" | "part">) =>
    `${rule} is left out: in ${part} of the futures it cannot be carried out. ${reason}`,
  scenario: ({ number }: Words<"number">) => `Scenario ${number}`,
  baseline: "Baseline",
  table: {
    file: "robustness",
    rule: "Rule",
    mean: "Mean",
    error: "Standard error",
    low: "5%",
    median: "Median",
    high: "95%",
    rank: "Mean rank",
    rankLow: "Rank from",
    rankHigh: "Rank to",
    best: "Best in",
    regret: "Worst regret",
    range: "nine futures in ten",
    dot: "median",
  },
  overview: { title: "Every rule by every measure (means)", file: "robustness-all" },
  picture: ({ criterion }: Words<"criterion">) =>
    `${criterion}: where each rule lies in nine futures of ten.`,
  driverTable: {
    title: "What decides between the best and the next",
    file: "robustness-drivers",
    between: "Between",
    source: "Source",
    first: "Alone",
    firstError: "± alone",
    total: "With all it works together with",
    totalError: "± together",
    pair: ({ criterion, leader, next }: Words<"criterion" | "leader" | "next">) =>
      `${criterion}: ${leader} – ${next}`,
  },
  note: {
    need: "The part of the money that goes to the neediest fifth of the inhabitants, the mean over the years; need as it is each year without the programme.",
    swing: "Half the sum of changes in awards from one year to the next, the mean over the years.",
    misplaced:
      "Half the sum of differences to what the same rule, without treatment of chance, would pay in the same future with everyone as expected; the mean over the years.",
    incentive:
      "Kronor more to an area for one more person in work, off assistance or eligible in the last year: the mean over the three, for an area picked by chance.",
  },
  method: ({ futures, years, seed }: Words<"futures" | "years" | "seed">) =>
    `${futures} futures of ${years} years (seed ${seed}) on the figures and assumptions of the scenario worked on; every rule meets the same people, cycle and assumptions, and pays every year. A projection is a scenario, not a forecast. Worst regret: how far from the best of a future, at worst.`,
  driverNote: ({ pairs }: Counts<"pairs">) =>
    `Variance of the difference divided among what is drawn, by ${pairs} ${plural(pairs, { one: "pair", other: "pairs" })} of futures, with standard errors. Assumptions that are fixed do not vary and have no part.`,
};
