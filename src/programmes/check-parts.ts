import { checkAssumptionsPart } from "./check-assumptions-part.ts";
import { checkData } from "./check-data.ts";
import { checkGroupsPart } from "./check-groups-part.ts";
import { checkRules } from "./check-rules.ts";
import { checkSections } from "./check-sections.ts";
import { checkTexts } from "./check-texts.ts";
import type { PackageFault } from "./package-fault.ts";
import type { ProgrammeParts } from "./schema.ts";

/** What the schemas cannot see: ids across files, figures without an origin, edits that hit nothing. */
export function checkParts(parts: ProgrammeParts): PackageFault[] {
  return [
    ...checkData(parts),
    ...checkSections(parts),
    ...checkTexts(parts),
    ...checkRules(parts),
    ...checkAssumptionsPart(parts),
    ...checkGroupsPart(parts),
  ];
}
