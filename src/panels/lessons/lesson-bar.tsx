import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { lessonLink } from "../../lessons/lesson-link.ts";
import { readPlace } from "../../lessons/lesson-place.ts";
import { openProgramme } from "../../session/catalogue.ts";
import type { Session } from "../../session/session.ts";
import type { Simulator } from "../../session/simulator.ts";
import { createStep, type ReadyStep } from "./create-step.ts";
import { Guess } from "./guess.tsx";
import { LessonBlocks } from "./lesson-blocks.tsx";
import { StepTimer } from "./step-timer.tsx";
import "./lesson.css";

/**
 * The step that a class is at, above the page: the question, then the answer with what to discuss. Where the class
 * guesses first, the page below is covered until the answer is shown.
 */
export function LessonBar(props: { readonly simulator: Simulator; readonly session: Session }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const place = createMemo(() => {
    const read = readPlace(sim().view().lesson ?? "");
    if (read === null) return null;
    // The language of the page may have been changed since.
    const level = i18n.locale() === "en" ? "en" : read.level === "en" ? "sv" : read.level;
    return { ...read, level } as const;
  });
  const [ready] = createStep(place, () => sim().view().namesHidden);
  const [isShown, setShown] = createSignal(false);
  const [isLost, setLost] = createSignal(false);
  createEffect(on(place, () => setShown(false), { defer: true }));
  let heading: HTMLHeadingElement | undefined;

  const cover = (isCovered: boolean) => {
    document.documentElement.dataset.lesson = isCovered ? "covered" : "open";
    for (const part of document.querySelectorAll<HTMLElement>(".page__work, .intro")) part.inert = isCovered;
  };
  createEffect(() => cover(ready()?.step.guess !== undefined && !isShown()));
  onCleanup(() => {
    cover(false);
    delete document.documentElement.dataset.lesson;
  });

  const go = async (to: ReadyStep, at: number) => {
    const step = to.lesson.steps[at];
    if (step === undefined) return;
    try {
      const pack = await openProgramme(step.state.programme);
      const opening = { level: to.level, namesHidden: sim().view().namesHidden };
      setLost(false);
      await props.session.openLink(lessonLink(to.lesson, step, pack, opening));
    } catch {
      setLost(true);
    }
  };
  const end = () => {
    sim().setView({ lesson: null });
    document.querySelector<HTMLElement>("#outcome")?.focus();
  };
  const show = () => {
    setShown(true);
    heading?.focus({ preventScroll: true });
  };

  return (
    <section class="lesson-bar card" aria-label={t("help.lesson.bar")}>
      <Show when={isLost() || ready.error !== undefined}>
        <p role="alert">{t("app.loadFailed")}</p>
      </Show>
      <Show
        when={ready.error === undefined && ready()}
        fallback={
          <Show when={ready.state === "ready"}>
            <p role="alert">{t("help.lesson.unknown")}</p>
            <button type="button" class="button" onClick={end}>
              {t("help.lesson.end")}
            </button>
          </Show>
        }
      >
        {(step) => (
          <>
            <div class="lesson-bar__head">
              <p class="lesson-bar__count">
                {step().text.title} ·{" "}
                {t("help.lesson.count", { at: step().at + 1, of: step().lesson.steps.length })}
              </p>
              <StepTimer minutes={step().step.minutes} step={step().step.id} />
              <button type="button" class="button button--quiet" onClick={end}>
                {t("help.lesson.end")}
              </button>
            </div>
            <h2 ref={heading} class="lesson-bar__title" tabIndex={-1}>
              {step().words.plain(step().stepText.title)}
            </h2>
            <div class="lesson-bar__text">
              <LessonBlocks blocks={step().stepText.parts.question} words={step().words} />
              <Show when={step().step.guess !== undefined}>
                <Guess step={step()} isShown={isShown()} />
              </Show>
              <Show when={isShown()}>
                <div class="lesson-bar__answer" data-answer>
                  <LessonBlocks blocks={step().stepText.parts.answer} words={step().words} />
                  <h3 class="lesson-bar__heading">{t("help.lesson.discuss")}</h3>
                  <LessonBlocks blocks={step().stepText.parts.discussion} words={step().words} />
                </div>
              </Show>
            </div>
            <div class="lesson-bar__steps">
              <button
                type="button"
                class="button"
                disabled={step().at === 0}
                onClick={() => void go(step(), step().at - 1)}
              >
                {t("help.lesson.back")}
              </button>
              <Show when={!isShown()}>
                <button type="button" class="button button--main" onClick={show}>
                  {t("help.lesson.showAnswer")}
                </button>
              </Show>
              <Show
                when={step().at < step().lesson.steps.length - 1}
                fallback={
                  <Show when={isShown()}>
                    <button type="button" class="button button--main" onClick={end}>
                      {t("help.lesson.done")}
                    </button>
                  </Show>
                }
              >
                <button
                  type="button"
                  class={isShown() ? "button button--main" : "button"}
                  onClick={() => void go(step(), step().at + 1)}
                >
                  {t("help.lesson.next")}
                </button>
              </Show>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}
