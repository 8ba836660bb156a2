import type { Counts } from "../words.ts";
import { plural } from "./grammar.ts";
/** What is said where a result cannot be worked out. */
export const problem = {
  notIn: {
    count: ({ count }: Counts<"count">) =>
      `${count} ${plural(count, { one: "number is", other: "numbers are" })} not in the result: ${plural(count, { one: "it", other: "they" })} cannot be read.`,
    go: "Go there",
  },
  olderWhy: "The figures below are from before the latest change.",
  notWorkedOut: "The latest change cannot be calculated.",
  notPaid: "This scenario cannot be calculated.",
  notPaidWhat: "Change its rule, or choose another scenario above.",
  noBaseline: "The baseline cannot be calculated, so there is nothing to compare with.",
  noBaselineWhat: "Choose another scenario above, and compare the others against that one.",
  engine: {
    crashed: "The calculation stopped. Change something, and it starts again.",
    noAnswer: "The calculation took too long and was stopped. Change something to start it again.",
  },
  takeBack: "Undo the change",
  countFromBaseline: "Take the baseline as last year’s award",
};
