import { For, type JSX } from "solid-js";
import type { HelpTexts } from "../../i18n/en/help.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ViewState } from "../../session/view-state.ts";
import { QuestionList } from "./question-list.tsx";

/** What this is, answers to questions, how to begin, and the way to the tour. */
export function Begin(props: {
  readonly texts: HelpTexts["about"];
  readonly questions: HelpTexts["questions"];
  onTour(): void;
  onShow(view: Partial<ViewState>): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="help__part">
      <p class="help__lead">{props.texts.lead}</p>
      <QuestionList texts={props.questions} onShow={props.onShow} />
      <ol class="help__list">
        <For each={props.texts.steps}>{(step) => <li>{step}</li>}</For>
      </ol>
      <p>{props.texts.safe}</p>
      <p>{props.texts.official}</p>
      <p class="help__start">
        <button type="button" class="button button--main" onClick={() => props.onTour()}>
          {t("help.tour.start")}
        </button>
        <span class="fine">{t("help.tour.length")}</span>
      </p>
    </div>
  );
}
