import { For, type JSX } from "solid-js";
import type { Glossary } from "../i18n/en/glossary.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Gloss } from "./gloss.tsx";
import "./words-here.css";

/** The words that a view uses and that not everybody knows, each with its meaning from the glossary. */
export function WordsHere(props: { readonly words: readonly (keyof Glossary)[] }): JSX.Element {
  const { t } = useI18n();
  return (
    <p class="words-here">
      <span>{t("help.wordsHere")}</span>
      <For each={props.words}>
        {(word) => <Gloss term={t(`glossary.${word}.term`)} explanation={t(`glossary.${word}.text`)} />}
      </For>
    </p>
  );
}
