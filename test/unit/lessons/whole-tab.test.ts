import { expect, test } from "vitest";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { isAskedLater } from "../../../src/lessons/lesson.ts";

test("the whole of a tab is offered where no later step asks about the same tab", () => {
  const offered = createLessons().map(({ lesson }) => [
    lesson.id,
    lesson.steps.flatMap((step, at) =>
      step.part === undefined || isAskedLater(lesson, at) ? [] : [step.id],
    ),
  ]);
  expect(Object.fromEntries(offered)).toEqual({
    "who-gets": [],
    "merit-or-luck": ["who-bears-luck"],
    "need-or-result": ["demands", "who-decides"],
    "shrinking-promise": ["even"],
    "money-in-december": ["year-end", "august", "promise"],
    "did-it-work": ["stronger-cycle", "less-than-nothing", "one-sentence"],
    "at-the-table": ["levels", "table", "deeper"],
    "moving-out": ["paid-for-what", "own-measure"],
  });
});
