import { formats } from "../format.ts";
import { pluralIn } from "../plural.ts";

/** The form of a word that goes with a number, in Swedish. */
export const plural = pluralIn("sv");

/** Numbers as Swedish writes them. */
export const { integer, number } = formats("sv");
