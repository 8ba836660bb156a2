import type { Counts, Flags, Noun, Words } from "../words.ts";

type Counted = Words<"counted"> & Flags<"isFewer">;

/** Who does better: one more in work or one fewer on assistance. */
const one = (counted: string, isFewer: boolean): string =>
  `one ${isFewer ? "fewer" : "more"} of “${counted}”`;

/** Texts of the incentives: what the rule rewards at the margin, and what it invites. */
export const incentives = {
  title: "What is one more person worth?",
  sentences: {
    most: ({ area, money, counted, isFewer }: Words<"area" | "money"> & Counted) =>
      `${one(counted, isFewer)} is worth most to ${area}: ${money}.`,
    costs: ({ area, money, counted, isFewer }: Words<"area" | "money"> & Counted) =>
      `one person who does better brings nobody more money; it costs ${area} most, ${money} for ${one(counted, isFewer)}.`,
    least: ({ area, money, counted, isFewer }: Words<"area" | "money"> & Counted) =>
      `to ${area} ${one(counted, isFewer)} is worth ${money}.`,
    paysFrom: ({ area, people, counted, isFewer }: Words<"area"> & Counts<"people"> & Counted) =>
      `to ${area} ${one(counted, isFewer)} brings nothing: money comes only with ${people} ${isFewer ? "fewer" : "more"}.`,
    held: {
      floors: "one more person changes nothing: the floors decide every award.",
      caps: "one more person changes nothing: the caps decide every award.",
      limits: "one more person changes nothing: floors and caps decide every award.",
      none: "one more person changes nothing, wherever it is.",
    },
    loss: ({ loser, lost }: Words<"loser" | "lost">) =>
      `most of that is the loss of others: ${loser} would lose most, ${lost}.`,
    noLoss: "it is nobody’s loss: the money was not paid out before.",
    nothing: ({ count, noun, pots }: Words<"count" | "pots"> & Noun) =>
      `for ${count} of the ${noun.other} one more person makes no difference at all (${pots}).`,
    none: "the rule reads no figures that one more person could move.",
    uncounted: "how many people are counted is not known, so that one more person cannot be computed.",
    wrongWay: ({ area, people, counted, isFewer, money }: Words<"area" | "people" | "money"> & Counted) =>
      `the rule pays for going the wrong way: ${area} would get ${money} more with ${people} ${isFewer ? "more" : "fewer"} of “${counted}”.`,
    oneYear: ({ area, first, second, counted, isFewer }: Words<"area" | "first" | "second"> & Counted) =>
      `a place for a single year brings ${area} ${first} and takes ${second} in the payment after (${one(counted, isFewer)}).`,
    oneYearKept: ({ area, first, counted, isFewer }: Words<"area" | "first"> & Counted) =>
      `a place for a single year brings ${area} ${first}, and the payment after takes none of it (${one(counted, isFewer)}).`,
    boundary: ({ from, to, money }: Words<"from" | "to" | "money">) =>
      `moving the boundary by one person from ${from} to ${to} would bring their municipality ${money}.`,
  },
  invites: "What the rule invites is not what anyone does.",
  choose: "Show",
  area: "Area in the sentences",
  cost: "What one person more costs, kr",
  map: {
    title: "One person more",
    file: "one-person-more",
    area: "Area",
    indicator: "Indicator",
    persons: "People counted",
    kronor: "Kronor for one more",
    from: "Money only from, people more",
    others: "To all others, kr",
    unpaid: "Not paid out before, kr",
    losers: "Who loses most",
    picture: ({ most }: Words<"most">) =>
      `Kronor for one person more, a row per area and a column per indicator; the darker the more, at most ${most}.`,
    note: "The whole rule is carried out again with one person more in the latest year it reads, or one fewer where fewer is better; awards before rounding.",
    unknown: "not known",
    loser: ({ area, money }: Words<"area" | "money">) => `${area} ${money}`,
  },
  scan: {
    title: "Cliffs, dead zones, and what the rule invites",
    file: "cliffs-and-invitations",
    jump: "Largest jump per 0.1 pp, kr",
    jumpAt: "at a change of",
    dead: "No difference from",
    deadTo: "to",
    lasting: "One who stays, kr",
    lastingAfter: "in the payment after",
    oneYear: "One for a year, kr",
    oneYearAfter: "in the payment after",
    later: "One a year later, kr in two payments",
    leftOut: "One not counted, kr",
    wrongWay: "Fewest that pay the wrong way",
    best: "Best number of people",
    bestGain: "Gain, kr",
    bestOfTwo: "with the payment after",
    note: ({ cost }: Words<"cost">) =>
      `Changes up to five percentage points either way, in steps of a tenth. “One not counted”: one who does not count in the good direction is left out of those counted. The best number of people is what pays best when one costs ${cost} and everybody else stays as they are; with the payment after, whoever stays has also raised what the next change is counted from.`,
    noSecond: "There is no payment after this one.",
    partly: ({ done, of }: Words<"done" | "of">) => `${done} of ${of} are there so far.`,
  },
  boundary: {
    title: "Boundaries",
    file: "boundaries",
    municipality: "Municipality",
    from: "From",
    to: "To",
    kronor: "To both, kr",
    note: "One person who does not count in the good direction is counted in the other area instead.",
  },
};
