import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";
import { inWords } from "./in-words.ts";

/** The areas of a rule, and the conditions that they meet. */
export const areas = {
  none: "no area",
  every: ({ count }: Counts<"count">) => `all ${inWords(count)} areas`,
  many: ({ count }: Counts<"count">) => `the ${inWords(count)} listed areas`,
  /** After "it is" or "it is not". */
  either: {
    none: "an area on the list, which is empty",
    many: ({ count }: Counts<"count">) => `one of the ${inWords(count)} listed areas`,
  },
  capital: {
    none: "No area",
    every: ({ count }: Counts<"count">) => `All ${inWords(count)} areas`,
    many: ({ count }: Counts<"count">) => `The ${inWords(count)} listed areas`,
  },
};

/** A condition that is not to be met. */
const not = {
  compareAttribute: ({ quantity, op, value }: Words<"quantity" | "op" | "value">) =>
    `${quantity} is not ${op} ${value}`,
  compareIndicator: ({ quantity, year, op, value }: Words<"quantity" | "year" | "op" | "value">) =>
    `${quantity} in ${year} is not ${op} ${value}`,
  listed: ({ areas }: Words<"areas">) => `it is not ${areas}`,
  topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
    `it is not among the ${n} areas where ${quantity} is ${order}`,
  topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
    `it is not among the ${n} areas where ${quantity} in ${year} is ${order}`,
  observed: ({ indicator, years }: Words<"indicator" | "years">) =>
    `there is no figure for ${indicator} in ${years}`,
};

export const selection = {
  more: ({ count }: Words<"count">) => `and ${count} more conditions, which the saved file lists`,
  everyone: "Every area takes part.",
  nobody: "No area takes part, since there is no condition to meet.",
  listed: ({ areas }: Words<"areas">) => `The money goes to ${areas}.`,
  sentence: ({ condition }: Words<"condition">) => `An area takes part if ${condition}.`,
  list: ({ heading }: Words<"heading">) => `An area takes part if ${heading}`,
  topUnderNot:
    "Note: the areas with the highest or lowest values are sought among those that would take part if they themselves were among them. Turned round by a “not”, that can be no area at all, and then every area takes part.",
  pair: ({ first, joint, second }: Words<"first" | "joint" | "second">) => `${first} ${joint} ${second}`,
  pairJoint: { all: "and", any: "or" },
  leaf: {
    compareAttribute: ({ quantity, op, value }: Words<"quantity" | "op" | "value">) =>
      `${quantity} is ${op} ${value}`,
    compareIndicator: ({ quantity, year, op, value }: Words<"quantity" | "year" | "op" | "value">) =>
      `${quantity} in ${year} is ${op} ${value}`,
    listed: ({ areas }: Words<"areas">) => `it is ${areas}`,
    topAttribute: ({ n, quantity, order }: Words<"n" | "quantity" | "order">) =>
      `it is among the ${n} areas where ${quantity} is ${order}`,
    topIndicator: ({ n, quantity, year, order }: Words<"n" | "quantity" | "year" | "order">) =>
      `it is among the ${n} areas where ${quantity} in ${year} is ${order}`,
    observed: ({ indicator, years }: Words<"indicator" | "years">) =>
      `there is a figure for ${indicator} in ${years}`,
  },
  /** `inline` stands after "if", `item` alone in a list. */
  not: { inline: not, item: not },
  heading: {
    all: ({ joint }: Words<"joint">) => `${joint} these conditions are met:`,
    any: ({ joint }: Words<"joint">) => `${joint} of these conditions is met:`,
    atLeast: ({ least, joint, k, count }: Counts<"least" | "count"> & Words<"joint" | "k">) =>
      plural(least, {
        one: `${joint} ${k} of these ${inWords(count)} conditions is met:`,
        other: `${joint} ${k} of these ${inWords(count)} conditions are met:`,
      }),
    notAll: ({ joint }: Words<"joint">) => `${joint} these conditions are met:`,
    notAny: ({ joint }: Words<"joint">) => `${joint} of these conditions is met:`,
    notAtLeast: ({ least, joint, k, count }: Counts<"least" | "count"> & Words<"joint" | "k">) =>
      plural(least, {
        one: `${joint} ${k} of these ${inWords(count)} conditions is met:`,
        other: `${joint} ${k} of these ${inWords(count)} conditions are met:`,
      }),
  },
  joint: {
    all: "all",
    any: "at least one",
    atLeast: "at least",
    notAll: "not all",
    notAny: "none",
    notAtLeast: "fewer than",
  },
  ops: { "<": "below", "<=": "at most", ">": "above", ">=": "at least" },
  order: { highest: "highest", lowest: "lowest" },
};
