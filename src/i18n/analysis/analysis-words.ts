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
  /** Sentences are for a section whose first one says that the figures are made up: none of them begins so by itself. */
  readonly isWithin?: true;
}

/** The words for a programme. */
export const analysisWords = (
  pack: NamedPackage & Pick<ProgrammePackage, "areaNoun">,
  locale: Locale,
  texts: Later,
  f: Formats,
): AnalysisWords => ({ locale, texts, f, names: namesOf(pack, locale), noun: areaNoun(pack, locale) });

/**
 * A sentence as it may be said: on made-up figures it begins so, unless it is within a section that says it once.
 * `sentence` begins with a small letter unless its first word is a name.
 */
export function said(sentence: string, isMadeUp: boolean, { texts, isWithin }: AnalysisWords): string {
  if (isWithin) return sentence;
  return isMadeUp
    ? texts.analysis.madeUp({ sentence })
    : `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}`;
}

/**
 * The sentences of a section on the page: on made-up figures the first begins so and carries the mark for the others.
 * `say`: what is found, in the words it is given.
 */
export function sectionSaid(
  say: (words: AnalysisWords) => readonly string[],
  isMadeUp: boolean,
  words: AnalysisWords,
): string[] {
  return say({ ...words, isWithin: true }).map((sentence, at) => said(sentence, isMadeUp && at === 0, words));
}

/** Words in the quotation marks of the language. */
export const quoted = (text: string, { locale }: Pick<AnalysisWords, "locale">): string =>
  locale === "sv" ? `\u201d${text}\u201d` : `\u201c${text}\u201d`;
