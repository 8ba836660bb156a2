import { createEffect, createSignal, type JSX, on, onCleanup, untrack } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** Minutes that a step takes; pressed, it counts down to the second, and pressed again it waits. Nothing sounds or stops at the end. */
export function StepTimer(props: { readonly minutes: number; readonly step: string }): JSX.Element {
  const { t } = useI18n();
  const [left, setLeft] = createSignal((() => props.minutes * 60)());
  const [isRunning, setRunning] = createSignal(false);
  createEffect(
    on(
      () => props.step,
      () => {
        setLeft(props.minutes * 60);
        setRunning(false);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    if (!isRunning()) return;
    const end = performance.now() + untrack(left) * 1000;
    const tick = setInterval(() => {
      const rest = Math.max(0, Math.round((end - performance.now()) / 1000));
      setLeft(rest);
      if (rest === 0) setRunning(false);
    }, 1000);
    onCleanup(() => clearInterval(tick));
  });
  const clock = () => `${Math.floor(left() / 60)}:${String(left() % 60).padStart(2, "0")}`;
  return (
    <button
      type="button"
      class="button button--quiet lesson-bar__timer"
      aria-pressed={isRunning()}
      onClick={() => setRunning(!isRunning())}
    >
      {isRunning() || left() < props.minutes * 60
        ? t("help.lesson.left", { clock: clock() })
        : t("help.lesson.start", { minutes: props.minutes })}
    </button>
  );
}
