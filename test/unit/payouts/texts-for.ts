import { flatten, translator } from "@solid-primitives/i18n";
import { dictionary as en } from "../../../src/i18n/en/dictionary.ts";
import { formats } from "../../../src/i18n/format.ts";
import type { I18n } from "../../../src/i18n/i18n.tsx";
import { dictionary as sv } from "../../../src/i18n/sv/dictionary.ts";
import type { Locale } from "../../../src/programmes/package.ts";

/** The texts and formats of one language, outside the page. */
export function textsFor(locale: Locale): I18n {
  const dictionary = { sv, en }[locale];
  const flat = flatten(dictionary);
  return {
    locale: () => locale,
    setLocale: async () => {},
    isLanguageLost: () => false,
    t: translator(() => flat),
    f: formats(locale),
    dictionary: () => dictionary,
    isComplete: () => true,
    complete: async () => {},
    text: (text) => text[locale],
  };
}
