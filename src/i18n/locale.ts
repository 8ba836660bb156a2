import { type Locale, locales } from "../programmes/package.ts";

const key = "utfall.locale";

const isLocale = (text: string | null): text is Locale => locales.some((locale) => locale === text);

/** The language chosen on an earlier visit; null where none was. */
export function keptLocale(): Locale | null {
  const kept = read();
  return isLocale(kept) ? kept : null;
}

/** The language to open in: the one kept from last time, else the one a link wishes for, else the first of the browser's that there is, else English. */
export function preferredLocale(wish: Locale | null = null): Locale {
  const chosen = keptLocale() ?? wishedInTab(wish);
  if (chosen !== null) return chosen;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? "en";
}

/** What a link wishes for holds in its tab, also after a reload, when the link is no longer in the address. */
function wishedInTab(wish: Locale | null): Locale | null {
  try {
    if (wish !== null) sessionStorage.setItem(key, wish);
    const held = sessionStorage.getItem(key);
    return isLocale(held) ? held : null;
  } catch {
    return wish;
  }
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
