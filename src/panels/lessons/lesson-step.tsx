import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ClassTerms } from "../../lessons/lesson-place.ts";
import { Asked } from "./asked.tsx";
import { bringIntoView } from "./bring-into-view.ts";
import type { ReadyStep } from "./create-step.ts";
import { createFit } from "./fit-text.ts";
import { ClassGuesses } from "./guess/class-guesses.tsx";
import { classPool, ownGuesses } from "./guess/class-pool.ts";
import { Guess } from "./guess/guess.tsx";
import { LessonBlocks } from "./lesson-blocks.tsx";
import type { LessonSource } from "./lesson-source.ts";
import { sayLocked } from "./say-locked.ts";

/** What a step says: the question with the guess, then the guess beside the answer with what to discuss, and the question folded. */
export function LessonStep(props: {
  readonly step: ReadyStep;
  /** Name of the question, and how often the lesson has been begun anew. */
  readonly question: string;
  readonly run: number;
  readonly terms: ClassTerms;
  readonly isShown: boolean;
  readonly isClassView: boolean;
  readonly isTeachers: boolean;
  readonly source: LessonSource;
  onAnswer(answer: HTMLElement): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  let text!: HTMLDivElement;
  /** The question whose guesses the teacher wanted to see before the answer. */
  const [pooledAt, setPooledAt] = createSignal<string | null>(null);
  const isPoolShown = () => props.isShown || pooledAt() === props.question;
  createFit(
    () => text,
    () => [props.step, props.run, props.isShown, props.isClassView],
  );
  return (
    <div ref={text} class="lesson-bar__text">
      <Asked
        step={props.step}
        isFolded={props.isShown}
        locked={sayLocked(props.step.step, props.terms.locked, i18n)}
      />
      <Show when={props.step.step.guess !== undefined && `${props.question} ${props.run}`} keyed>
        <div class="lesson-bar__guess">
          <Guess
            step={props.step}
            isShown={props.isShown}
            isTeachers={props.isTeachers}
            guess={ownGuesses.of(props.question, props.step.words.sheet)}
            others={isPoolShown() ? classPool.of(props.question, props.step.words.sheet) : []}
          />
          <Show when={!props.terms.isPupils}>
            <ClassGuesses
              step={props.step}
              question={props.question}
              source={props.source}
              isShown={isPoolShown()}
              isAnswered={props.isShown}
              onShown={(isShown) => setPooledAt(isShown ? props.question : null)}
            />
          </Show>
        </div>
      </Show>
      <Show when={props.isShown}>
        <div ref={(answer) => props.onAnswer(answer)} class="lesson-bar__answer" data-answer>
          <LessonBlocks blocks={props.step.stepText.parts.answer} words={props.step.words} />
          <Show when={props.step.stepText.parts.discussion.length > 0}>
            <h3 class="lesson-bar__heading">{t("help.lesson.discuss")}</h3>
            <div class="lesson-bar__discussion" data-discussion>
              <LessonBlocks blocks={props.step.stepText.parts.discussion} words={props.step.words} />
            </div>
          </Show>
          <Show when={!props.terms.isPupils && props.step.stepText.parts.key.length > 0}>
            <details
              class="lesson-bar__key"
              data-key
              onToggle={(event) => {
                // In the class view it has a place of its own over the picture (lesson-class-view.css).
                if (event.currentTarget.open && !props.isClassView) bringIntoView(event.currentTarget);
              }}
            >
              <summary>{t("classroom.key")}</summary>
              <div class="lesson-bar__key-text">
                <LessonBlocks blocks={props.step.stepText.parts.key} words={props.step.words} />
              </div>
            </details>
          </Show>
        </div>
      </Show>
    </div>
  );
}
