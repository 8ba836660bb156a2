/** What a period is, beside a whole year: its year is the one it ends in. */
export type PeriodKind = "year" | "span" | "part" | "day";

/** A time as statistics write it, by the year it counts for. */
export interface Period {
  readonly year: number;
  readonly kind: PeriodKind;
  /** The part of the year, where it is one: "K4", "M01", "HT"; null for whole years. */
  readonly part: string | null;
  /** Whether a mark stands beside it: "2023*", "2023 (prel.)". */
  readonly marked: boolean;
}

const year = "(?:19|20|21)\\d\\d";
const months = [
  "jan(?:uari|uary|uar)?",
  "feb(?:ruari|ruary|ruar)?",
  "mar(?:s|ch|ts)?",
  "apr(?:il)?",
  "ma[jiy]",
  "jun[ie]?",
  "jul[iy]?",
  "aug(?:usti|ust)?",
  "sep(?:t|tember)?",
  "o[kc]t(?:ober)?",
  "nov(?:ember)?",
  "de[cs](?:ember)?",
];
const monthName = months.join("|");
const quarter = "(?:kvartal(?:et)?|kv\\.?|quarter|[kqt])";

/** Ways a period is written, narrower ones before wider ones; the groups are named by what they tell. */
const forms: readonly (readonly [RegExp, PeriodKind])[] = [
  [
    new RegExp(
      `(?<year>${year})-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?)?`,
      "iu",
    ),
    "day",
  ],
  [new RegExp(`(?:[0-2]?\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?<year>${year})`, "iu"), "day"],
  [new RegExp(`(?:[0-2]?\\d|3[01])\\.? (?:${monthName}) (?<year>${year})`, "iu"), "day"],
  [new RegExp(`(?<year>${year})[ -]?(?<quarter>${quarter}) ?(?<n>[1-4])`, "iu"), "part"],
  [new RegExp(`(?<quarter>${quarter}) ?(?<n>[1-4])[ ,./-]*(?<year>${year})`, "iu"), "part"],
  [
    new RegExp(
      `(?<n>[1-4])(?::[ae]|\\.|st|nd|rd|th)? ?(?<quarter>kvartal(?:et)?|kv\\.?|quarter)[ ,]*(?<year>${year})`,
      "iu",
    ),
    "part",
  ],
  [new RegExp(`(?<year>${year})M(?<month>0?[1-9]|1[0-2])`, "iu"), "part"],
  [new RegExp(`(?<name>${monthName})\\.?[ -](?<year>${year})`, "iu"), "part"],
  [new RegExp(`(?<year>${year}) (?<name>${monthName})`, "iu"), "part"],
  [new RegExp(`(?<other>HT|VT|H[12]) ?-?(?<year>${year})`, "iu"), "part"],
  [new RegExp(`(?<year>${year})[ -]?(?<other>HT|VT|[HS][12]|[UVW]\\d\\d)`, "iu"), "part"],
  [new RegExp(`(?<from>${year}) ?[/\\u2013\\u2014-] ?(?<year>${year})`, "iu"), "span"],
  [new RegExp(`(?<from>${year})[/\\u2013\\u2014-](?<short>\\d\\d)`, "iu"), "span"],
  [new RegExp(`(?<year>${year})`, "iu"), "year"],
];

const alone = forms.map(([form, kind]) => [new RegExp(`^(?:${form.source})$`, "iu"), kind] as const);

/** Words before a period that say what it is. */
const lead =
  /^(?:[åa]r|year|l[äa]s[åa]r(?:et)?|l[äa]|skole?[åa]r|skole[åa]ret|budget[åa]r|fy|(?:school|academic|financial|fiscal|tax) year|vuosi)\s*:?\s+/iu;
/** Marks behind a period: preliminary, revised, a note. */
const mark =
  /(?:\s*\*+|\s*[\u00b9\u00b2\u00b3\u2070-\u2079]+|\s*\(?(?:prel|prelimin\p{L}*|provis\p{L}*|f[oø]rel[oø]bi?g\p{L}*|ennakko\p{L}*|rev|revid\p{L}*|revised|estimate|uppskattn\p{L}*|prognos)\.?\)?|\s*\(?\d\)|\s*\((?:[a-z]{1,2})\)|(?<=\d) ?[bpre])$/iu;

