import { formats } from "../format.ts";
import { pluralIn } from "../plural.ts";

/** The form of a word that goes with a number, in English. */
export const plural = pluralIn("en");

/** Numbers as English writes them. */
export const { integer, number } = formats("en");
