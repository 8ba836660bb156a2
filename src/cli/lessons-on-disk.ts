import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Lesson, type Level, lessonSchema, levels } from "../lessons/lesson.ts";
import { type LessonText, readLessonText } from "../lessons/lesson-text.ts";

/** A lesson with its texts. */
export interface HeldLesson {
  readonly lesson: Lesson;
  readonly texts: Readonly<Record<Level, LessonText>>;
}

/** The product's lessons from the disk, in their order. Throws when one of them is faulty, which is a bug. */
export function createLessons(folder = join(import.meta.dirname, "../lessons")): HeldLesson[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(join(path, "lesson.json")))
    .map((path) => {
      const read = (name: string) => readFileSync(join(path, name), "utf8");
      const texts = Object.fromEntries(levels.map((level) => [level, readLessonText(read(`${level}.md`))]));
      return {
        lesson: v.parse(lessonSchema, JSON.parse(read("lesson.json"))),
        texts: texts as Record<Level, LessonText>,
      };
    })
    .sort((a, b) => a.lesson.order - b.lesson.order);
}
