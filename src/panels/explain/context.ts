import type { CalendarTexts } from "../../i18n/en/calendar.ts";
import type { ExplainTexts } from "../../i18n/en/explain.ts";
import type { SourcesTexts } from "../../i18n/en/sources.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Names } from "../../i18n/names.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";

/** What the sentences of a trace are written from. */
export interface ExplainContext {
  readonly area: string;
  readonly rule: Rule;
  readonly pack: ProgrammePackage;
  readonly texts: ExplainTexts;
  readonly calendar: CalendarTexts;
  readonly provenances: SourcesTexts["provenances"];
  readonly f: Formats;
  readonly names: Names;
  /** Kronor in a sentence: millions with so many decimals as tell pots apart. */
  money(sek: number): string;
}

/** +1 where a higher share is better, -1 where a lower one is. */
export const directionOf = ({ pack }: ExplainContext, indicator: string): 1 | -1 =>
  pack.programme.indicators.find(({ id }) => id === indicator)?.direction ?? 1;
