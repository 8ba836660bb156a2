import { flatten, translator } from "@solid-primitives/i18n";
import { createMemo, type JSX, type ParentProps } from "solid-js";
import type { AreaNoun, Locale } from "../programmes/package.ts";
import { callAreas } from "./call-areas.ts";
import { type I18n, I18nContext, useI18n } from "./i18n.tsx";

/** Gives everything below it texts in which areas are called what the programme calls them. */
export function AreasCalled(
  props: ParentProps<{ readonly noun: Readonly<Record<Locale, AreaNoun>> | undefined }>,
): JSX.Element {
  const i18n = useI18n();
  const dictionary = createMemo(() => {
    const { noun } = props;
    const texts = i18n.dictionary();
    return noun === undefined ? texts : callAreas(texts, noun[i18n.locale()], i18n.locale());
  });
  const flat = createMemo(() => flatten(dictionary()));
  const called: I18n = {
    ...i18n,
    t: translator(flat),
    dictionary,
  };
  return <I18nContext.Provider value={called}>{props.children}</I18nContext.Provider>;
}
