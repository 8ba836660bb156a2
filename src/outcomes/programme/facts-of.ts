import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { readsRounded } from "./reads-rounded.ts";

export const factSections = [
  "conditions",
  "municipalities",
  "rounding",
  "figures",
  "comparison",
  "goals",
  "projects",
  "collaboration",
  "creaming",
  "fidelity",
  "breakEven",
  "background",
] as const;
export type FactSectionId = (typeof factSections)[number];

/** What there is to show of a programme under a rule, in the order of the page. */
export function factsOf({ sections, programme, story }: ProgrammePackage, rule: Rule): FactSectionId[] {
  const has: Record<FactSectionId, boolean> = {
    conditions: Object.keys(rule.conditions ?? {}).length > 0,
    municipalities: true,
    rounding: readsRounded(rule, programme),
    figures: (sections.tables ?? []).length > 0,
    comparison: (sections.comparisons ?? []).length > 0,
    goals: sections.goalAreas !== undefined,
    projects: sections.projects !== undefined,
    collaboration: sections.collaboration !== undefined,
    creaming: sections.creaming !== undefined,
    fidelity: sections.fidelity !== undefined,
    breakEven: sections.breakEven !== undefined,
    background: story.background.length > 0,
  };
  return factSections.filter((section) => has[section]);
}
