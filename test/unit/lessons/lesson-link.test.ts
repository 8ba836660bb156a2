import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { lessonLink } from "../../../src/lessons/lesson-link.ts";
import { readPlace, writePlace } from "../../../src/lessons/lesson-place.ts";
import { modelVersion } from "../../../src/model/version.ts";
import { resultHash } from "../../../src/scenario/hash.ts";
import { digitsOfResult, longestLink } from "../../../src/scenario/link/link.ts";
import { readLink } from "../../../src/scenario/link/read-link.ts";
import { createAnswers } from "../../../src/scenario/questions.ts";

const catalogue = createCatalogue();
const steps = createLessons().flatMap(({ lesson }) =>
  lesson.steps.map((step) => ({ name: `${lesson.id} ${step.id}`, lesson, step })),
);

test.each(steps)(
  "$name: its link carries the numbers that come out when it is opened, and where the class is",
  async ({ lesson, step }) => {
    const pack = catalogue.find(step.state.programme);
    if (pack === undefined) throw new Error(step.state.programme);
    const link = lessonLink(lesson, step, pack, { level: "sv-easy", namesHidden: true });
    expect(link.length).toBeLessThan(longestLink);
    const read = readLink(link);
    if (!read.ok) throw new Error(read.error.code);
    const { workspace, results, model, view } = read.value;
    expect(model).toBe(modelVersion);
    expect(view.namesHidden).toBe(true);
    expect(readPlace(view.lesson ?? "")).toEqual({ lesson: lesson.id, step: step.id, level: "sv-easy" });
    const answers = createAnswers();
    answers.load(pack.about.id, pack.programme);
    expect(results).toHaveLength(2);
    for (const [at, scenario] of workspace.workspace.entries()) {
      const answer = await answers.ask("allocate", pack.about.id, scenario);
      if (!answer.ok) throw new Error(answer.error.code);
      expect(resultHash(answer.value).slice(0, digitsOfResult)).toBe(results[at]);
    }
  },
);

test("a place that nobody wrote is none", () => {
  const place = { lesson: "who-gets", step: "most", level: "en" } as const;
  expect(readPlace(writePlace(place))).toEqual(place);
  for (const wrong of ["", "who-gets", "who-gets/most", "who-gets/most/fr", "who-gets/most/en/x", "/most/en"])
    expect(readPlace(wrong), wrong).toBeNull();
});
