import { createSignal, For, type JSX, onMount, Show } from "solid-js";
import { Portal } from "solid-js/web";
import type { HelpTexts } from "../../i18n/en/help.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { openProgramme } from "../../session/catalogue.ts";
import { lessonLink, lessonProgramme, lessonQuestions } from "./lesson-workspaces.ts";

/** The whole address, so that it can be copied and handed to the class. */
const addressOf = (fragment: string): string => location.href.replace(/#.*$/, "") + fragment;

/** A lesson on one page: questions, each with a link that puts what it asks about on the screen. */
export function Lesson(props: { readonly texts: HelpTexts["lesson"]; onOpen(): void }): JSX.Element {
  const { t } = useI18n();
  const [pack, setPack] = createSignal<ProgrammePackage | null>(null);
  const [isLost, setLost] = createSignal(false);
  onMount(() => {
    openProgramme(lessonProgramme).then(setPack, () => setLost(true));
  });
  const texts = () => props.texts;
  const content = (isPaper: boolean) => (
    <>
      <h3 class="lesson__title">{texts().title}</h3>
      <p>{texts().lead}</p>
      <h4 class="help__heading">{texts().goalsTitle}</h4>
      <ul class="help__list">
        <For each={texts().goals}>{(goal) => <li>{goal}</li>}</For>
      </ul>
      <h4 class="help__heading">{texts().backgroundTitle}</h4>
      <p>{texts().background}</p>
      <h4 class="help__heading">{texts().questionsTitle}</h4>
      <Show when={isLost() && !isPaper}>
        <p role="alert">{t("app.programmeNotArrived")}</p>
      </Show>
      <ol class="lesson__questions">
        <For each={lessonQuestions}>
          {(id) => (
            <li class="lesson__question">
              <h5 class="lesson__asked">{texts().questions[id].title}</h5>
              <p>{texts().questions[id].text}</p>
              <Show when={!isPaper && pack()}>
                {(found) => (
                  <a
                    class="lesson__link"
                    href={addressOf(lessonLink(id, found()))}
                    onClick={() => props.onOpen()}
                  >
                    {texts().open}
                    <span class="hidden-visually">: {texts().questions[id].title}</span>
                  </a>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <h4 class="help__heading">{texts().closeTitle}</h4>
      <ul class="help__list">
        <For each={texts().close}>{(each) => <li>{each}</li>}</For>
      </ul>
      <p class="fine">{texts().caveat}</p>
    </>
  );
  return (
    <article class="help__part lesson">
      {content(false)}
      <p>
        <button type="button" class="button" onClick={() => window.print()}>
          {texts().print}
        </button>
      </p>
      {/* Beside the page, where a drawer does not cut it: what is printed while the lesson is open. */}
      <Portal>
        <article class="light-paper lesson-paper">{content(true)}</article>
      </Portal>
    </article>
  );
}
