import type { Locale } from "../programmes/package.ts";

const nbsp = "\u00a0";
/** The sign that numbers below zero carry in both languages. */
export const minus = "\u2212";

const tags = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Locale, string>;

/** Number of decimals: exactly so many, or from a least to a greatest number. */
export type Decimals = number | readonly [least: number, greatest: number];

/** Kronor from which an amount beside a bar is written in millions. */
export const leastInMillions = 50_000;

/** Numbers, money and lists as a reader of one language expects them. Every function is pure. */
export interface Formats {
  readonly locale: Locale;
  /** A number with the given decimals (default 0-3): "1 234,5" / "1,234.5". */
  number(value: number, decimals?: Decimals): string;
  /** As `number`, with "+" or U+2212 before all but zero. */
  signed(value: number, decimals?: Decimals): string;
  /** A number without decimals. */
  integer(value: number): string;
  /** A calendar year: never grouped. */
  year(value: number): string;
  /** Kronor without decimals: "1 234 567 kr" / "SEK 1,234,567". */
  sek(value: number): string;
  /** Kronor with a sign: "+1 234 kr" / "+SEK 1,234". */
  sekSigned(value: number): string;
  /** Kronor in running text: "11,4 miljoner kronor" / "SEK 11.4 million"; whole kronor below one million. */
  sekMillions(value: number, decimals?: Decimals): string;
  /** As `sekMillions`, with a sign. */
  sekMillionsSigned(value: number, decimals?: Decimals): string;
  /** Kronor beside a bar: "11,4 mn" / "11.4 m"; whole kronor below 50,000. */
  sekShort(value: number): string;
  /** As `sekShort`, with a sign. */
  sekShortSigned(value: number): string;
  /** A share (0-1) in per cent: "12,5 %" / "12.5%". */
  percent(share: number, decimals?: Decimals): string;
  /** As `percent`, with a sign. */
  percentSigned(share: number, decimals?: Decimals): string;
  /** A difference of shares in percentage points with a sign: "+1,2 procentenheter" / "+1.2 percentage points". */
  pp(share: number, decimals?: Decimals): string;
  /** As `pp`, without a sign. */
  ppUnsigned(share: number, decimals?: Decimals): string;
  /** As `pp`, short: "+1,2 p.e." / "+1.2 pp". */
  ppShort(share: number, decimals?: Decimals): string;
  /** A number of people: "133 personer" / "133 people". */
  people(count: number): string;
  /** As `people`, with a sign: "+92 personer" / "+92 people". */
  peopleSigned(count: number): string;
  /** Names in a row: "A, B och C" / "A, B and C". */
  list(names: readonly string[]): string;
  /** Alternatives in a row: "A, B eller C" / "A, B or C". */
  either(names: readonly string[]): string;
}

const words = {
  sv: {
    million: "miljoner",
    oneMillion: "miljon",
    billion: "miljarder",
    oneBillion: "miljard",
    short: "mn",
    pp: "procentenheter",
    onePp: "procentenhet",
    ppShort: "p.e.",
    people: "personer",
    person: "person",
  },
  en: {
    million: "million",
    oneMillion: "million",
    billion: "billion",
    oneBillion: "billion",
    short: "m",
    pp: "percentage points",
    onePp: "percentage point",
    ppShort: "pp",
    people: "people",
    person: "person",
  },
} as const satisfies Record<Locale, object>;

/** The formatter of a language; made once per language. */
export function formats(locale: Locale): Formats {
  made[locale] ??= create(locale);
  return made[locale];
}

/** Formats that are those of the language at hand, also where they were taken out of it once. */
export const following = (now: () => Formats): Formats =>
  new Proxy({} as Formats, { get: (_, name) => now()[name as keyof Formats] });

