import type { Counts, Noun, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of attribution: what each edit of a scenario did. */
export const attribution = {
  title: "What did each change do?",
  waits: "Change something first: then each change has its part.",
  most: ({ edit, moved }: Words<"edit" | "moved">) =>
    `most is done by one change, which moves ${moved}: ${edit}.`,
  only: ({ edit, moved }: Words<"edit" | "moved">) => `one change does it all and moves ${moved}: ${edit}.`,
  largest: ({ area, change, edit, part }: Words<"area" | "change" | "edit" | "part">) =>
    `${area} changes most, by ${change}; of that ${part} comes from the change ${edit}.`,
  nothing: "none of the changes moves an award of today.",
  unmoving: ({ count }: Counts<"count">) =>
    `${count} ${plural(count, { one: "change moves", other: "changes move" })} no award of today.`,
  exact: ({ count }: Counts<"count">) =>
    `Exact: all ${count} combinations of changes were carried out, and each change has the mean of what it adds over every order.`,
  sampled: ({ pairs, error }: Words<"pairs" | "error">) =>
    `From ${pairs} pairs of drawn orders: the standard error of a part is at most ${error}.`,
  stopped: ({ edits, reason }: Words<"edits" | "reason">) =>
    `the changes cannot be divided one by one: some cannot be carried out without the others (${edits}). ${reason}`,
  stoppedNone: ({ reason }: Words<"reason">) => `the baseline itself cannot be carried out. ${reason}`,
  divideByPart: "Take the changes of each part together",
  by: "What counts as one change",
  units: { edit: "each change", part: "all changes of a part together" },
  area: "Area",
  areaFile: "attribution-area",
  areaTitle: ({ area }: Words<"area">) => `From baseline to proposal: ${area}`,
  picture: ({ area }: Words<"area">) => `What each change adds or takes for ${area}, one after the other.`,
  start: "Baseline",
  end: "Proposal",
  change: "Change",
  kronor: "Kronor",
  error: "Standard error, kr",
  more: "adds",
  less: "takes",
  allFile: "attribution-all",
  allTitle: ({ noun }: Noun) => `Every ${noun.one} and every change`,
  unpaid: "Money not paid out",
  total: "Change in all, kr",
  note: "Each change has the mean of what it adds over every order in which the changes could come (Shapley value). The parts of an area add up to its change, to the krona.",
  editNames: {
    budgetSek: "Budget",
    reserveSek: "Money kept back",
    selection: "Who takes part",
    unpaid: "Money of a pot without points",
    rounding: "Rounding",
    limits: "Limits",
    pots: "Pots",
    areaYears: "Years of areas",
    conditions: "Terms of payment",
    pot: ({ pot }: Words<"pot">) => `Pot ${pot}`,
    potField: ({ pot, field }: Words<"pot" | "field">) => `${pot}: ${field}`,
    floor: ({ limit }: Words<"limit">) => `Floor ${limit}`,
    cap: ({ limit }: Words<"limit">) => `Cap ${limit}`,
    weight: "weight",
    criterion: ({ pot }: Words<"pot">) => `What pot ${pot} pays for`,
    added: ({ what }: Words<"what">) => `${what} added`,
    removed: ({ what }: Words<"what">) => `${what} removed`,
    change: ({ what, before, after }: Words<"what" | "before" | "after">) => `${what} ${before} → ${after}`,
    lastAward: ({ area }: Words<"area">) => `${area}, last year’s award`,
    place: ({ area, what }: Words<"area" | "what">) => `${area}, ${what}`,
    together: ({ what, count }: Words<"what"> & Counts<"count">) =>
      count === 1 ? what : `${what} (${count} changes)`,
    money: "Budget and reserve",
    figures: ({ indicator }: Words<"indicator">) => `Figures: ${indicator}`,
    areas: "Areas",
    indicators: "Indicators",
    nation: "the nation",
    lastAwards: "Last year’s awards",
  },
};
