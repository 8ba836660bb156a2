import type { AreaNoun, Locale, ProgrammePackage } from "../../programmes/package.ts";
import { areaNoun } from "../area-noun.ts";
import type { Later } from "../en/later.ts";
import type { Formats } from "../format.ts";
import { type NamedPackage, type Names, namesOf } from "../names.ts";

/** What answers of the analysis are put into words with, on the page and on the command line. */
export interface AnalysisWords {
  readonly locale: Locale;
  readonly texts: Later;
  readonly f: Formats;
  readonly names: Names;
  readonly noun: AreaNoun;
}

/** The words for a programme. */
export const analysisWords = (
  pack: NamedPackage & Pick<ProgrammePackage, "areaNoun">,
  locale: Locale,
  texts: Later,
  f: Formats,
): AnalysisWords => ({ locale, texts, f, names: namesOf(pack, locale), noun: areaNoun(pack, locale) });

/**
 * A sentence as it may be said: on made-up figures it begins so. `sentence` begins with a small letter unless its first word
 * is a name.
 */
export function said(sentence: string, isMadeUp: boolean, { texts }: AnalysisWords): string {
  return isMadeUp
    ? texts.analysis.madeUp({ sentence })
    : `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}`;
}
