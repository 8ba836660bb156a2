import type { I18n } from "../../../i18n/i18n.tsx";

/** Years in a sentence: "2014", "2014–2017" where none between is left out, else "2014, 2016 and 2017". In order. */
export function sayYears(years: readonly number[], { f }: I18n): string {
  const [first, last] = [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN];
  if (years.length < 2) return f.year(first);
  const isUnbroken = last - first === years.length - 1;
  return isUnbroken ? `${f.year(first)}–${f.year(last)}` : f.list(years.map(f.year));
}
