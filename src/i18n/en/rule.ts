import type { Counts, Words } from "../words.ts";
import { calendar } from "./calendar.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";
import { labels } from "./rule-labels.ts";
import { conditionKinds, panel } from "./rule-panel.ts";
import { conditions, limits, rounding, unpaid } from "./rule-payment.ts";
import { improvement, kinds, pot } from "./rule-pots.ts";
import { areas, selection } from "./rule-selection.ts";

/** The words of a funding rule. Their values are controls on screen; labels of choices fit the sentence they are in. */
export const rule = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  units: {
    millionKr: ({ count }: Counts<"count">) =>
      plural(count, { one: "million kronor", other: "million kronor" }),
    kr: ({ count }: Counts<"count">) => plural(count, { one: "krona", other: "kronor" }),
    years: ({ count }: Counts<"count">) => plural(count, { one: "year", other: "years" }),
    percent: "%",
  },
  years: {
    /** A window with "from" or "to" before it. */
    point: ({ years }: Words<"years">) => `the mean of ${years}`,
    /** A window with "in" before it. */
    within: ({ years }: Words<"years">) => `${years} on average`,
    none: "no year",
  },
  money: {
    kept: ({ budget, reserve }: Words<"budget" | "reserve">) => `Of the ${budget}, ${reserve} is kept back.`,
    nothing: "nothing",
    nothingLeft: "Nothing is left to share out.",
    rest: ({ pots, rest }: Counts<"pots"> & Words<"rest">) =>
      pots === 0
        ? `The rest, ${rest}, has no pot yet and is not shared out.`
        : plural(pots, {
            one: `The rest, ${rest}, is shared out as one pot.`,
            other: `The rest, ${rest}, is divided into ${inWords(pots)} pots.`,
          }),
    whole: ({ pots }: Counts<"pots">) =>
      pots === 0
        ? "It has no pot yet and is not shared out."
        : plural(pots, {
            one: "All of it is shared out as one pot.",
            other: `All of it is divided into ${inWords(pots)} pots.`,
          }),
  },
  areas,
  selection,
  pot,
  improvement,
  limits,
  unpaid,
  rounding,
  conditions,
  labels,
  kinds,
  conditionKinds,
  panel,
  calendar,
};
export type RuleTexts = typeof rule;
