import type { Counts, Flags, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of the luck meter: how much of the money follows chance. */
export const luck = {
  title: "How much of this is luck?",
  sentences: {
    striking: ({
      area,
      money,
      pot,
      people,
      counted,
      isFewer,
      chance,
    }: Words<"area" | "money" | "pot" | "people" | "counted" | "chance"> & Flags<"isFewer">) =>
      `${area}’s ${money} for ${pot} rests on ${people} ${isFewer ? "fewer" : "more"} ${counted} than before; chance alone moves that number by up to ${chance} either way, nine times in ten.`,
    share: ({ share, merit, noun }: Words<"share" | "merit"> & Noun) =>
      `of the differences between ${noun.other} that the money follows, ${share} is chance and ${merit} true changes.`,
    misplaced: ({ money, paid, noun }: Words<"money" | "paid"> & Noun) =>
      `about ${money} of ${paid} goes by chance to another ${noun.one} than if true changes alone counted.`,
    neighbours: ({ people, pot, noun }: Words<"pot"> & Counts<"people"> & Noun) =>
      `the ${noun.other} are so close for ${pot} that ${people} more ${plural(people, { one: "person", other: "people" })} typically separate one from the next.`,
    equal: ({ pot }: Words<"pot">) =>
      `for ${pot} nothing tells the changes apart from chance: as far as can be seen, all truly changed alike.`,
    none: "no award follows a change from year to year, so that chance in changes moves none.",
    others: ({ pots, money }: Words<"pots" | "money">) =>
      `in ${pots} (${money}) awards follow no change; chance is not measured there.`,
    untold: ({ noun }: Noun) =>
      `what is true and what is chance cannot be told apart: fewer than two ${noun.other} have changes that chance could move.`,
  },
  table: {
    area: "Area",
    award: "Award, kr",
    low: "from",
    high: "to",
    rank: "Rank",
    rankLow: "from",
    rankHigh: "to",
    unchanged: "If nothing changed",
    treatment: "Way to treat chance",
    misplaced: "In another area, kr",
    error: "error of the draws",
    width: "Width of the interval, kr",
    moved: "Moved, kr",
    delay: "Older by years",
  },
  treatments: {
    asIs: () => "The rule as it is",
    none: () => "No treatment",
    shrink: () => "Changes drawn towards the mean by their chance",
    significant: ({ z }: Words<"z" | "n">) => `Changes below ${z} standard deviations count as none`,
    minimum: ({ n }: Words<"z" | "n">) => `Changes among fewer than ${n} people count as none`,
    years2: () => "Means of two years instead",
    years3: () => "Means of three years instead",
  },
  failed: ({ count }: Words<"count">) =>
    `In ${count} draws the rule could not be carried out; they are left out.`,
  ranges: {
    title: "What each award lies within",
    file: "chance-awards",
    low: "From, kr (5%)",
    high: "To, kr (95%)",
    rankLow: "Rank from",
    rankHigh: "Rank to",
    truth: "By true changes, kr",
    range: "nine times in ten, were the year lived again",
    dot: "award",
    picture: "Awards with the interval that chance alone leaves open, one row each.",
    widest: ({ area, low, high }: Words<"area" | "low" | "high">) =>
      `the widest is that of ${area}: ${low} to ${high}.`,
    drawn: ({ shown, all }: Words<"shown" | "all">) =>
      `The picture shows the ${shown} largest of ${all}; the table has all.`,
    method: ({ draws, seed }: Words<"draws" | "seed">) =>
      `Registers count everybody: chance is in who happens to move, find work or pass in a small population. Each figure that a change is counted from was drawn again ${draws} times (seed ${seed}), normal around what was observed, with the variance (1 - persistence) p (1 - p) / n, and the whole rule carried out each time. It is a lower bound where outcomes hang together, as when a factory closes.`,
  },
  settings: {
    z: "A change counts from so many standard deviations",
    n: "A change counts among so many people",
    seed: "Seed",
  },
  bars: {
    title: "by chance, nine times in ten",
    lead: "the lines show what each award would lie within, nine times in ten, were the same year lived again.",
    row: ({ low, high }: Words<"low" | "high">) =>
      `by chance alone it would lie between ${low} and ${high}, nine times in ten.`,
    none: "No award follows a change from year to year: chance in changes moves none.",
    problem: "What chance leaves open of the awards cannot be computed.",
  },
  shares: {
    title: "How much of the differences is chance",
    file: "chance-shares",
    chance: "Chance",
    true: "True change",
    all: "All together",
    picture:
      "Share of the differences between areas that is chance and that is true change, a bar for each pot and one for all.",
    note: "Of the differences between areas in the change that a pot pays for. All together: weighed by the pots’ money.",
  },
  people: {
    title: "The changes in people",
    file: "chance-people",
    pot: "Pot",
    kronor: "From the pot, kr",
    change: "Change",
    people: "In people",
    chance: "Chance, people either way",
    next: "People to the next above",
    range: "what chance alone can make of it",
    reliability: ({ pot, share, low, high }: Words<"pot" | "share" | "low" | "high">) =>
      `${pot}: ${share} of the differences are true (with 90% certainty ${low} to ${high}).`,
    picture: ({ pots }: Words<"pots">) =>
      `Changes in people with what chance alone can make of them, for ${pots}.`,
    note: "A change in people is the change of the share times those counted in the latest year. Chance: 1.645 standard deviations either way, which nine in ten lie within.",
  },
  ways: {
    title: "What could be done about chance",
    file: "chance-treatments",
    best: ({ way, now, instead, moved }: Words<"way" | "now" | "instead" | "moved">) =>
      `what misplaces least is this: ${way.charAt(0).toLowerCase()}${way.slice(1)}. ${instead} instead of ${now} would be misplaced; ${moved} would change hands.`,
    none: ({ now }: Words<"now">) =>
      `no way that was tried misplaces less than the ${now} of the rule as it is.`,
    note: "Misplaced: what ends in another area than the same rule without treatment would give on true changes, which are drawn from what is left when chance is taken off. Longer windows are compared with true changes over their own years.",
    lacksYears: "Means of more years cannot be tried: the figures do not reach far enough back.",
    noTruth: "Kronor in another area cannot be told: years before and after overlap between changes.",
    fault: "cannot be carried out",
  },
};
