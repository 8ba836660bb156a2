import type { Words } from "../words.ts";

/** Ready alternatives to a rule. */
export const library = {
  title: "Ready alternatives",
  lead: "Each replaces what the pots pay for. The money, the selection and the rounding stay as they are.",
  use: "Use",
  useNamed: ({ title }: Words<"title">) => `Use: ${title}`,
  inUse: "In use",
  failed: "What the data allows could not be computed. Close the list and open it again.",
  alternatives: {
    performance2013: {
      title: "Performance, as in 2013",
      text: "One pot per indicator, shared by improvement between the two latest years.",
    },
    explicitTargets: {
      title: "Explicit targets",
      text: "Two percentage points better than each area’s own start, per indicator; paid by how far an area has come.",
    },
    threeYearMean: {
      title: "Three-year means",
      text: "Improvement between means of three years, so that one odd year counts for less.",
    },
    needOnly: {
      title: "Need: distance to the nation",
      text: "By distance to the nation in the latest year, or to the best area where nothing is known of the nation.",
    },
    halfAndHalf: {
      title: "Half need, half performance",
      text: "Each indicator's money is split between level and change.",
    },
    equalShares: { title: "Equal shares", text: "The same to every area." },
    perInhabitant: { title: "Per inhabitant", text: "The same for every inhabitant." },
    valueAdded: {
      title: "Value added",
      text: "By improvement beyond what an area's level would lead one to expect.",
    },
    withinTenPerCent: {
      title: "Last year, ±10 per cent",
      text: "The current rule, but no award changes by more than a tenth from last year.",
    },
    nobodyLosesMuch: {
      title: "Nobody loses more than 20 per cent",
      text: "The current rule, but every area gets at least four fifths of what the baseline pays it.",
    },
  },
  obstacles: {
    oneYear: "Needs an indicator with values for every selected area.",
    twoYears: "Needs an indicator with two years for every selected area.",
    fourYears: "Needs an indicator with four years for every selected area.",
    population: "Needs the number of inhabitants of every selected area.",
    lastAward:
      "Needs last year's award of every selected area. The next alternative counts from the baseline instead.",
  },
};
