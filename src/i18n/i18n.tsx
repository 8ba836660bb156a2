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
import type { First } from "./en/first.ts";
import type { Later } from "./en/later.ts";
import { type Formats, following, formats } from "./format.ts";
import { keepLocale } from "./locale.ts";

/** One language, loaded: what the first view says, and the rest once a part that needs it has been opened. */
export interface Language {
  readonly locale: Locale;
  readonly first: First;
  readonly later: Later | null;
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
  /** All texts of the language at hand as data, for prose that is put together from them. Whole once `isComplete`. */
  dictionary(): Dictionary;
  /** The texts of the parts that are fetched when they are opened are there. */
  isComplete(): boolean;
  /** Fetches those texts, now and for every language after. Rejects when they do not arrive. */
  complete(): Promise<void>;
  /** Picks the language at hand from a text of a programme. */
  text(text: Readonly<Record<Locale, string>>): string;
}

const firstTexts: Record<Locale, () => Promise<{ readonly first: First }>> = {
  sv: () => import("./sv/first.ts"),
  en: () => import("./en/first.ts"),
};

const laterTexts: Record<Locale, () => Promise<{ readonly later: Later }>> = {
  sv: () => import("./sv/later.ts"),
  en: () => import("./en/later.ts"),
};

/** Loads one language's texts: those of the first view, or all of them. Rejects when a file cannot be fetched. */
export async function loadLanguage(locale: Locale, isWhole = false): Promise<Language> {
  const [{ first }, later] = await Promise.all([
    firstTexts[locale](),
    isWhole ? laterTexts[locale]().then((texts) => texts.later) : null,
  ]);
  return { locale, first, later };
}

/** What holds the language; a programme that calls its areas something else gives its own (`AreasCalled`). */
export const I18nContext = createContext<I18n>();

/** Gives everything below it a language; `initial` is loaded before the first picture, so that nothing flickers. */
export function I18nProvider(props: ParentProps<{ readonly initial: Language }>): JSX.Element {
  // The first language is where the choice starts, not something to follow.
  const [language, setLanguage] = createSignal((() => props.initial)());
  // Of its own, so that nothing on screen is made anew when the rest of the texts arrives.
  const [later, setLater] = createSignal((() => props.initial.later)());
  const [isLost, setLost] = createSignal(false);
  const flatFirst = createMemo(() => flatten(language().first));
  const flatLater = createMemo(() => flatten(later() ?? {}));
  // Parts that read later texts stand behind `isComplete`; to all others the dictionary is whole as it is.
  const dictionary = createMemo(() => ({ ...language().first, ...later() }) as Dictionary);
  const tFirst = translator(flatFirst) as I18n["t"];
  const tLater = translator(flatLater) as I18n["t"];
  const t: I18n["t"] = (key, ...rest) =>
    (key.slice(0, key.indexOf(".")) in language().first ? tFirst : tLater)(key, ...rest);
  let wanted: Locale = language().locale;

  createEffect(() => {
    document.documentElement.lang = language().locale;
    document.title = t("app.title");
  });

  const i18n: I18n = {
    locale: () => language().locale,
    async setLocale(locale) {
      wanted = locale;
      const loaded = await loadLanguage(locale, later() !== null).catch(() => null);
      if (wanted !== locale) return;
      setLost(loaded === null);
      if (loaded === null) return;
      keepLocale(locale);
      setLater(loaded.later);
      setLanguage(loaded);
    },
    isLanguageLost: isLost,
    t,
    f: following(() => formats(language().locale)),
    dictionary,
    isComplete: () => later() !== null,
    async complete() {
      const { locale } = language();
      const whole = await loadLanguage(locale, true);
      if (language().locale !== locale) return later() === null ? i18n.complete() : undefined;
      setLater(whole.later);
    },
    text: (text) => text[language().locale],
  };
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>;
}

/** The language of the component. Throws outside an I18nProvider: that is a bug. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === undefined) throw new Error("useI18n is called outside I18nProvider");
  return i18n;
}
