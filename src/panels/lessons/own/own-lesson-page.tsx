import { createResource, createSignal, type JSX, Show } from "solid-js";
import { dayOf } from "../../../figure/command.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { scenarioName } from "../../../i18n/scenario-name.ts";
import type { Level } from "../../../lessons/lesson.ts";
import { openTerms } from "../../../lessons/lesson-place.ts";
import { ownId } from "../../../scenario/own-lesson.ts";
import type { OwnLesson } from "../../../scenario/scenario.ts";
import { writeFile } from "../../../scenario/write-scenario.ts";
import { setLesson } from "../../../session/commands/set-lesson.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { saveFile } from "../../../ui/save-file.ts";
import { LessonPlan } from "../lesson-plan.tsx";
import type { LessonSource } from "../lesson-source.ts";
import { OwnLessonForm } from "./own-lesson-form.tsx";
import { stepOf } from "./own-step.ts";
import "./own.css";

/** A lesson of the teacher's own: made of the scenario on the screen, changed, and then its plan as any lesson has one. */
export function OwnLessonPage(props: {
  readonly level: Level;
  readonly simulator: Simulator;
  readonly source: LessonSource;
  onOpen(): void;
  onBack(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const [isEditing, setEditing] = createSignal(false);
  const [said, setSaid] = createSignal("");
  const own = () => props.source.own();
  const begin = (): OwnLesson => {
    const title = scenarioName(sim().workspace(), sim().currentIndex(), i18n)
      .replace(/[\p{N}{}]+/gu, "")
      .trim();
    return {
      title: t("ownLesson.untitled"),
      aim: "",
      level: props.level,
      steps: [stepOf(sim().current(), sim().view(), (title || t("ownLesson.untitled")).slice(0, 120))],
    };
  };
  if (own() === undefined) {
    sim().change((workspace) => setLesson(workspace, begin()));
    setEditing(true);
  }
  const [opened] = createResource(
    () => (isEditing() ? null : own()),
    () => props.source.open(ownId, props.level),
  );
  const plan = () => (opened.error === undefined ? opened() : undefined);
  const level = () => own()?.level ?? props.level;
  const save = async () => {
    const held = plan();
    const [step] = held?.lesson.steps ?? [];
    if (!held || step === undefined) return;
    const workspace = await props.source.workspace(held.lesson, step, {
      level: level(),
      namesHidden: true,
      terms: openTerms,
    });
    const text = writeFile(workspace);
    if (!text.ok) {
      setSaid(t("ownLesson.tooLarge"));
      return;
    }
    const name = `utfall-${t("ownLesson.fileName")}-${dayOf(new Date())}.utfall.json`;
    saveFile(name, new Blob([text.value], { type: "application/json" }));
    setSaid(t("ownLesson.saved", { name }));
  };
  const remove = () => {
    sim().change((workspace) => setLesson(workspace, null));
    props.onBack();
  };
  return (
    <Show
      when={isEditing() ? own() : undefined}
      fallback={
        <>
          <Show when={opened.error !== undefined}>
            <p role="alert">
              {t(opened.error instanceof RangeError ? "ownLesson.cannot" : "app.loadFailed")}
            </p>
            <button type="button" class="button" onClick={() => setEditing(true)}>
              {t("ownLesson.edit")}
            </button>
          </Show>
          <Show when={plan()}>
            {(held) => (
              <LessonPlan
                opened={held()}
                level={level()}
                source={props.source}
                onOpen={props.onOpen}
                onBack={props.onBack}
                more={
                  <>
                    <div class="lesson__row">
                      <button type="button" class="button" onClick={() => setEditing(true)}>
                        {t("ownLesson.edit")}
                      </button>
                      <button type="button" class="button" onClick={() => void save()}>
                        {t("ownLesson.save")}
                      </button>
                    </div>
                    <p class="fine" role="status">
                      {said()}
                    </p>
                  </>
                }
              />
            )}
          </Show>
        </>
      }
    >
      {(lesson) => (
        <OwnLessonForm
          lesson={lesson()}
          simulator={sim()}
          onDone={() => setEditing(false)}
          onRemove={remove}
        />
      )}
    </Show>
  );
}
