import type { AreaNoun, Locale } from "../programmes/package.ts";
import type { Dictionary } from "./en/dictionary.ts";
import { capital } from "./parts.ts";

/** A word of the texts and what is said in its place, before other words of the list that it contains. */
type Replacement = readonly [RegExp, string];

const genitive = (word: string): string => (/[sxz]$/u.test(word) ? word : `${word}s`);

/** Every form of "område", with what agrees with it; the nouns that programmes bring are all of the other gender. */
const swedish = ({ one, other, no, a, the, theOthers }: AreaNoun): Replacement[] => [
  [/\binget område/giu, `${no} ${one}`],
  [/\bett område/giu, `${a} ${one}`],
  [/\bett av de\b/giu, `${a} av de`],
  [/\bdet (inte hör till|hör till|hör inte till|är en|inte är en|är inte en)\b/giu, "den $1"],
  [/\bdet (bästa|valda|andra|första)\b/giu, "den $1"],
  [/\bdet ligger\b/giu, "den ligger"],
  [/\bensamt\b/giu, "ensam"],
  [/ valt\b/giu, " vald"],
  [/\bområdenas\b/giu, genitive(theOthers)],
  [/\bområdena\b/giu, theOthers],
  [/\bområdets\b/giu, genitive(the)],
  [/\bområdet\b/giu, the],
  [/\bområdes\b/giu, genitive(one)],
  [/\bområdens\b/giu, genitive(other)],
  [/\bområden\b/giu, other],
  [/\bområde\b/giu, one],
];

const english = ({ one, other, a }: AreaNoun): Replacement[] => [
  [/\ban area/giu, `${a} ${one}`],
  [/\bareas\b/giu, other],
  [/\barea\b/giu, one],
];

const wordsOf: Readonly<Record<Locale, (noun: AreaNoun) => readonly Replacement[]>> = {
  sv: swedish,
  en: english,
};

const named = /område|area/iu;

/** A sentence about areas with what they are called: only sentences that name areas are touched. */
function inWords(sentence: string, words: readonly Replacement[]): string {
  if (!named.test(sentence)) return sentence;
  return words.reduce(
    (said, [word, other]) =>
      said.replace(word, (found, ...groups: unknown[]) => {
        const next = other.replace("$1", typeof groups[0] === "string" ? groups[0] : "");
        return /^\p{Lu}/u.test(found) ? capital(next) : next;
      }),
    sentence,
  );
}

/** A sign that no text has: it is around the number of a value that keeps its words. */
const mark = "\u0001";

type Message = (values: object) => string;

/** What people and programmes have named keeps its words. */
function around(message: Message, values: object, say: (sentence: string) => string): string {
  const kept: string[] = [];
  const masked = Object.entries(values).map(([name, value]) => {
    if (typeof value !== "string" || !named.test(value)) return [name, value];
    kept.push(value);
    return [name, `${mark}${kept.length - 1}${mark}`];
  });
  const parts = say(message(Object.fromEntries(masked))).split(mark);
  return parts.map((part, at) => (at % 2 === 0 ? part : (kept[Number(part)] ?? ""))).join("");
}

/** Namespaces whose texts are about the areas of the programme at hand. */
const about: readonly (keyof Dictionary)[] = [
  "app",
  "assumptions",
  "compare",
  "explain",
  "health",
  "library",
  "outlook",
  "programme",
  "projection",
  "report",
  "rule",
  "sources",
];

/** Texts in which areas are called what a programme calls them: municipalities, recipients. Functions still are functions. */
export function callAreas<Texts extends object>(texts: Texts, noun: AreaNoun, locale: Locale): Texts {
  const words = wordsOf[locale](noun);
  const say = (sentence: string) => inWords(sentence, words);
  const said = (text: unknown): unknown => {
    if (typeof text === "string") return say(text);
    if (typeof text === "function") return (values: object = {}) => around(text as Message, values, say);
    if (Array.isArray(text)) return text.map(said);
    if (typeof text !== "object" || text === null) return text;
    return Object.fromEntries(Object.entries(text).map(([key, inner]) => [key, said(inner)]));
  };
  const namespaces = new Set<string>(about);
  return Object.fromEntries(
    Object.entries(texts).map(([key, inner]) => [key, namespaces.has(key) ? said(inner) : inner]),
  ) as Texts;
}
