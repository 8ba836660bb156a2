import type { ExplainTexts } from "../../i18n/en/explain.ts";
import type { RuleTexts } from "../../i18n/en/rule.ts";
import type { SourcesTexts } from "../../i18n/en/sources.ts";
import type { Formats } from "../../i18n/format.ts";
import { namesOf } from "../../i18n/names.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ExplainContext } from "./context.ts";

/** The words an explanation is written with, in one language. */
export interface ExplainWords {
  readonly explain: ExplainTexts;
  readonly sources: Pick<SourcesTexts, "provenances">;
  readonly rule: Pick<RuleTexts, "calendar">;
}

/** The context of one area's explanation under one rule. */
export function createContext(
  area: string,
  rule: Rule,
  pack: ProgrammePackage,
  words: ExplainWords,
  f: Formats,
): ExplainContext {
  return {
    area,
    rule,
    pack,
    texts: words.explain,
    calendar: words.rule.calendar,
    provenances: words.sources.provenances,
    f,
    names: namesOf(pack, f.locale),
    money: (sek) => f.sekMillions(Math.round(sek), [0, 2]),
  };
}
