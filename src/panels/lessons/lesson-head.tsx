import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Menu } from "../../ui/menu.tsx";
import { classTerms } from "./class-terms.ts";
import type { ReadyStep } from "./create-step.ts";
import { JoinButton } from "./join-button.tsx";
import type { LessonSource } from "./lesson-source.ts";
import { sayTerms } from "./say-terms.ts";
import { StartOver } from "./start-over.tsx";
import { StepTimer } from "./step-timer.tsx";

/** Which step of which lesson this is; for the teacher also the clock, the class view, the way in for pupils, and the end. */
export function LessonHead(props: {
  readonly step: ReadyStep;
  readonly isPupils: boolean;
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
    isPresenter: false,
    namesShown: !view().namesHidden,
  });
  return (
    <>
      <div ref={head} class="lesson-bar__head">
        <p class="lesson-bar__count">
          {props.step.text.title} ·{" "}
          {t("help.lesson.count", { at: props.step.at + 1, of: props.step.lesson.steps.length })}
        </p>
        <Show when={!props.isPupils}>
          <StepTimer lesson={props.step.lesson} step={props.step.step} />
          <button
            type="button"
            class="button button--quiet lesson-bar__presenter"
            aria-pressed={view().isClassView}
            onClick={() => props.simulator.setView({ isClassView: !view().isClassView })}
          >
            {t("classroom.terms.presenter")}
          </button>
          <JoinButton
            address={props.source.address(props.step.lesson, props.step.step, props.step.level, joinTerms())}
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
