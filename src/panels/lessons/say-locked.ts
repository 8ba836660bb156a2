import type { I18n } from "../../i18n/i18n.tsx";
import type { Lesson, LessonStep } from "../../lessons/lesson.ts";
import type { Lockable } from "../../scenario/link/lesson-locks.ts";

const lockedOf = ({ asks = [] }: LessonStep, locked: readonly Lockable[]): readonly Lockable[] =>
  asks.filter((each) => locked.includes(each));

/** What pupils do at a step that asks for what is locked; null where it asks for nothing such. */
export function sayLocked(step: LessonStep, locked: readonly Lockable[], { t, f }: I18n): string | null {
  const parts = lockedOf(step, locked).map((each) => t(`app.whatIf.${each}`));
  return parts.length === 0 ? null : t("classroom.terms.onPaper", { parts: f.list(parts) });
}

/** Which steps ask for what a teacher locks, a sentence each. */
export const stepsLocked = (lesson: Lesson, locked: readonly Lockable[], { t, f }: I18n): readonly string[] =>
  lesson.steps.flatMap((step, at) => {
    const parts = lockedOf(step, locked).map((each) => t(`app.whatIf.${each}`));
    if (parts.length === 0) return [];
    return [t("classroom.terms.asked", { step: f.integer(at + 1), parts: f.list(parts) })];
  });