function create(locale: Locale): Formats {
  const tag = tags[locale];
  const word = words[locale];
  const cache = new Map<string, Intl.NumberFormat>();

  const write = (value: number, decimals: Decimals, signed: boolean): string => {
    const [least, greatest] = typeof decimals === "number" ? [decimals, decimals] : decimals;
    const key = `${least} ${greatest} ${signed}`;
    let format = cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        minimumFractionDigits: least,
        maximumFractionDigits: greatest,
        signDisplay: signed ? "exceptZero" : "negative",
      });
      cache.set(key, format);
    }
    return format.format(value).replace(/\s/g, nbsp).replace("-", minus);
  };
  /** Whether the number as written is a bare one, which takes the singular. */
  const isOne = (written: string) => written.replace(/^[+\u2212]/, "") === "1";

  /** The currency before a number, and the sign before both: "+SEK 1,234". */
  const before = (written: string) => written.replace(/^([+\u2212]?)/, `$1SEK${nbsp}`);

  const kronor = (value: number, signed: boolean): string => {
    const written = write(value, 0, signed);
    return locale === "sv" ? `${written}${nbsp}kr` : before(written);
  };
  const millions = (value: number, decimals: Decimals, signed: boolean): string => {
    const size = Math.abs(value);
    if (size < 1e6) {
      return locale === "sv" ? `${write(value, 0, signed)}${nbsp}kronor` : kronor(value, signed);
    }
    const isBillions = size >= 1e9;
    const written = write(value / (isBillions ? 1e9 : 1e6), decimals, signed);
    const many = isBillions ? word.billion : word.million;
    const unit = isOne(written) ? (isBillions ? word.oneBillion : word.oneMillion) : many;
    return locale === "sv" ? `${written}${nbsp}${unit} kronor` : `${before(written)}${nbsp}${unit}`;
  };
  const short = (value: number, signed: boolean): string =>
    value !== 0 && Math.abs(value) < leastInMillions
      ? kronor(value, signed)
      : `${write(value / 1e6, 1, signed)}${nbsp}${word.short}`;
  const perCent = (share: number, decimals: Decimals, signed: boolean): string =>
    `${write(share * 100, decimals, signed)}${locale === "sv" ? nbsp : ""}%`;
  const persons = (count: number, signed: boolean): string => {
    const written = write(count, [0, 1], signed);
    return `${written}${nbsp}${isOne(written) ? word.person : word.people}`;
  };
  const points = (share: number, decimals: Decimals, signed: boolean): string => {
    const written = write(share * 100, decimals, signed);
    return `${written}${nbsp}${isOne(written) ? word.onePp : word.pp}`;
  };

  return {
    locale,
    number: (value, decimals = [0, 3]) => write(value, decimals, false),
    signed: (value, decimals = [0, 3]) => write(value, decimals, true),
    integer: (value) => write(value, 0, false),
    year: (value) => String(value),
    sek: (value) => kronor(value, false),
    sekSigned: (value) => kronor(value, true),
    sekMillions: (value, decimals = [0, 1]) => millions(value, decimals, false),
    sekMillionsSigned: (value, decimals = [0, 1]) => millions(value, decimals, true),
    sekShort: (value) => short(value, false),
    sekShortSigned: (value) => short(value, true),
    percent: (share, decimals = [0, 1]) => perCent(share, decimals, false),
    percentSigned: (share, decimals = [0, 1]) => perCent(share, decimals, true),
    pp: (share, decimals = [0, 1]) => points(share, decimals, true),
    ppUnsigned: (share, decimals = [0, 1]) => points(share, decimals, false),
    ppShort: (share, decimals = 1) => `${write(share * 100, decimals, true)}${nbsp}${word.ppShort}`,
    people: (count) => persons(count, false),
    peopleSigned: (count) => persons(count, true),
    list: (names) => new Intl.ListFormat(tag, { type: "conjunction" }).format(names),
    either: (names) => new Intl.ListFormat(tag, { type: "disjunction" }).format(names),
  };
}

const made: Partial<Record<Locale, Formats>> = {};
