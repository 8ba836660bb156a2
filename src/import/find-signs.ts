import { unitInHeading } from "./known-measures.ts";
import type { DecimalSign } from "./read-number.ts";
import type { Cell } from "./table.ts";

/** What the numbers of a column say about its decimal sign. */
export interface SignFound {
  readonly sign: DecimalSign;
  /** Numbers can be read in two ways, and nothing in the table decides. */
  readonly unsure: boolean;
  /** A number that shows the sign, as written; null where no number has a comma or a point. */
  readonly sample: string | null;
}

/** Digits with commas, points and groups, whatever stands around them. */
const figure = /^[^\d\p{L}]{0,2}(\d[\d.,'\u2019 \u00a0\u202f\u2009]*|[.,]\d+)(?:[^\d].{0,8})?$/u;

/**
 * What one text says: the decimal sign, "open" where a sign before three digits may be either ("1,234"), null where
 * it has none. A sign that stands twice groups, so that the other one is for decimals.
 */
export function signIn(text: string): DecimalSign | "open" | null {
  const digits = figure.exec(text)?.[1]?.replace(/[.,]+$/u, "");
  const signs = digits?.match(/[.,]/gu) ?? [];
  const last = signs.at(-1) as DecimalSign | undefined;
  if (digits === undefined || last === undefined) return null;
  const other = last === "," ? "." : ",";
  if (signs.length > 1) return signs.every((sign) => sign === last) ? other : last;
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits) ? "open" : last;
}

interface Evidence {
  ",": number;
  ".": number;
  readonly samples: { ","?: string; "."?: string; open?: string };
}

const stronger = ({ ",": comma, ".": point }: Evidence): DecimalSign | null =>
  comma === point ? null : comma > point ? "," : ".";

/**
 * The decimal sign of each column, from all its rows; where they leave it open, from the other columns; where these
 * do too, by what the heading counts, else `fallback`: then it is unsure.
 */
export function findSigns(
  rows: readonly (readonly Cell[])[],
  headings: readonly string[],
  fallback: DecimalSign,
): SignFound[] {
  const found = headings.map((): Evidence => ({ ",": 0, ".": 0, samples: {} }));
  for (const row of rows) {
    for (const [column, evidence] of found.entries()) {
      const cell = row[column];
      if (typeof cell !== "string" || cell.length > 40) continue;
      const text = cell.trim();
      const sign = signIn(text);
      if (sign === null) continue;
      if (sign !== "open") evidence[sign] += 1;
      evidence.samples[sign] ??= text;
    }
  }
  const whole: Evidence = { ",": 0, ".": 0, samples: {} };
  for (const each of found) {
    const sign = stronger(each);
    if (sign !== null) whole[sign] += 1;
  }
  const usual = stronger(whole);
  const areMixed = whole[","] > 0 && whole["."] > 0;
  return found.map((evidence, column) => {
    const own = stronger(evidence);
    // Columns that disagree are told: few files are written in two ways.
    if (own !== null)
      return { sign: own, unsure: areMixed && own !== usual, sample: evidence.samples[own] ?? null };
    const open = evidence.samples.open;
    if (open === undefined)
      return { sign: usual ?? fallback, unsure: false, sample: evidence.samples[usual ?? fallback] ?? null };
    return { ...decideOpen(open, headings[column] ?? "", usual, fallback), sample: open };
  });
}

/** A column of numbers such as "1,234" alone: people are whole, per cent are below a thousand. */
function decideOpen(
  sample: string,
  heading: string,
  usual: DecimalSign | null,
  fallback: DecimalSign,
): { readonly sign: DecimalSign; readonly unsure: boolean } {
  const unit = unitInHeading(heading);
  const isWhole =
    unit === "persons" || /folkm[äa]ngd|befolkning|inv[åa]nare|population|inhabitants/iu.test(heading);
  const standing: DecimalSign = sample.includes(",") ? "," : ".";
  const other: DecimalSign = standing === "," ? "." : ",";
  const byHeading = unit === "percent" ? standing : isWhole ? other : null;
  if (byHeading === null) return { sign: usual ?? fallback, unsure: usual === null };
  return { sign: byHeading, unsure: byHeading !== usual };
}
