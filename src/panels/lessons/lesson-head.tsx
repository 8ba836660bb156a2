import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Menu } from "../../ui/menu.tsx";
import { classTerms } from "./class-terms.ts";
import type { ReadyStep } from "./create-step.ts";
import { JoinButton } from "./join-button.tsx";
import type { LessonSource } from "./lesson-source.ts";
import { LevelChoice } from "./level-choice.tsx";
import { sayTerms } from "./say-terms.ts";
import { StartOver } from "./start-over.tsx";
import { StepTimer } from "./step-timer.tsx";

/** Which step of which lesson this is; for the teacher also the clock, the class view, the way in for pupils, and the end. */
export function LessonHead(props: {
  readonly step: ReadyStep;
  readonly isPupils: boolean;
  /** The class is at the end, after the last step. */
  readonly isEnded: boolean;
  readonly simulator: Simulator;
  readonly source: LessonSource;
  onStartOver(): void;
  onEnd(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const view = () => props.simulator.view();
  const [isAsking, setAsking] = createSignal(false);
  let head!: HTMLDivElement;
  /** What pupils join with: what the teacher chose for them. */
  const joinTerms = () => ({
    ...classTerms(),
    isPupils: true,
    isClassView: false,
    namesShown: !view().namesHidden,
  });
  return (
    <>
      <div class="lesson-bar__top">
        <div class="lesson-bar__place">
          <p class="lesson-bar__count">
            <span class="lesson-bar__name">{props.step.text.title} · </span>
            <span class="lesson-bar__at">
              {props.isEnded
                ? t("classroom.end.count")
                : t("help.lesson.count", { at: props.step.at + 1, of: props.step.lesson.steps.length })}
            </span>
          </p>
          <LevelChoice simulator={props.simulator} />
        </div>
        <div ref={head} class="lesson-bar__head">
          <Show when={!props.isPupils}>
            <Show when={!props.isEnded}>
              <StepTimer lesson={props.step.lesson} step={props.step.step} />
            </Show>
            <button
              type="button"
              class="button button--quiet lesson-bar__class-view"
              aria-pressed={view().isClassView}
              onClick={() => props.simulator.setView({ isClassView: !view().isClassView })}
            >
              {t("app.header.classView")}
            </button>
            <JoinButton
              address={props.source.address(
                props.step.lesson,
                props.step.step,
                props.step.level,
                joinTerms(),
              )}
              terms={sayTerms(joinTerms(), i18n)}
            />
            <Menu
              name={t("help.lesson.bar")}
              isQuiet
              items={[
                { action: "startOver", name: t("classroom.terms.startOver"), run: () => setAsking(true) },
                { action: "endLesson", name: t("help.lesson.end"), run: () => props.onEnd() },
              ]}
            />
          </Show>
        </div>
      </div>
      <Show when={isAsking()}>
        <StartOver
          onYes={() => {
            setAsking(false);
            props.onStartOver();
          }}
          onNo={() => {
            setAsking(false);
            head.querySelector<HTMLElement>(".menu__button")?.focus();
          }}
        />
      </Show>
    </>
  );
}