/** A period without its marks, and whether it had any. */
export function withoutMarks(text: string): { readonly bare: string; readonly marked: boolean } {
  let bare = text.trim();
  for (let times = 0; times < 3; times++) {
    const next = bare.replace(mark, "").trim();
    if (next === bare || next === "") break;
    bare = next;
  }
  return { bare, marked: bare !== text.trim() };
}

/** What every period has: told at a glance, for most cells of a table have none. */
const mayBe = /(?:19|20|21)\d\d|\d\d\/\d\d/;

/**
 * A text that is a period and nothing else; null where it is none. `2021/22` and `2018–2021` count for the year they
 * end in. `hyphens` says what `2021-12` is: by itself the year 2021 to 2012 cannot be meant, so it is a month unless the
 * second part is the year after.
 */
export function readPeriod(text: string, hyphens: "years" | "months" = "years"): Period | null {
  const trimmed = text.trim().replace(/^((?:19|20|21)\d\d)[.,]0+$/u, "$1");
  if (!mayBe.test(trimmed) || trimmed.length > 60) return null;
  if (/^\d{4}$/.test(trimmed)) return { year: Number(trimmed), kind: "year", part: null, marked: false };
  const known = readBare(trimmed, hyphens);
  if (known !== null) return { ...known, marked: false };
  const { bare, marked } = withoutMarks(trimmed.replace(lead, ""));
  const found = readBare(bare, hyphens) ?? shortSpan(trimmed, bare);
  return found === null ? null : { ...found, marked };
}

type Bare = Omit<Period, "marked">;

function readBare(text: string, hyphens: "years" | "months"): Bare | null {
  const joined = /^((?:19|20)\d\d)(\d\d)$/u.exec(text);
  // As England's education statistics write a school year: 202122.
  if (joined !== null && isNext(Number(joined[1]), Number(joined[2])))
    return { year: Number(joined[1]) + 1, kind: "span", part: null };
  if (joined !== null && Number(joined[2]) >= 1 && Number(joined[2]) <= 12)
    return { year: Number(joined[1]), kind: "part", part: `M${joined[2]}` };
  for (const [form, kind] of alone) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return readGroups(groups, kind, hyphens);
  }
  return null;
}

const isNext = (from: number, short: number): boolean => (from + 1) % 100 === short;

/** "läsåret 21/22": two digits each are years where a word says so. */
function shortSpan(text: string, bare: string): Bare | null {
  const match = /^(\d\d)\/(\d\d)$/u.exec(bare);
  if (match === null || !lead.test(text) || !isNext(2000 + Number(match[1]), Number(match[2]))) return null;
  return { year: 2000 + Number(match[2]), kind: "span", part: null };
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  kind: PeriodKind,
  hyphens: "years" | "months",
): Bare | null {
  const { year: own, from, short, n, month, name, other } = groups;
  if (short !== undefined) {
    const start = Number(from);
    const end = start - (start % 100) + Number(short) + (Number(short) < start % 100 ? 100 : 0);
    const mayBeMonth = Number(short) >= 1 && Number(short) <= 12;
    if (mayBeMonth && (hyphens === "months" || !isNext(start, Number(short))))
      return { year: start, kind: "part", part: `M${short}` };
    return end > start && end - start <= 10 ? { year: end, kind, part: null } : null;
  }
  if (from !== undefined) {
    const length = Number(own) - Number(from);
    return length > 0 && length <= 20 ? { year: Number(own), kind, part: null } : null;
  }
  const monthOf = (text: string) =>
    months.findIndex((each) => new RegExp(`^(?:${each})$`, "iu").test(text)) + 1;
  const part =
    n !== undefined
      ? `K${n}`
      : month !== undefined
        ? `M${month.padStart(2, "0")}`
        : name !== undefined
          ? `M${String(monthOf(name)).padStart(2, "0")}`
          : (other?.toUpperCase() ?? null);
  return { year: Number(own), kind, part };
}

/** A period found within a longer text, with its place. */
export interface FoundPeriod extends Period {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every period within a text, from left to right. */
export function periodsIn(text: string): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  let masked = text;
  for (const [form, kind] of forms) {
    const all = new RegExp(`(?<![\\d\\p{L}])(?:${form.source})(?![\\d]|[MKQV]\\d)`, "giu");
    for (const match of masked.matchAll(all)) {
      const bare = match.groups === undefined ? null : readGroups(match.groups, kind, "years");
      if (bare === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ ...bare, marked: false, text: match[0], start, end });
      masked = masked.slice(0, start) + "\u0000".repeat(end - start) + masked.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
