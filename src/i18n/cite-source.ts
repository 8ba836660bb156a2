import type { Locale, Source, Text } from "../programmes/package.ts";
import type { Formats } from "./format.ts";

const inLanguage = (words: string | Text, locale: Locale): string =>
  typeof words === "string" ? words : words[locale];

/** A source as pages, files and pictures cite it: publisher, title, number, year and the place in it. */
export function citeSource({ publisher, title, number, year, place }: Source, f: Formats): string {
  const named = [title, ...(number === undefined ? [] : [number])].map((words) =>
    inLanguage(words, f.locale),
  );
  const where = place === undefined ? "" : `, ${inLanguage(place, f.locale)}`;
  return `${publisher}: ${named.join(", ")} (${f.year(year)})${where}`;
}
