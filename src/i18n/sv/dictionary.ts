import type { Dictionary } from "../en/dictionary.ts";
import { app } from "./app.ts";
import { faults, faultWords } from "./faults.ts";
import { map } from "./map.ts";
import { rule } from "./rule.ts";

/** Allt på svenska, en post per namnrymd. */
export const dictionary: Dictionary = { app, faults, faultWords, map, rule };
