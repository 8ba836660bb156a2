import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { HelpTexts } from "../../i18n/en/help.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ViewState } from "../../session/view-state.ts";
import { TextField } from "../../ui/text-field.tsx";
import { askedFor, questions } from "./questions.ts";

/** Questions people come with, to be searched: each opens to its answer and the way to where it is done. */
export function QuestionList(props: {
  readonly texts: HelpTexts["questions"];
  onShow(view: Partial<ViewState>): void;
}): JSX.Element {
  const { t } = useI18n();
  const [search, setSearch] = createSignal("");
  const found = createMemo(() => askedFor(props.texts, search()));
  return (
    <section class="help__questions" aria-label={t("help.ask.title")}>
      <TextField
        label={t("help.ask.title")}
        placeholder={t("help.ask.example")}
        value={search()}
        onChange={setSearch}
      />
      <p class="fine" role="status">
        <Show when={found().length === 0}>{t("help.ask.none")}</Show>
      </p>
      <For each={found()}>
        {(id) => (
          <details class="help__question" data-question={id}>
            <summary>{props.texts[id].ask}</summary>
            <p>{props.texts[id].answer}</p>
            <p>
              <button type="button" class="button" onClick={() => props.onShow(questions[id])}>
                {t("help.ask.show")}
              </button>
            </p>
          </details>
        )}
      </For>
    </section>
  );
}
