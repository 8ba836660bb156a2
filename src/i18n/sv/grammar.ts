import { formats } from "../format.ts";
import { pluralIn } from "../plural.ts";

/** The form of a word that goes with a number, in Swedish. */
export const plural = pluralIn("sv");

/** Whole numbers as Swedish writes them. */
export const { integer } = formats("sv");
