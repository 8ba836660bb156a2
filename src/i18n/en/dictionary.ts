import { first } from "./first.ts";
import { later } from "./later.ts";

/** Everything in English. The Swedish dictionary has the same type: a key missing in either is a type error. */
export const dictionary = { ...first, ...later };
export type Dictionary = typeof dictionary;
