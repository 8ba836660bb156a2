import { type FoundPeriod, type Period, periodsIn } from "./period.ts";

/** A heading without its period, and the period; null where it names none that its numbers are from. */
export interface SplitHeading {
  readonly measure: string;
  readonly period: Period | null;
  /** Other years stand in the heading, which were not taken for that of the numbers. */
  readonly isOpen: boolean;
}

/** Changes over time are between years and of none. */
const change =
  /f[öo]r[äa]ndring|(?<!\p{L})(?:change|utveckling|differens|skillnad|growth|[öo]kning|minskning|endring|[æa]ndring|muutos|tillv[äa]xt)(?!\p{L})/iu;
/** Words before a year that is none of the numbers: of birth, of a source, of a classification, of a definition. */
const otherBefore =
  /(?:f[öo]dda?|born|birth|kohort\p{L}*|cohort|k[äa]lla|source|kilde|l[äa]hde|scb|ssb|oecd|eurostat|skolverket|kolada|enligt|according to|sni|ssyk|nace|isco|nuts|icd|lag|fr[åa]n och med|fr\.? ?o\.? ?m\.?|from|since|sedan|efter|after|f[öo]re|before|basår|base|indelning(?: per)?|uppdaterad|updated|h[äa]mtad|publicerad|published)[\s:,.(]*$/iu;
const otherAfter =
  /^(?:[ -]?[åa]rs)? (?:indelning|priser|penningv[äa]rde|definition|prices|boundaries)|^ ?= ?100/iu;
/** A bracket that tells of a source or a method. */
const aside =
  /\((?=[^()]*(?:k[äa]lla|source|kilde|scb|ssb|oecd|eurostat|metod|method|definition|fr[åa]n och med|fr\.? ?o\.? ?m|reviderad|revised|indelning|uppdater))[^()]*\)/giu;
/** What belongs to a year: words before it, marks behind it. */
const lead =
  /(?:(?:(?<!\d[ \u00a0]?)[åa]r|year|l[äa]s[åa]r(?:et)?|skole?[åa]r(?:et)?|(?:school|academic|financial) year|fy)\s*)$/iu;
const marks =
  /^(?:\s*\*+|\s*[\u00b9\u00b2\u00b3\u2070-\u2079]+|\s*\(?(?:prel|prelimin\p{L}*|provis\p{L}*|f[oø]rel[oø]bi?g\p{L}*|ennakko\p{L}*|rev|revid\p{L}*|revised)\b\.?\)?|\s*\d\)|[bpr](?!\p{L}))+/iu;

/** Splits the period that a heading's numbers are from off the heading. */
export function splitHeading(heading: string): SplitHeading {
  const whole = { measure: withoutNoteSign(heading), period: null };
  if (change.test(heading)) return { ...whole, isOpen: false };
  const asides = [...heading.matchAll(aside)].map((match) => [match.index, match.index + match[0].length]);
  const isAside = ({ start }: FoundPeriod) =>
    asides.some(([from = 0, to = 0]) => start >= from && start < to);
  const all = periodsIn(heading);
  const own = all.filter(
    (each) =>
      !isAside(each) &&
      !otherBefore.test(heading.slice(0, each.start)) &&
      !otherAfter.test(heading.slice(each.end)),
  );
  const [only] = own;
  if (only === undefined || own.length !== 1) return { ...whole, isOpen: all.length > 0 };
  const before = heading.slice(0, only.start).replace(lead, "");
  const after = heading.slice(only.end);
  const mark = marks.exec(after)?.[0] ?? "";
  const rest = `${before} ${after.slice(mark.length)}`.replace(/\(\s*\)|\[\s*\]/gu, " ");
  const measure = withoutNoteSign(rest)
    .replace(/\s+(?=[,;:)]|\s|$)/gu, "")
    .replace(/^[\s,;:_\-\u2013]+|[\s,;:_\-\u2013]+$/gu, "");
  const { year, kind, part } = only;
  const period = { year, kind, part, marked: only.marked || mark !== "" };
  const others = all.filter((each) => !own.includes(each) && !isDefined(heading.slice(0, each.start)));
  return { measure, period, isOpen: others.length > 0 };
}

/** Whether a year begins a definition or a method: it is none of the numbers beyond doubt. */
const isDefined = (before: string): boolean =>
  /(?:definition|metod|method)\p{L}* (?:fr[åa]n och med|fr\.? ?o\.? ?m\.?|from|since|sedan)\s*$/iu.test(
    before,
  );

/** "Behöriga 1)" and "Behöriga" name one measure. */
const withoutNoteSign = (text: string): string =>
  text.replace(/(?<=[^\s(])\s*(?:\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|(?<!\([^)]*)\d\))\s*$/u, "").trim();
