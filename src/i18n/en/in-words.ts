import { integer } from "./grammar.ts";

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "three"; digits above twelve. */
export const inWords = (count: number): string => numbers[count] ?? integer(count);
