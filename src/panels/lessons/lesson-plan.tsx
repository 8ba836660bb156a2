import { createResource, createSignal, For, type JSX, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";
import { type LessonStep, type Level, minutesOf } from "../../lessons/lesson.ts";
import type { OpenLesson } from "../../lessons/open-lesson.ts";
import { longestLink } from "../../scenario/link/link.ts";
import { pageAddress } from "./class-address.ts";
import { ClassLink } from "./class-link.tsx";
import { classTerms, setClassTerms } from "./class-terms.ts";
import { forgetClass } from "./guess/class-pool.ts";
import { LessonOpening } from "./lesson-opening.tsx";
import { LessonPaper } from "./lesson-paper.tsx";
import type { LessonSource } from "./lesson-source.ts";
import { lessonWords } from "./lesson-words.ts";
import { LinkTerms } from "./link-terms.tsx";
import { stepsLocked } from "./say-locked.ts";

/** A lesson as its teacher prepares it: aim, background, the time plan, what opens it, and sheets to print. */
export function LessonPlan(props: {
  readonly opened: OpenLesson;
  readonly level: Level;
  readonly source: LessonSource;
  /** What more can be done with it: changed, saved. */
  readonly more?: JSX.Element;
  onOpen(): void;
  onBack(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  const [namesHidden, setNamesHidden] = createSignal(true);
  const address = () => {
    const [first] = steps();
    if (first === undefined) return "";
    const terms = { ...classTerms(), isPupils: true, namesShown: !namesHidden() };
    return props.source.address(props.opened.lesson, first, props.level, terms);
  };
  /** Why the class gets no link; null where it gets one. */
  const refused = () => {
    const signs = address().length - pageAddress().length;
    if (signs <= longestLink) return null;
    return t("ownLesson.tooLongLink", { signs: f.integer(signs), most: f.integer(longestLink) });
  };
  const [withAnswers, setWithAnswers] = createSignal(false);
  const [isLost, setLost] = createSignal(false);
  const steps = () => props.opened.lesson.steps;
  const [words] = createResource(
    () => [props.opened.lesson, props.level, namesHidden()] as const,
    ([lesson, level, isHidden]) =>
      Promise.all(
        lesson.steps.map(async (step) =>
          lessonWords(
            step,
            await props.source.pack(step.state.programme),
            level,
            isHidden,
            props.opened.text.steps[step.id],
          ),
        ),
      ),
  );
  const said = () => (words.error === undefined ? words.latest : undefined);
  const begin = async (step: LessonStep) => {
    try {
      const terms = classTerms();
      // Whoever begins a lesson meets no guesses of those who had it before.
      forgetClass();
      setClassTerms(terms);
      const opening = { level: props.level, namesHidden: namesHidden() };
      if (await props.source.begin(props.opened.lesson, step, opening)) props.onOpen();
    } catch {
      setLost(true);
    }
  };
  return (
    <>
      <button type="button" class="button button--quiet lesson__back" onClick={() => props.onBack()}>
        {t("help.lesson.all")}
      </button>
      <h3 class="lesson__title">{props.opened.text.title}</h3>
      {/* What is prepared before a class comes is in sight with what begins the lesson. */}
      <ClassLink terms={classTerms()} address={address()} id={props.opened.lesson.id} refused={refused()} />
      <Show when={isLost() || words.error !== undefined}>
        <p role="alert">{t("app.loadFailed")}</p>
      </Show>
      <Show when={said()?.[0]}>{(first) => <LessonOpening text={props.opened.text} words={first()} />}</Show>
      <h4 class="help__heading">{t("help.lesson.plan", { minutes: minutesOf(props.opened.lesson) })}</h4>
      <ol class="lesson__list">
        <For each={steps()}>
          {(step, at) => (
            <li>
              <button type="button" class="lesson__link" onClick={() => void begin(step)}>
                {said()?.[at()]?.plain(props.opened.text.steps[step.id]?.title ?? "") ??
                  props.opened.text.steps[step.id]?.title}
              </button>{" "}
              <span class="fine">{t("help.lesson.minutes", { minutes: step.minutes })}</span>
            </li>
          )}
        </For>
      </ol>
      <label class="lesson__check">
        <input
          type="checkbox"
          checked={namesHidden()}
          onChange={(event) => setNamesHidden(event.currentTarget.checked)}
        />
        {t("help.lesson.hideNames")}
      </label>
      <p class="fine">{t("help.lesson.hideNamesWhy")}</p>
      {/* Stays in sight while the plan is read: whoever has read enough begins. */}
      <p class="lesson__row lesson__start">
        <button
          type="button"
          class="button button--main"
          onClick={() => void begin(steps()[0] as LessonStep)}
        >
          {t("help.lesson.begin")}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {t("help.lesson.print")}
        </button>
        <label class="lesson__check">
          <input
            type="checkbox"
            checked={withAnswers()}
            onChange={(event) => setWithAnswers(event.currentTarget.checked)}
          />
          {t("help.lesson.withAnswers")}
        </label>
      </p>
      {props.more}
      <LinkTerms
        terms={classTerms()}
        cautions={stepsLocked(props.opened.lesson, classTerms().locked, i18n)}
        onTerms={setClassTerms}
      />
      <p class="fine">{t("help.lesson.caveat")}</p>
      {/* Beside the page, where a drawer does not cut it: what is printed while the plan is open. */}
      <Portal>
        <LessonPaper
          opened={props.opened}
          words={said()}
          withAnswers={withAnswers()}
          namesHidden={namesHidden()}
          address={address()}
          hasLink={refused() === null}
        />
      </Portal>
    </>
  );
}
