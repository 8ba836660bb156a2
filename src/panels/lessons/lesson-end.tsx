import { createSignal, For, type JSX, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { keepHeight } from "../../ui/keep-height.ts";
import type { ReadyStep } from "./create-step.ts";
import { ownCodes } from "./guess/class-pool.ts";
import { CopyCode } from "./guess/copy-code.tsx";
import { LessonBlocks } from "./lesson-blocks.tsx";
import { StartOver } from "./start-over.tsx";

/** After the last step: that the lesson is done, what it was about, the codes of all guesses made here, and where one goes from here. */
export function LessonEnd(props: {
  readonly step: ReadyStep;
  readonly isPupils: boolean;
  /** The teacher's page before a class: nobody hands in anything there. */
  readonly isTeachers: boolean;
  readonly areAnswersHidden: boolean;
  onBack(): void;
  onGo(at: number): void;
  onStartOver(): void;
  onEnd(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const [isAsking, setAsking] = createSignal(false);
  let heading!: HTMLHeadingElement;
  let next!: HTMLButtonElement;
  let foot!: HTMLDivElement;
  keepHeight("--lesson-foot", () => foot);
  onMount(() => heading.focus());
  const codes = () => (props.isTeachers ? [] : ownCodes(props.step.lesson));
  const said = () => {
    if (!props.isPupils) return "teacher";
    return props.areAnswersHidden ? "pupilsHidden" : "pupils";
  };
  const steps = () => props.step.lesson.steps;
  const titleOf = (id: string) => props.step.words.plain(props.step.text.steps[id]?.title ?? "");
  return (
    <>
      <h2 ref={heading} class="lesson-bar__title" tabIndex={-1}>
        {t("classroom.end.title")}
      </h2>
      <div class="lesson-bar__end" data-lesson-end>
        <p>
          <strong>{t(`classroom.end.${said()}`)}</strong>
        </p>
        <Show when={codes().length > 0}>
          <p>{t("classroom.end.codes")}</p>
          <ul class="lesson__list guess__list">
            <For each={codes()}>
              {({ at, code }) => (
                <li>
                  {t("classroom.end.codeOf", { step: f.integer(at + 1) })} <strong data-code>{code}</strong>
                </li>
              )}
            </For>
          </ul>
          <CopyCode
            code={codes()
              .map(({ code }) => code)
              .join(" ")}
            isSmall
            isSaid
          />
        </Show>
        <h3 class="lesson-bar__heading">{t("help.lesson.openings.aim")}</h3>
        <LessonBlocks blocks={props.step.text.openings.aim ?? []} words={props.step.words} />
        <h3 class="lesson-bar__heading">{t("classroom.end.steps")}</h3>
        <ol class="lesson__list">
          <For each={steps()}>
            {({ id }, at) => (
              <li>
                <button
                  type="button"
                  class="lesson__link"
                  onClick={() => (at() === props.step.at ? props.onBack() : props.onGo(at()))}
                >
                  {titleOf(id)}
                </button>
              </li>
            )}
          </For>
        </ol>
        <Show when={isAsking()}>
          <StartOver
            onYes={() => props.onStartOver()}
            onNo={() => {
              setAsking(false);
              next.focus();
            }}
          />
        </Show>
      </div>
      <div ref={foot} class="lesson-bar__steps">
        <button type="button" class="button" onClick={() => props.onBack()}>
          {t("classroom.end.back")}
        </button>
        <Show when={!props.isPupils}>
          <button ref={next} type="button" class="button" onClick={() => setAsking(true)}>
            {t("classroom.terms.startOver")}
          </button>
          <button type="button" class="button button--main" data-end onClick={() => props.onEnd()}>
            {t("help.lesson.end")}
          </button>
          <p class="fine">{t("classroom.end.where")}</p>
        </Show>
      </div>
    </>
  );
}
