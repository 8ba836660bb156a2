import { type Level, levels } from "./lesson.ts";

/** Where a class is in a lesson. */
export interface LessonPlace {
  readonly lesson: string;
  readonly step: string;
  readonly level: Level;
}

/** As it stands in the view and in links: "who-gets/most/sv-easy". */
export const writePlace = ({ lesson, step, level }: LessonPlace): string => `${lesson}/${step}/${level}`;

/** What writePlace wrote; null for anything else. Whether there is such a lesson is not asked. */
export function readPlace(text: string): LessonPlace | null {
  const [lesson, step, name, ...more] = text.split("/");
  const level = levels.find((each) => each === name);
  return lesson && step && level !== undefined && more.length === 0 ? { lesson, step, level } : null;
}
