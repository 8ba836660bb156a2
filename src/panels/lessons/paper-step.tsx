import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { StepText } from "../../lessons/lesson-text.ts";
import { LessonBlocks } from "./lesson-blocks.tsx";
import type { LessonWords } from "./lesson-words.ts";
import { PaperGuess } from "./paper-guess.tsx";

/** A step on the class's sheet: the question, what is guessed and why, the answer once it is shown, and the discussion with room. */
export function PaperStep(props: { readonly text: StepText; readonly words: LessonWords }): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <LessonBlocks blocks={props.text.parts.question} words={props.words} />
      <Show when={props.words.sheet} fallback={<Lines label={t("classroom.paper.notes")} count={3} />}>
        {(sheet) => (
          <>
            <PaperGuess sheet={sheet()} words={props.words} />
            <Lines label={t("classroom.paper.why")} count={1} />
          </>
        )}
      </Show>
      <Show when={props.text.parts.discussion.length > 0}>
        <h3 class="paper-step__heading">{t("help.lesson.discuss")}</h3>
        <LessonBlocks blocks={props.text.parts.discussion} words={props.words} />
        <Lines count={2} />
      </Show>
    </>
  );
}

/** Lines to write on. */
function Lines(props: { readonly label?: string; readonly count: number }): JSX.Element {
  return (
    <div class="paper-step__lines">
      <Show when={props.label}>{(said) => <p>{said()}</p>}</Show>
      <For each={Array.from({ length: props.count })}>
        {() => <div class="paper-step__line" aria-hidden="true" />}
      </For>
    </div>
  );
}
