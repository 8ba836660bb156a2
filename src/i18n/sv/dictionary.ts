import type { Dictionary } from "../en/dictionary.ts";
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

/** Allt på svenska, en post per namnrymd. */
export const dictionary: Dictionary = {
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
