import type { Words } from "../words.ts";

/** The years of a rule: when it pays, how much, and which areas take part when. */
export const calendar = {
  /** What the rule itself says. */
  prose: {
    noEnd: "The rule names no end: it pays every year.",
    paid: ({ years }: Words<"years">) => `The money is paid for ${years}, and then ends.`,
    amount: ({ year, amount }: Words<"year" | "amount">) => `${year} (${amount})`,
    areas: ({ areas, from, to }: Words<"areas" | "from" | "to">) =>
      `${areas} ${from === to ? `take part in ${from} only` : `take part from ${from} to ${to}`}.`,
    area: ({ area, from, to }: Words<"area" | "from" | "to">) =>
      `${area} ${from === to ? `takes part in ${from} only` : `takes part from ${from} to ${to}`}.`,
  },
  /** Why an area gets what it gets. */
  explain: {
    outside: ({ area, year, from, to }: Words<"area" | "year" | "from" | "to">) =>
      `${area} takes no part in ${year}: its years are ${from === to ? from : `${from} to ${to}`}.`,
    base: ({ year }: Words<"year">) => `The amount is for ${year}.`,
  },
  title: "Money per year",
  /** Beside the title, where the part is closed. */
  inShort: {
    noEnd: "no end",
    years: ({ years, total }: Words<"years" | "total">) => `${years}: ${total} in all`,
  },
  when: "When the rule pays",
  everyYear: "Every year",
  someYears: "Certain years",
  first: "First year",
  last: "Last year",
  amount: ({ year }: Words<"year">) => `Money in ${year}, million kronor`,
  kronor: ({ year }: Words<"year">) => `Money in ${year}, kronor`,
  inMillions: "Million kronor to share out.",
  inKronor: "Kronor to share out.",
  slider: ({ year }: Words<"year">) => `Money in ${year}`,
  baseYear: ({ year }: Words<"year">) =>
    `${year} is the year of the figures under Payouts: its money is the rule’s own, and changes there too.`,
  copyRight: ({ year }: Words<"year">) => `Copy the money of ${year} to the years after it`,
  ownEveryYear:
    "Every year has an amount of its own: the budget in the rule changes what Payouts shows, not the years.",
  before: ({ years, first }: Words<"years" | "first">) =>
    `${years}: before the first projected year, ${first}, and so not in the projection.`,
  origins: "Where the amounts are known from",
  origin: ({ years, source, note }: Words<"years" | "source" | "note">) =>
    `${years}: ${source}.${note === "" ? "" : ` ${note}`}`,
  changed: ({ years }: Words<"years">) => `${years}: changed by you.`,
  areas: {
    title: "Areas with years of their own",
    none: "All areas take part in all years.",
    add: "Add an area",
    from: ({ area }: Words<"area">) => `First year of ${area}`,
    to: ({ area }: Words<"area">) => `Last year of ${area}`,
    remove: ({ area }: Words<"area">) => `${area} in all years again`,
  },
  timeline: {
    noYear: "No award is paid in the years projected: the rule lists none of them.",
    noneLater: ({ year }: Words<"year">) =>
      `Nothing done in ${year} changes any award: none is paid on later figures.`,
  },
  /** Under a picture over years. */
  picture: {
    money: "Money",
    lastYear: ({ year }: Words<"year">) => `last money ${year}`,
    end: ({ year, used }: Words<"year" | "used">) =>
      `The last year with money is ${year}; what is used of it later is used in ${used}.`,
    ended: ({ year }: Words<"year">) => `The last year with money is ${year}.`,
    waits: ({ amount, year }: Words<"amount" | "year">) =>
      `${amount} still waits after ${year}, the last year with money, and is returned.`,
  },
};
export type CalendarTexts = typeof calendar;
