import type { Counts, Words } from "../words.ts";
import { integer, plural } from "./grammar.ts";

/** What is around the text of a rule: its structure, its open points. */
export const conditionKinds = {
  compare: "A threshold",
  listed: "Listed areas",
  top: "The highest or lowest",
  observed: "Figures exist",
};

export const panel = {
  baseline: ({ value }: Words<"value">) => `in the baseline: ${value}`,
  was: ({ value }: Words<"value">) => `${value}`,
  open: "left open",
  openStake: ({ stake }: Words<"stake">) => `left open, ${stake} at stake`,
  showOpen: "Show open points",
  showRemoved: "Show what was removed",
  dashed: "Dashed: the sources give no answer, so we had to choose.",
  removed: ({ text }: Words<"text">) => `Taken away: ${text}`,
  isNew: "new",
  allItems: ({ count }: Words<"count">) => `Show all ${count} conditions`,
  edit: "Change the structure of the rule",
  add: "Add a pot, a floor or a cap",
  /** National values that a rule reads and the programme does not have. */
  nation: {
    title: "Values for the whole nation: your own figures",
    lead: "The rule compares with the nation, and the sources of the programme do not have its values. Type them; nothing is paid until all are there. They count as figures of yours.",
    value: ({ indicator, year }: Words<"indicator" | "year">) => `${indicator}, the nation, ${year}`,
  },
  /** Targets that lie so much ahead of where each area started. */
  ahead: {
    title: "Targets ahead of each area’s own start",
    points: ({ indicator }: Words<"indicator">) => `${indicator}: percentage points better`,
  },
  loss: {
    button: "Nobody may lose more than …",
    sentence: ({ part }: Words<"part">) => `Nobody may lose more than ${part}% against the baseline.`,
    label: "Greatest loss against the baseline, in per cent",
    remove: "Take away the bound on what may be lost",
  },
  addPot: "A pot",
  addFloor: "A floor",
  addCap: "A cap",
  pots: "Pots",
  kindOf: ({ pot }: Words<"pot">) => `Shared by: ${pot}`,
  up: ({ name }: Words<"name">) => `Move up: ${name}`,
  down: ({ name }: Words<"name">) => `Move down: ${name}`,
  remove: ({ name }: Words<"name">) => `Remove: ${name}`,
  differentIn: ({ name }: Words<"name">) => `Different in a place: ${name}`,
  municipalities: "What every municipality receives and can use",
  limits: "Floors and caps",
  noLimits: "There is no floor and no cap.",
  selection: "Which areas take part",
  selectionKind: "Which areas",
  selectionKinds: {
    everyone: "All areas",
    listed: "Areas chosen by hand",
    conditions: "Areas that meet conditions",
  },
  addCondition: "Add a condition",
  removeCondition: ({ item }: Words<"item">) => `Remove condition ${item}`,
  chosen: ({ count }: Counts<"count">) =>
    plural(count, { one: `${integer(count)} area chosen`, other: `${integer(count)} areas chosen` }),
  advanced: ({ pot }: Words<"pot">) => `More provisions: ${pot}`,
  provisions: {
    add: "Add to the change for",
    multiply: "Multiply the points for",
    exponent: "Raise to a power",
    times: "Times",
    noise: "Chance",
    relativeTo: "Count the change",
    points: "Points",
    addOne: "Add",
    none: "nothing",
    removeOne: ({ attribute }: Words<"attribute">) => `Remove adjustment: ${attribute}`,
  },
  pointsByCount: "As many points as there are areas, and then one fewer for each place",
  pointsListed: "A list of points",
  conditions: "What goes with the money",
  openPoints: "Points the sources leave open",
  openPointsLead:
    "The sources do not say everything. Each point has a default, with its reason, and other answers to try. The kronor say how much would change hands at most.",
  stake: ({ stake }: Words<"stake">) => `${stake} at stake`,
  noStake: "nothing at stake with these figures",
  perArea: "Set for each area",
  pointsFault: "Write numbers of at least 0, with a space or a semicolon between them.",
};
