import { app } from "./app.ts";
import { explain } from "./explain.ts";
import { faults, faultWords } from "./faults.ts";
import { health } from "./health.ts";
import { importTexts } from "./import.ts";
import { library } from "./library.ts";
import { map } from "./map.ts";
import { rule } from "./rule.ts";
import { scoreboard } from "./scoreboard.ts";
import { sources } from "./sources.ts";

/** Everything in English, one entry per namespace. The Swedish dictionary has the same type: a key missing in either is a type error. */
export const dictionary = {
  app,
  explain,
  faults,
  faultWords,
  health,
  import: importTexts,
  library,
  map,
  rule,
  scoreboard,
  sources,
};
export type Dictionary = typeof dictionary;
