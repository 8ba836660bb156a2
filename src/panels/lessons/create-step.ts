import { type Accessor, createMemo, createResource } from "solid-js";
import type { Lesson, LessonStep, Level } from "../../lessons/lesson.ts";
import type { LessonPlace } from "../../lessons/lesson-place.ts";
import type { LessonText, StepText } from "../../lessons/lesson-text.ts";
import type { LessonSource } from "./lesson-source.ts";
import { type LessonWords, lessonWords } from "./lesson-words.ts";

/** A step of a lesson with its texts, and what says its claims. */
export interface ReadyStep {
  readonly lesson: Lesson;
  readonly text: LessonText;
  readonly at: number;
  readonly step: LessonStep;
  readonly stepText: StepText;
  readonly level: Level;
  readonly words: LessonWords;
}

/** The step that a class is at, once its files are there; null where the product has none such. */
export function createStep(
  place: Accessor<LessonPlace | null>,
  namesHidden: Accessor<boolean>,
  source: LessonSource,
) {
  // The view and the work change with every press; the step is read anew for its own changes alone.
  const isHidden = createMemo(namesHidden);
  const own = createMemo(source.own);
  return createResource(
    () => ({ place: place(), namesHidden: isHidden(), own: own() }),
    (asked) => (asked.place === null ? null : readStep(asked.place, asked.namesHidden, source)),
  );
}

async function readStep(
  { lesson: id, step: stepId, level }: LessonPlace,
  namesHidden: boolean,
  source: LessonSource,
): Promise<ReadyStep | null> {
  const opened = await source.open(id, level);
  if (opened === null) return null;
  const at = opened.lesson.steps.findIndex((each) => each.id === stepId);
  const [step, stepText] = [opened.lesson.steps[at], opened.text.steps[stepId]];
  if (step === undefined || stepText === undefined) return null;
  return {
    ...opened,
    at,
    step,
    stepText,
    level,
    words: lessonWords(step, await source.pack(step.state.programme), level, namesHidden, stepText),
  };
}
