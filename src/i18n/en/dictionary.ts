import { app } from "./app.ts";
import { faults, faultWords } from "./faults.ts";
import { map } from "./map.ts";
import { rule } from "./rule.ts";

/** Everything in English, one entry per namespace. The Swedish dictionary has the same type: a key missing in either is a type error. */
export const dictionary = { app, faults, faultWords, map, rule };
export type Dictionary = typeof dictionary;
