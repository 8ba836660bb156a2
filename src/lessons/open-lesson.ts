import type { Lesson, Level } from "./lesson.ts";
import { type LessonText, readLessonText } from "./lesson-text.ts";

const data = import.meta.glob<Lesson>("./*/lesson.json", { import: "default" });
const texts = import.meta.glob<string>("./*/*.md", { query: "?raw", import: "default" });

/** A lesson with its text at one level. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly text: LessonText;
}

/** A lesson of the product. Null where there is none of that name; rejects where its files do not arrive. Its files are held to their form by a test. */
export async function openLesson(id: string, level: Level): Promise<OpenLesson | null> {
  const [lesson, text] = [data[`./${id}/lesson.json`], texts[`./${id}/${level}.md`]];
  if (lesson === undefined || text === undefined) return null;
  const [held, markdown] = await Promise.all([lesson(), text()]);
  return { lesson: held, text: readLessonText(markdown) };
}

/** All lessons in their order. Rejects as openLesson. */
export async function openLessons(level: Level): Promise<OpenLesson[]> {
  const ids = Object.keys(data).map((path) => path.split("/").at(-2) ?? "");
  const opened = await Promise.all(ids.map((id) => openLesson(id, level)));
  return opened.filter((each) => each !== null).sort((a, b) => a.lesson.order - b.lesson.order);
}
