import { addedArea } from "./added-area.ts";
import { ahead } from "./ahead.ts";
import { analysis } from "./analysis.ts";
import { assumptions } from "./assumptions.ts";
import { attribution } from "./attribution.ts";
import { boundaries, vintages } from "./boundaries.ts";
import { classView } from "./class-view.ts";
import { classroom } from "./classroom.ts";
import { compare } from "./compare.ts";
import { cycleSought } from "./cycle-sought.ts";
import { embed } from "./embed.ts";
import { explain } from "./explain.ts";
import { exportTexts } from "./export.ts";
import { faults, faultWords } from "./faults.ts";
import { game } from "./game.ts";
import { glossary } from "./glossary.ts";
import { goalSeek } from "./goal-seek.ts";
import { groups } from "./groups.ts";
import { health } from "./health.ts";
import { help } from "./help.ts";
import { importTexts } from "./import.ts";
import { incentives } from "./incentives.ts";
import { library } from "./library.ts";
import { luck } from "./luck.ts";
import { map } from "./map.ts";
import { offline } from "./offline.ts";
import { outlook } from "./outlook.ts";
import { ownLesson } from "./own-lesson.ts";
import { payers } from "./payers.ts";
import { payoutsTable } from "./payouts-table.ts";
import { phone } from "./phone.ts";
import { predictability } from "./predictability.ts";
import { problem } from "./problem.ts";
import { programme } from "./programme.ts";
import { projection } from "./projection.ts";
import { report } from "./report.ts";
import { robustness } from "./robustness.ts";
import { rule } from "./rule.ts";
import { scenarioForm } from "./scenario-form.ts";
import { scoreboard } from "./scoreboard.ts";
import { search } from "./search.ts";
import { share } from "./share.ts";
import { shownAs } from "./shown-as.ts";
import { sources } from "./sources.ts";
import { statement } from "./statement.ts";
import { why } from "./why.ts";

/** What the parts that are fetched when they are opened say in English, one entry per namespace. */
export const later = {
  ahead,
  addedArea,
  analysis,
  assumptions,
  attribution,
  boundaries,
  classView,
  classroom,
  compare,
  cycleSought,
  embed,
  explain,
  faults,
  faultWords,
  glossary,
  export: exportTexts,
  game,
  goalSeek,
  groups,
  health,
  help,
  import: importTexts,
  incentives,
  library,
  luck,
  map,
  offline,
  outlook,
  ownLesson,
  payers,
  payoutsTable,
  phone,
  predictability,
  problem,
  programme,
  report,
  projection,
  robustness,
  rule,
  scenarioForm,
  scoreboard,
  share,
  shownAs,
  sources,
  search,
  statement,
  why,
  vintages,
};
export type Later = typeof later;
