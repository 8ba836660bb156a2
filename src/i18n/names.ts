import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import type { Formats } from "./format.ts";
import { potName } from "./pot-name.ts";

/** What things are called in one language; an id without a name stands for itself. */
export interface Names {
  area(id: string): string;
  pot(id: string): string;
  /** As a noun phrase inside a sentence. */
  indicator(id: string): string;
  /** As a noun phrase inside a sentence. */
  attribute(id: string): string;
  /** As a heading. */
  indicatorTitle(id: string): string;
  /** As a heading. */
  attributeTitle(id: string): string;
  /** Those an indicator counts, after a number. */
  counted(id: string): string;
  /** Whether a lower figure is the better one: "one person more" is then one fewer of those counted. */
  isFewerBetter(id: string): boolean;
  /** A group of people on assistance, as a heading. */
  group(id: string): string;
}

/** What names are taken from. */
export type NamedPackage = Pick<
  ProgrammePackage,
  "programme" | "indicators" | "attributes" | "pots" | "groups"
>;

/** The names of a programme. */
export function namesOf(pack: NamedPackage, locale: Locale): Names {
  const areas = new Map(pack.programme.areas.map((area) => [area.id, area.name]));
  const indicators = new Map(pack.programme.indicators.map((indicator) => [indicator.id, indicator.title]));
  const fewer = new Set(
    pack.programme.indicators.filter(({ direction }) => direction < 0).map((indicator) => indicator.id),
  );
  return {
    area: (id) => areas.get(id) ?? id,
    pot: (id) => potName(pack, locale, id),
    indicator: (id) => pack.indicators[id]?.inSentence[locale] ?? indicators.get(id) ?? id,
    attribute: (id) => pack.attributes[id]?.inSentence[locale] ?? id,
    indicatorTitle: (id) => pack.indicators[id]?.title[locale] ?? indicators.get(id) ?? id,
    attributeTitle: (id) => pack.attributes[id]?.title[locale] ?? id,
    group: (id) => pack.groups?.titles[id]?.[locale] ?? id,
    counted: (id) => pack.indicators[id]?.counted[locale] ?? indicators.get(id) ?? id,
    isFewerBetter: (id) => fewer.has(id),
  };
}

/** Years in words, lowest first: "2012", "2010–2012", "2009, 2011 and 2012"; empty for none. */
export function yearsInWords(f: Formats, years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (sorted.length === 1) return f.year(first);
  if (last - first === sorted.length - 1) return `${f.year(first)}\u2013${f.year(last)}`;
  return f.list(sorted.map((year) => f.year(year)));
}
