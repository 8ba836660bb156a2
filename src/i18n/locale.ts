import { type Locale, locales } from "../programmes/package.ts";

const key = "utfall.locale";

const isLocale = (text: string | null): text is Locale => locales.some((locale) => locale === text);

/** The language to open in: the one kept from last time, else the first of the browser's that there is, else English. */
export function preferredLocale(): Locale {
  const kept = read();
  if (isLocale(kept)) return kept;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? "en";
}

/** Keeps the chosen language for the next visit; where storage is closed to us, the choice holds for this visit. */
export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    return;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
