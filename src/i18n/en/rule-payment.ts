import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Limits, money without a taker, rounding and what goes with the money. */
export const limits = {
  none: ({ limits }: Words<"limits">) => `An award has ${limits}.`,
  noneForms: {
    none: "no floor and no cap",
    floor: "a floor",
    cap: "a cap",
    baseline: "a floor: nobody loses more than 20% against the baseline",
  },
  every: ({ bound, value, measure }: Words<"bound" | "value" | "measure">) =>
    `Every area gets ${bound} ${value}${measure}.`,
  everyAttribute: ({
    bound,
    value,
    measure,
    attribute,
  }: Words<"bound" | "value" | "measure" | "attribute">) =>
    `Every area gets ${bound} ${value}${measure} ${attribute}.`,
  some: ({
    count,
    areas,
    bound,
    value,
    measure,
  }: Counts<"count"> & Words<"areas" | "bound" | "value" | "measure">) =>
    plural(count, {
      one: `${areas} gets ${bound} ${value}${measure}.`,
      other: `${areas} each get ${bound} ${value}${measure}.`,
    }),
  someAttribute: ({
    count,
    areas,
    bound,
    value,
    measure,
    attribute,
  }: Counts<"count"> & Words<"areas" | "bound" | "value" | "measure" | "attribute">) =>
    plural(count, {
      one: `${areas} gets ${bound} ${value}${measure} ${attribute}.`,
      other: `${areas} each get ${bound} ${value}${measure} ${attribute}.`,
    }),
  bounds: { floor: "at least", cap: "at most" },
  measures: {
    perInhabitant: "kronor per inhabitant",
    perAttribute: "kronor times",
    shareOfBudget: "% of the money to be shared",
    lastAward: "% of last year’s award",
    baseline: "% of what the baseline pays it",
  },
  spread:
    "This holds for an area’s sum before rounding; what it gives or takes is spread over the other areas in proportion to their sums.",
  spreadList:
    "Floors and caps hold for an area’s sum before rounding; what is given or taken is shared by the other areas in proportion to their sums:",
  newcomers: "An area that got nothing last year can get nothing under a cap counted on last year’s award.",
  baseline:
    "What the baseline pays is counted as it is for the rule’s own year; in years ahead it stays the same.",
};

export const unpaid = {
  pot: ({ unpaid }: Words<"unpaid">) => `Money in a pot where no area has points ${unpaid}.`,
  left: ({ unpaid }: Words<"unpaid">) => `Money that no area has a claim to in its pot ${unpaid}.`,
  caps: ({ unpaid }: Words<"unpaid">) => `Money that the caps leave over ${unpaid}.`,
  forms: {
    return: "is returned",
    otherPots: "goes to the other pots, in proportion to their money",
    equal: "is shared equally by the areas",
    carryOver: "is carried over to the next year",
  },
};

export const rounding = {
  sentence: ({ unit, method }: Words<"unit" | "method">) => `Awards are rounded to ${unit} by ${method}.`,
  units: { "1": "whole kronor", "1000": "whole thousands of kronor" },
  methods: {
    largestRemainder: "largest remainders",
    webster: "odd divisors (Webster)",
    jefferson: "whole divisors (Jefferson)",
  },
  guarantees: {
    largestRemainder:
      "No area ends more than one such unit from its exact sum, but more money in all may lower an award by one.",
    webster:
      "More money in all never lowers an award, and neither small nor large areas are favoured; now and then an area ends more than one such unit from its exact sum.",
    jefferson:
      "More money in all never lowers an award, but large areas are slightly favoured and may end more than one such unit above their exact sum.",
  },
};

export const conditions = {
  highestShareOfCosts: ({ value }: Words<"value">) => `An award may cover at most ${value} of the costs.`,
  matchRatio: ({ value }: Words<"value">) =>
    `For each krona of the award the municipality adds ${value} of its own.`,
  takeUp: ({ value }: Words<"value">) =>
    `Of the award, ${value} is expected to be taken up, and the rest is returned.`,
  paymentMonth: ({ value }: Words<"value">) => `The money is paid in ${value}.`,
  lagYears: ({ value }: Words<"value">) => `It is paid ${value} after the latest year of the figures.`,
  carryShare: ({ value }: Words<"value">) => `Up to ${value} of the award may be carried into the next year.`,
  preFinanced: ({ value }: Words<"value">) => `In advance, ${value} of the expected award is spent.`,
  preFinancedSek: ({ value }: Words<"value">) => `Before the award is known, ${value} of own money is spent.`,
  local: ({ place, conditions }: Words<"place" | "conditions">) => `In ${place}: ${conditions}`,
  unchanged: "None of this changes how large the awards are.",
};
