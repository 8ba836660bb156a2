import type { Words } from "../words.ts";

/** What a rule is tried for, and what was found. */
export const health = {
  title: "Does the rule hold together?",
  lead: ({ trials }: Words<"trials">) =>
    `Each statement is tried on ${trials} made-up cases near your data: a few of the areas, with some values moved. A statement that fails is not always a mistake in the rule; it is something to know before deciding.`,
  trying: "Trying …",
  again: "Try again",
  stopped: "The trial did not finish. Your work is untouched.",
  holds: ({ trials }: Words<"trials">) => `Held in ${trials} of ${trials} cases tried.`,
  fails: "Fails. The smallest case found:",
  silent: "Has nothing to say about this rule.",
  area: "Area",
  before: "Before",
  after: "After",
  values: "Values",
  changed: ({ before, after }: Words<"before" | "after">) => `${before} → ${after}`,
  total: "Money to distribute",
  properties: {
    addsUp: {
      claim: "Awards and unpaid money add up to the total, to the krona.",
      change: "The columns do not add up to the total.",
    },
    nullReform: {
      claim: "The same rule on the same data gives the same awards.",
      change: "The rule was run twice.",
    },
    orderFree: {
      claim: "The order of areas, pots and limits does not matter.",
      change: "Areas, pots and limits were put in the opposite order.",
    },
    sameData: {
      claim: "Two areas with the same data get the same, up to one unit of rounding.",
      change: "The second area was given the data of the first.",
    },
    doubling: {
      claim: "Twice the money, floors and caps gives every area twice as much before rounding.",
      change: "Budget, reserve, floors and caps were doubled.",
    },
    unselectedFree: {
      claim: "An area that is not selected changes nobody's award.",
      change: "An area that was not selected was taken away.",
    },
    moreIsNotLess: {
      claim: "An area that does better in the latest year does not get less for it.",
      change: ({ area }: Words<"area">) => `${area} did half a percentage point better in the latest year.`,
    },
    moreMoney: {
      claim: "More money in all never lowers anyone's award.",
      change: "One unit of rounding was added to the budget.",
    },
    limitsKept: {
      claim: "Rounding keeps every award within its floor and cap.",
      change: "The rounded award is outside its floor or cap.",
    },
  },
};
