import type { Locale, Text } from "../../../src/programmes/package.ts";

/** Words with digits that are names: numbers of reports and decisions, projects, ages, budget years, dates. */
const names = [
  /\bA\d{4}\/\d+\/IU/g,
  /\b\d{4}:\s?\d+(?:[,.]\d+)?/g,
  /\b\d\.\d\.\d+(?:–\d+)?/g,
  /\b20–6[45]\b/g,
  /\b\d{4}\/\d\d/g,
  /\b\d{1,2} (?:september|mars|december)\b/gi,
  /\b(?:mellan 20 och 6\d|aged 20 to 6\d)\b/g,
  /\b(?:bilaga|annex|appendix|tabell|tables?|avsnitt|section|typ|types?|kapitel|chapter) \d+(?:\.\d+)?(?:(?:–| och | eller | and | or )\d)?/gi,
];
/** A year of this or the last century that stands alone. */
const year = /^(?:19[5-9]\d|20[0-4]\d)$/;

const written: Readonly<Record<Locale, RegExp>> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
  sv: /\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
};

/** The numbers of a text that are neither years nor parts of names, as they are meant: 15,5 is 15.5. */
export function numbersIn(text: string, locale: Locale): number[] {
  const plain = names.reduce((rest, name) => rest.replace(name, " "), text);
  return [...plain.matchAll(written[locale])]
    .map(([found]) => found)
    .filter((found) => !year.test(found))
    .map((found) =>
      Number(locale === "en" ? found.replaceAll(",", "") : found.replace(/[ \u00a0]/g, "").replace(",", ".")),
    );
}

/** Every text in two languages anywhere in plain data, with its path. */
export function textsIn(data: unknown, path = ""): [path: string, text: Text][] {
  if (typeof data !== "object" || data === null) return [];
  const { sv, en } = data as Partial<Record<string, unknown>>;
  if (typeof sv === "string" && typeof en === "string") return [[path, { sv, en }]];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, path === "" ? key : `${path}.${key}`));
}
