import { createEffect, type JSX, Show, untrack } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Lesson, type LessonStep, minutesOf } from "../../lessons/lesson.ts";
import { lessonClock } from "./lesson-clock.ts";

/** Seconds as minutes and seconds: "7:05". */
const inMinutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/**
 * Minutes of a step; pressed, it counts down, goes on with the next step, and pressed again it waits. Beside it what
 * is left of the whole lesson. Nothing sounds or stops at the end: it tells by how much the time is passed.
 */
export function StepTimer(props: { readonly lesson: Lesson; readonly step: LessonStep }): JSX.Element {
  const { t } = useI18n();
  const lesson = () => props.lesson.id;
  createEffect(() => {
    const [id, step] = [lesson(), props.step.id];
    untrack(() => lessonClock.moveTo(id, step));
  });
  const spent = () => lessonClock.at(lesson(), props.step.id);
  const say = (left: number) =>
    left < 0
      ? t("help.lesson.over", { clock: inMinutes(-left) })
      : t("help.lesson.left", { clock: inMinutes(left) });
  return (
    <>
      <button
        type="button"
        class="button button--quiet lesson-bar__timer"
        aria-pressed={lessonClock.isRunning(lesson())}
        onClick={() => lessonClock.press(lesson(), props.step.id)}
      >
        {spent() === null
          ? t("help.lesson.start", { minutes: props.step.minutes })
          : say(props.step.minutes * 60 - (spent() ?? 0))}
      </button>
      <Show when={spent() !== null}>
        <span class="fine lesson-bar__timer" data-lesson-time>
          {t("help.lesson.whole", {
            left: say(minutesOf(props.lesson) * 60 - lessonClock.inAll(lesson())),
          })}
        </span>
      </Show>
    </>
  );
}
