import { integer } from "./grammar.ts";

const numbers = [
  "ingen",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** "tre"; siffror över tolv. */
export const inWords = (count: number): string => numbers[count] ?? integer(count);
