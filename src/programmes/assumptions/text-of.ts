import type { Locale } from "../package.ts";
import type { AssumptionTexts } from "./schema.ts";

/** What a parameter is called and does, in one language. */
export interface ParameterText {
  readonly title: string;
  readonly sentence: string;
  /** An id among the sources of the assumptions. */
  readonly source: string;
}

/** The words for a parameter; years of a cycle drawn by hand share theirs. An unknown id is a bug. */
export function textOf(texts: AssumptionTexts, id: string, locale: Locale): ParameterText {
  const year = /^cycle-(\d+)$/.exec(id)?.[1];
  const found = texts.parameters[year === undefined ? id : "cycle-own"];
  if (found === undefined) throw new RangeError(`there is no text for the parameter ${id}`);
  const title = found.title[locale];
  return {
    title: year === undefined ? title : `${title} ${year}`,
    sentence: found.sentence[locale],
    source: found.source,
  };
}
