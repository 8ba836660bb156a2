import type { Words } from "../words.ts";

/** Texts about who pays for a programme and who gains from it. */
const english = {
  title: "Who pays, who gains",
  payers: {
    municipality: "The municipality",
    state: "The state",
    region: "The region",
    society: "Society",
  },
  causes: {
    job: "One more in work",
    assistance: "One fewer on assistance",
    pupil: "One more pupil eligible",
  },
  cost: ({ list }: Words<"list">) => `Over the years shown the programme costs: ${list}.`,
  typedCost: ({ list }: Words<"list">) => `By the cost typed in the programme costs: ${list}.`,
  item: ({ payer, money }: Words<"payer" | "money">) => `${payer} ${money}`,
  noCost: "nobody anything",
  nothing:
    "What it gives them is not known until you say what one person is worth to each. Nobody has published such figures.",
  waiting: "Only the draws can tell what it costs.",
  onAverage: ({ list }: Words<"list">) =>
    `Net in million kronor with the numbers you have filled in, on average over the draws and (in brackets) where nine draws of ten lie: ${list}.`,
  asExpected: ({ list }: Words<"list">) =>
    `Net in million kronor with the numbers you have filled in, as expected values: ${list}.`,
  netOf: ({ payer, net }: Words<"payer" | "net">) => `${payer} ${net}`,
  range: ({ low, high }: Words<"low" | "high">) => ` (${low} to ${high})`,
  imbalance: ({ loser, gainers, money }: Words<"loser" | "gainers" | "money">) =>
    `${loser} loses while others gain (${gainers}). ${money} from them would make it even.`,
  notCovered: "What they gain is not enough for that.",
  filled: ({ known, all }: Words<"known" | "all">) =>
    `Of ${all} values ${known} are filled in; the others are left out.`,
  nothingFor: ({ payers }: Words<"payers">) => `Nothing is filled in for: ${payers}.`,
  picture: {
    cost: "Cost",
    gain: "Gain",
    net: "Net, and nine draws of ten",
    unit: "Million kronor",
  },
  table: ({ where }: Words<"where">) => `Cost, gain and net by payer: ${where}`,
  matrix: "What one person is worth, by cause and payer",
  columns: {
    payer: "Payer",
    cost: "Cost, kr",
    costLow: "Cost, P5, kr",
    costHigh: "Cost, P95, kr",
    gain: "Gain, kr",
    gainLow: "Gain, P5, kr",
    gainHigh: "Gain, P95, kr",
    net: "Net, kr",
    netLow: "Net, P5, kr",
    netHigh: "Net, P95, kr",
    needed: "People needed",
    neededLow: "People needed, P5",
    neededHigh: "People needed, P95",
    transfer: "Makes it even, kr",
    cause: "Cause",
    goesWith: "Goes with",
    value: "Kronor per person and year",
    alone: "People needed on this cause alone",
  },
  goesWith: {
    job: "one more in work",
    assistance: "one fewer on assistance",
    pupil: "one more pupil eligible",
    none: "nobody the projection follows",
  },
  notFilledIn: "not filled in",
  nothingBack: "nothing to get back",
  never: { noGain: "never: no gain", allDeadweight: "never: all would have managed" },
  how: "How it is counted",
  notes: {
    simulated:
      "Gain: with the programme minus without it, in each year shown, among those who live there. What comes after the last year is not counted, and nothing is taken off for those who would have managed anyway: they are in both. All sums are in the first year’s value.",
    needed:
      "People needed: so many who are helped on every count filled in, each for the years the gain lasts, if nothing else changes. Those who would have managed anyway are taken off.",
    society:
      "For society only real costs count, not money that changes hands, and the work that others outside lose to the extra jobs is taken off.",
    match: {
      new: "The recipients’ own money is a cost as far as it pays for something new (New work for own money, under Assumptions).",
      all: "All of the recipients’ own money is a cost, also what would have been spent anyway.",
    },
    own: "Values by cause and payer are your own assumptions; none is published.",
  },
  form: {
    open: "Fill in what one person is worth",
    lead: "Kronor per person and year; below zero is a loss. An empty field is not known. Leave out of society’s column what only changes hands, such as assistance paid out.",
    value: ({ cause, payer }: Words<"cause" | "payer">) => `${cause}, ${payer}, kronor per person and year`,
    share: "Share of the grant",
    shareOf: ({ payer }: Words<"payer">) => `${payer}: share of the grant, per cent`,
    goesWith: "The people of the projection that a cause goes with",
    cost: "Cost in all, million kronor (empty: as paid)",
    match: "Own money as a cost",
    matchKinds: { new: "The new part", all: "All of it" },
    years: "Years the gain lasts",
    rate: "Discount rate, per cent",
    deadweight: "Would have managed anyway, per cent",
  },
  grant: {
    title: "The ordinary grant",
    falls: ({ sum, most, year }: Words<"sum" | "most" | "year">) =>
      `Because fewer need assistance, for whatever reason, the ordinary grant falls against the year before, most in ${year} with ${most}; in the last year it is ${sum} lower than at the start.`,
    noFall: "The ordinary grant does not fall.",
    saves: ({ saving }: Words<"saving">) =>
      `Assistance costs the municipality ${saving} less in the last year than at the start.`,
    costsMore: ({ saving }: Words<"saving">) =>
      `Assistance costs the municipality ${saving} more in the last year than at the start.`,
    net: ({ kept, net, range }: Words<"kept" | "net" | "range">) =>
      `The district’s part of that is ${kept}; with the lower grant it is left with ${net} against the start${range}.`,
    range: ({ low, high }: Words<"low" | "high">) => ` (${low} to ${high} in nine draws of ten)`,
    waiting: "Only the draws can tell what it comes to.",
    none: "In Stockholm fewer recipients meant a smaller ordinary grant the year after. None is assumed here. Set the cost of a person on assistance and the share that is cut, under Assumptions, to see it beside the programme’s money.",
    table: ({ where }: Words<"where">) => `The ordinary grant year by year: ${where}`,
    axis: "Million kronor a year",
    all: "From start to end",
    ends: { p5: "From start to end, P5", p95: "From start to end, P95" },
    columns: {
      year: "Year",
      penalty: "Fall of the grant, kr",
      saving: "Saved on assistance, kr",
      savingKept: "Kept by the district, kr",
      districtNet: "Left for the district, kr",
    },
    lines: {
      penalty: "Fall of the grant",
      savingKept: "Kept of what is saved",
      districtNet: "Left for the district",
    },
    notes: {
      any: "All is against the year before. The grant falls with last year’s fall in the number on assistance, whatever caused it, the business cycle too; it does not rise again when more need assistance. The programme’s own money is left alone unless an assumption says otherwise.",
      means: "Kronor are means of the draws.",
      expected: "Kronor are expected values; the draws follow.",
    },
  },
  differs: {
    value: ({ cause, payer }: Words<"cause" | "payer">) => `${cause}, worth to: ${payer}`,
    counts: ({ cause }: Words<"cause">) => `${cause}, goes with`,
    grantShare: ({ payer }: Words<"payer">) => `${payer}, share of the grant`,
    cost: "Cost in all",
    asPaid: "as paid",
    matchCost: "Own money as a cost",
    perYear: ({ money }: Words<"money">) => `${money} per person and year`,
  },
};
export const payers = english;
export type PayersTexts = typeof english;
