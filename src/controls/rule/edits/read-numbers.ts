import { parseNumber } from "../../../i18n/parse.ts";

/** Numbers of at least 0 in a row, with spaces or semicolons between them; null when one of them is none. */
export function readNumbers(text: string): number[] | null {
  const words = text.split(/[\s;]+/u).filter((word) => word !== "");
  const parsed = words.map((word) => parseNumber(word, { min: 0 }));
  const values = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  return values.length === words.length && values.length > 0 ? values : null;
}
