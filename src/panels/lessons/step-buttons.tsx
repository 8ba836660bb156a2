import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { isAskedLater } from "../../lessons/lesson.ts";
import type { OutcomeId } from "../../session/view-state.ts";
import { keepHeight } from "../../ui/keep-height.ts";
import { BelowButton } from "./below-button.tsx";
import type { ReadyStep } from "./create-step.ts";
import { once } from "./once.ts";

/** Back, the answer, next or the end of the lesson; on a narrow page the way to the picture and back; and the whole of the tab where a step shows a part of it and no later one asks about the rest. */
export function StepButtons(props: {
  readonly step: ReadyStep;
  readonly isShown: boolean;
  readonly areAnswersHidden: boolean;
  readonly isCovered: boolean;
  readonly isWhole: boolean;
  /** The tab that the step shows. */
  readonly outcome: OutcomeId;
  onGo(at: number): void;
  onShow(): void;
  onDone(): void;
  onWhole(): void;
  onOutcome(): void;
  onWords(): void;
}): JSX.Element {
  const { t } = useI18n();
  const hasWhole = () =>
    props.step.step.part !== undefined && !props.isCovered && !isAskedLater(props.step.lesson, props.step.at);
  let foot!: HTMLDivElement;
  keepHeight("--lesson-foot", () => foot);
  return (
    <div ref={foot} class="lesson-bar__steps">
      <button
        type="button"
        class="button"
        disabled={props.step.at === 0}
        onClick={once(() => props.onGo(props.step.at - 1))}
      >
        {t("help.lesson.back")}
      </button>
      <Show when={!props.isShown && !props.areAnswersHidden}>
        <button type="button" class="button button--main" onClick={() => props.onShow()}>
          {t("help.lesson.showAnswer")}
        </button>
      </Show>
      <Show when={!props.isCovered}>
        <BelowButton
          isShown={props.isShown}
          onOutcome={() => props.onOutcome()}
          onWords={() => props.onWords()}
        />
      </Show>
      <Show
        when={props.step.at < props.step.lesson.steps.length - 1}
        fallback={
          <Show when={props.isShown || props.areAnswersHidden}>
            <button type="button" class="button button--main" onClick={once(() => props.onDone())}>
              {t("help.lesson.done")}
            </button>
          </Show>
        }
      >
        <button
          type="button"
          class={props.isShown ? "button button--main" : "button"}
          onClick={once(() => props.onGo(props.step.at + 1))}
        >
          {t("help.lesson.next")}
        </button>
      </Show>
      <Show when={hasWhole()}>
        <button
          type="button"
          class="button button--quiet lesson-bar__whole"
          aria-pressed={props.isWhole}
          onClick={() => props.onWhole()}
        >
          {t("classroom.whole", { tab: t(`app.outcome.${props.outcome}`) })}
        </button>
      </Show>
    </div>
  );
}
