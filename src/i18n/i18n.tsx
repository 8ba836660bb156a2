import { type Flatten, flatten, type Translator, translator } from "@solid-primitives/i18n";
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  type ParentProps,
  useContext,
} from "solid-js";
import type { Locale } from "../programmes/package.ts";
import type { Dictionary } from "./en/dictionary.ts";
import { type Formats, formats } from "./format.ts";
import { keepLocale } from "./locale.ts";

/** One language, loaded. */
export interface Language {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
}

/** What components read: the language, a way to change it, texts by key, numbers as the language writes them. */
export interface I18n {
  locale(): Locale;
  /** Loads the language and switches to it; the old one stays on screen meanwhile, and when the file does not arrive. */
  setLocale(locale: Locale): Promise<void>;
  /** The language last asked for did not arrive. */
  isLanguageLost(): boolean;
  readonly t: Translator<Flatten<Dictionary>>;
  /** The formats of the language at hand. */
  readonly f: Formats;
  /** All texts of the language at hand as data, for prose that is put together from them. */
  dictionary(): Dictionary;
  /** Picks the language at hand from a text of a programme. */
  text(text: Readonly<Record<Locale, string>>): string;
}

const loaders: Record<Locale, () => Promise<{ readonly dictionary: Dictionary }>> = {
  sv: () => import("./sv/dictionary.ts"),
  en: () => import("./en/dictionary.ts"),
};

/** Loads one language's texts. Rejects when the file cannot be fetched. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const { dictionary } = await loaders[locale]();
  return { locale, dictionary };
}

const Context = createContext<I18n>();

/** Gives everything below it a language; `initial` is loaded before the first picture, so that nothing flickers. */
export function I18nProvider(props: ParentProps<{ readonly initial: Language }>): JSX.Element {
  // The first language is where the choice starts, not something to follow.
  const [language, setLanguage] = createSignal((() => props.initial)());
  const [isLost, setLost] = createSignal(false);
  const flat = createMemo(() => flatten(language().dictionary));
  const numbers = createMemo(() => formats(language().locale));
  const t = translator(flat);
  let wanted: Locale = language().locale;

  createEffect(() => {
    document.documentElement.lang = language().locale;
    document.title = t("app.title");
  });

  const i18n: I18n = {
    locale: () => language().locale,
    async setLocale(locale) {
      wanted = locale;
      const loaded = await loadLanguage(locale).catch(() => null);
      if (wanted !== locale) return;
      setLost(loaded === null);
      if (loaded === null) return;
      keepLocale(locale);
      setLanguage(loaded);
    },
    isLanguageLost: isLost,
    t,
    get f() {
      return numbers();
    },
    dictionary: () => language().dictionary,
    text: (text) => text[language().locale],
  };
  return <Context.Provider value={i18n}>{props.children}</Context.Provider>;
}

/** The language of the component. Throws outside an I18nProvider: that is a bug. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (i18n === undefined) throw new Error("useI18n is called outside I18nProvider");
  return i18n;
}
