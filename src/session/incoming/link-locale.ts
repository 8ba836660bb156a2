import { type Locale, locales } from "../../programmes/package.ts";
import { readLink } from "../../scenario/link/read-link.ts";

/** The language that the sender of a link read the page in; null where the link does not say, or cannot be read. */
export function linkLocale(fragment: string): Locale | null {
  const link = readLink(fragment);
  return link.ok ? (locales.find((locale) => locale === link.value.view.locale) ?? null) : null;
}
