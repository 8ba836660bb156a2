import { formats } from "../format.ts";
import { pluralIn } from "../plural.ts";

/** The form of a word that goes with a number, in English. */
export const plural = pluralIn("en");

/** Whole numbers as English writes them. */
export const { integer } = formats("en");
