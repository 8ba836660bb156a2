import type { Locale } from "../programmes/package.ts";

/** What is written for a name, by language. */
export type Labels = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

/** A text with labels for names. Names are found as whole words, longer ones first; a Swedish genitive keeps its s: "Rinkebys" is "A:s". */
export function hideNames(text: string, labels: Labels, locale: Locale): string {
  const names = [...labels.keys()].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  if (names.length === 0) return text;
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const found = new RegExp(`(?<![\\p{L}\\d])(${escaped.join("|")})(s?)(?![\\p{L}\\d])`, "gu");
  return text.replace(found, (whole, name: string, s: string) => {
    const label = labels.get(name)?.[locale];
    if (label === undefined) return whole;
    return s === "" ? label : `${label}:s`;
  });
}

const isText = (part: object): part is Record<Locale, string> =>
  Object.keys(part).length === 2 &&
  "sv" in part &&
  "en" in part &&
  typeof part.sv === "string" &&
  typeof part.en === "string";

/** The same data with labels for names in each of its texts in both languages; other strings (ids, addresses) stay. */
export function hideNamesWithin<Part>(part: Part, labels: Labels): Part {
  const walk = (each: unknown): unknown => {
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map(walk);
    if (isText(each)) return { sv: hideNames(each.sv, labels, "sv"), en: hideNames(each.en, labels, "en") };
    return Object.fromEntries(Object.entries(each).map(([key, value]) => [key, walk(value)]));
  };
  return walk(part) as Part;
}
