import type { Dictionary } from "../en/dictionary.ts";
import { first } from "./first.ts";
import { later } from "./later.ts";

/** Allt på svenska. */
export const dictionary: Dictionary = { ...first, ...later };
