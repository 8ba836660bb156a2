import { For, type JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { scenarioName } from "../../../i18n/scenario-name.ts";
import type { OwnLesson, OwnStep } from "../../../scenario/scenario.ts";
import { setLesson } from "../../../session/commands/set-lesson.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { stepOf } from "./own-step.ts";
import { OwnStepForm } from "./own-step-form.tsx";
import { ProseField } from "./prose-field.tsx";

/** Steps of a lesson at most, as its file says. */
const mostSteps = 20;

/** An own lesson, to be changed; every change goes into the work on the page and can be undone. */
export function OwnLessonForm(props: {
  readonly lesson: OwnLesson;
  readonly simulator: Simulator;
  onDone(): void;
  onRemove(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const put = (changes: Partial<OwnLesson>, gesture: string) =>
    sim().change((workspace) => setLesson(workspace, { ...props.lesson, ...changes }), `lesson ${gesture}`);
  const steps = () => props.lesson.steps;
  const putSteps = (next: readonly OwnStep[], gesture: string) => put({ steps: next }, gesture);
  const places = () => steps().map((_, at) => at);
  const move = (at: number, to: number) => {
    const rest = steps().filter((_, place) => place !== at);
    putSteps([...rest.slice(0, to), steps()[at] as OwnStep, ...rest.slice(to)], `move ${at} ${to}`);
  };
  const add = () => {
    const title = scenarioName(sim().workspace(), sim().currentIndex(), i18n)
      .replace(/[\p{N}{}]+/gu, "")
      .trim();
    const step = stepOf(sim().current(), sim().view(), (title || t("ownLesson.untitled")).slice(0, 120));
    putSteps([...steps(), step], `add ${steps().length}`);
  };
  return (
    <div class="own">
      <ProseField
        label={t("ownLesson.title")}
        value={props.lesson.title}
        isLine
        onChange={(title) => put({ title }, "title")}
      />
      <ProseField
        label={t("ownLesson.aim")}
        value={props.lesson.aim}
        about={t("ownLesson.write")}
        onChange={(aim) => put({ aim }, "aim")}
      />
      {/* By place: a step whose text is typed must stay the same form. */}
      <For each={places()}>
        {(at) => (
          <details class="own__step" open={steps().length === 1} data-own-step>
            <summary>
              {t("ownLesson.step", { at: i18n.f.integer(at + 1), title: steps()[at]?.title ?? "" })}
            </summary>
            <div class="own__body">
              <OwnStepForm
                step={steps()[at] as OwnStep}
                simulator={sim()}
                onStep={(step, gesture) =>
                  putSteps(
                    steps().map((each, place) => (place === at ? step : each)),
                    `${at} ${gesture}`,
                  )
                }
              />
              <div class="own__row">
                <button type="button" class="button" disabled={at === 0} onClick={() => move(at, at - 1)}>
                  {t("ownLesson.up")}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={at === steps().length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  {t("ownLesson.down")}
                </button>
                <button
                  type="button"
                  class="button button--quiet"
                  disabled={steps().length === 1}
                  onClick={() =>
                    putSteps(
                      steps().filter((_, place) => place !== at),
                      `remove ${at} ${steps().length}`,
                    )
                  }
                >
                  {t("ownLesson.removeStep")}
                </button>
              </div>
            </div>
          </details>
        )}
      </For>
      <div class="own__row">
        <button type="button" class="button" disabled={steps().length >= mostSteps} onClick={add}>
          {t("ownLesson.add")}
        </button>
        <button type="button" class="button button--main" onClick={() => props.onDone()}>
          {t("ownLesson.run")}
        </button>
        <button type="button" class="button button--quiet" onClick={() => props.onRemove()}>
          {t("ownLesson.remove")}
        </button>
      </div>
    </div>
  );
}
