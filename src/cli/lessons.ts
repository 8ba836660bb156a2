import { formats } from "../i18n/format.ts";
import { levels, minutesOf } from "../lessons/lesson.ts";
import { claimsOf, formatsOf, linesOf, openingLines, sentenceOf } from "../lessons/say-lesson.ts";
import { sceneOf } from "../lessons/scene.ts";
import type { Arguments } from "./arguments.ts";
import type { FileCatalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { createLessons, type HeldLesson } from "./lessons-on-disk.ts";
import type { Output } from "./output.ts";
import { textTable } from "./text-table.ts";

/** The command `lessons`. */
export const lessonsCommand: Command = {
  name: "lessons",
  usage: "lessons [--json] [--lang en|sv]",
  help: `Lists the lessons for a class.
--json prints one array: id, minutes, levels, steps; of each step its id and claims: the sentence in which each number
or name stands (English, or Swedish with --lang sv), and its value: kronor, people, shares (0-1), points as shares.`,
  words: [0, 0],
  run,
};

/** `lessons`: every lesson with its claims computed anew. */
function run({ json, locale }: Arguments, catalogue: FileCatalogue, output: Output): number {
  const lessons = createLessons();
  if (json) {
    output.line(JSON.stringify(lessons.map((held) => lessonJson(held, locale, catalogue))));
    return 0;
  }
  const { integer } = formats(locale);
  const rows = lessons.map(({ lesson, texts }) => [
    lesson.id,
    texts[locale].title,
    integer(minutesOf(lesson)),
    integer(lesson.steps.length),
  ]);
  output.line(textTable([["Id", "Title", "Minutes", "Steps"], ...rows], [2, 3]));
  return 0;
}

function lessonJson({ lesson, texts }: HeldLesson, level: "sv" | "en", catalogue: FileCatalogue): object {
  const format = formatsOf(level);
  return {
    id: lesson.id,
    minutes: minutesOf(lesson),
    levels,
    steps: lesson.steps.map((step) => {
      const pack = catalogue.find(step.state.programme);
      const text = texts[level].steps[step.id];
      if (pack === undefined || text === undefined) throw new RangeError(`${lesson.id} ${step.id}`);
      const claims = claimsOf(step, sceneOf(step.state, pack));
      // What a lesson begins with is about what its first step shows.
      const lines = [...(step === lesson.steps[0] ? openingLines(texts[level]) : []), ...linesOf(text)];
      return {
        id: step.id,
        claims: Object.entries(claims).map(([name, { value }]) => ({
          id: name,
          text: sentenceOf(name, lines, claims, format),
          value,
        })),
      };
    }),
  };
}
