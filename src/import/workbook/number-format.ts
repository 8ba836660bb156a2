/** What a number format shows of a number, as far as it changes what a reader of the sheet takes the cell to say. */
export type NumberFormat =
  | { readonly kind: "plain" }
  /** The number times a hundred, with a per cent sign. */
  | { readonly kind: "percent" }
  /** The number as it is, with a per cent sign written after it. */
  | { readonly kind: "percentSign" }
  | { readonly kind: "date"; readonly to: "year" | "month" | "day" }
  /** Digits filled up with zeros, with signs between them: "0000", "000 00". One sign per place. */
  | { readonly kind: "code"; readonly mask: readonly string[] }
  /** Divided by a thousand, by a million ... */
  | { readonly kind: "scaled"; readonly thousands: number };

const plain: NumberFormat = { kind: "plain" };

/** Formats that a workbook refers to by number without describing them (ECMA-376, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, "0%"],
  [10, "0.00%"],
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, "yyyy-mm-dd"] as const,
  ),
  [17, "mmm-yy"],
]);

/** The format with a number in a workbook that describes some of its own. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? builtIn.get(id) ?? "General";

const conditions = {
  "<": (value: number, bound: number) => value < bound,
  "<=": (value: number, bound: number) => value <= bound,
  ">": (value: number, bound: number) => value > bound,
  ">=": (value: number, bound: number) => value >= bound,
  "=": (value: number, bound: number) => value === bound,
  "<>": (value: number, bound: number) => value !== bound,
} as const;
type Condition = keyof typeof conditions;

/** Reads a format's code: what it does to a number depends on the section the number falls in. */
export function readNumberFormat(code: string): (value: number) => NumberFormat {
  const sections = sectionsOf(code.slice(0, 255)).map((section) => {
    const match = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section);
    const holds =
      match === null ? null : (value: number) => conditions[match[1] as Condition](value, Number(match[2]));
    return { holds, format: readSection(section) };
  });
  const [first, second, third] = sections;
  if (first === undefined) return () => plain;
  return (value) => {
    if (first.holds === null && (second?.holds ?? null) === null) {
      if (value < 0 && second !== undefined) return second.format;
      return value === 0 && third !== undefined ? third.format : first.format;
    }
    // With conditions the first section that holds counts, the last one for the rest.
    const found = sections.slice(0, -1).find(({ holds }) => holds?.(value) ?? value > 0);
    const last = sections.at(-1) as (typeof sections)[number];
    return (found ?? (sections.length === 1 && !last.holds?.(value) ? undefined : last))?.format ?? plain;
  };
}

/** What a code consists of: quoted texts, escaped signs, single signs. */
const tokensOf = (code: string): string[] => code.match(/"[^"]*"?|\\.|./gsu) ?? [];

/** The sections of a code, parted by semicolons that are not quoted. */
function sectionsOf(code: string): string[] {
  const sections = [""];
  for (const token of tokensOf(code)) {
    if (token === ";") sections.push("");
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function readSection(section: string): NumberFormat {
  const literals = [...section.matchAll(/"([^"]*)"?|\\(.)/g)].map(([, quoted, escaped]) => quoted ?? escaped);
  // What is left shows the number; a bracket holds a colour, a condition, a language or a currency.
  const bare = section.replace(/"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, "");
  if (/^\s*(?:general|standard|@)?\s*$/i.test(bare)) return plain;
  if (bare.includes("%")) return { kind: "percent" };
  const date = dateOf(bare);
  if (date !== null) return date;
  const mask = maskOf(section);
  if (mask !== null) return { kind: "code", mask };
  const scaled = /[0#?](,+)(?:[^0#?,]|$)/.exec(bare)?.[1];
  if (scaled !== undefined) return { kind: "scaled", thousands: scaled.length };
  return literals.some((text) => text?.includes("%")) ? { kind: "percentSign" } : plain;
}

function dateOf(bare: string): NumberFormat | null {
  const letters = bare.replace(/s\.0+/gi, "s");
  if (/[0#?]/.test(letters) || !/[ymd]/i.test(letters)) return null;
  const has = (letter: string) => bare.toLowerCase().includes(letter);
  // Without year and day, months are minutes where hours or seconds stand beside them.
  if (!has("y") && !has("d") && (has("h") || has("s"))) return null;
  return { kind: "date", to: has("d") || !has("y") ? "day" : has("m") ? "month" : "year" };
}

/** The places of a format of zeros only, with what is written between them; null where it has others. */
function maskOf(section: string): readonly string[] | null {
  const mask: string[] = [];
  for (const token of tokensOf(section.replace(/_.|\*.|\[[^\]]*\]/g, ""))) {
    if (token.startsWith('"')) mask.push(...token.replaceAll('"', ""));
    else if (token.startsWith("\\")) mask.push(token.slice(1));
    else if (token === "0") mask.push("\0");
    else if (token === " " || token === "-" || token === "/") mask.push(token);
    else return null;
  }
  return mask.filter((place) => place === "\0").length >= 2 ? mask : null;
}

/** A whole number in a mask: its digits from the right, zeros before them; null where the mask cannot show it. */
export function inMask(value: number, mask: readonly string[]): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const digits = [...String(value)];
  const places = mask.map((place) => (place === "\0" ? null : place));
  for (let at = places.length - 1; at >= 0; at--) if (places[at] === null) places[at] = digits.pop() ?? "0";
  // Digits beyond the places stand before the first.
  const first = mask.indexOf("\0");
  return [...places.slice(0, first), ...digits, ...places.slice(first)].join("");
}
