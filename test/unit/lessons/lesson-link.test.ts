import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { readGameStep, writeGameStep } from "../../../src/lessons/game-place.ts";
import { lessonLink } from "../../../src/lessons/lesson-link.ts";
import { openTerms, readPlace, writePlace } from "../../../src/lessons/lesson-place.ts";
import { sek } from "../../../src/model/units.ts";
import { modelVersion } from "../../../src/model/version.ts";
import { resultHash } from "../../../src/scenario/hash.ts";
import { lockedIn } from "../../../src/scenario/link/lesson-locks.ts";
import { digitsOfResult, longestLink } from "../../../src/scenario/link/link.ts";
import { readLink } from "../../../src/scenario/link/read-link.ts";
import { createAnswers } from "../../../src/scenario/questions.ts";
import type { Scenario, Workspace } from "../../../src/scenario/scenario.ts";
import { touchesLocked } from "../../../src/session/touches-locked.ts";

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
    expect(readPlace(view.lesson ?? "")).toEqual({
      lesson: lesson.id,
      step: step.id,
      level: "sv-easy",
      terms: openTerms,
    });
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
  const place = { lesson: "who-gets", step: "most", level: "en", terms: openTerms } as const;
  expect(writePlace(place)).toBe("who-gets/most/en");
  expect(readPlace(writePlace(place))).toEqual(place);
  for (const wrong of [
    "",
    "who-gets",
    "who-gets/most",
    "who-gets/most/fr",
    "who-gets/most/en/x",
    "who-gets/most/en/a/b",
    "/most/en",
  ])
    expect(readPlace(wrong), wrong).toBeNull();
});

test("a world and a rule of the game stand in a place, and nothing else is read as one", () => {
  const start = { seed: 12, rule: "need" } as const;
  expect(writeGameStep(start)).toBe("12-need");
  expect(readGameStep("12-need")).toEqual(start);
  for (const wrong of ["", "12", "12-all", "12345-need", "-1-need", "1.5-need"])
    expect(readGameStep(wrong), wrong).toBeNull();
});

test("what a teacher decides stands in the place, and what is locked cannot be changed", () => {
  const terms = {
    answersHidden: true,
    namesShown: false,
    isClassView: false,
    isPupils: true,
    locked: ["rule", "assumptions"],
  } as const;
  const written = writePlace({ lesson: "who-gets", step: "most", level: "sv", terms });
  expect(written).toBe("who-gets/most/sv/aers");
  expect(readPlace(written)?.terms).toEqual(terms);
  expect(lockedIn(written)).toEqual(["rule", "assumptions"]);
  for (const open of [null, "", "who-gets/most/sv"]) expect(lockedIn(open)).toEqual([]);

  const programme = { id: "urban15-2013" };
  const pack = catalogue.find(programme.id);
  if (pack === undefined) throw new Error(programme.id);
  const start: Workspace = { utfall: 1, workspace: [{ utfall: 1, programme }], baseline: 0 };
  const more = (scenario: Partial<Scenario>): Workspace => ({
    ...start,
    workspace: [...start.workspace, { utfall: 1, programme, ...scenario }],
  });
  const rule = more({ rule: { ...pack.programme.rule, budgetSek: sek(1) } });
  const data = more({ data: [{ area: "rinkeby", indicator: "employment", year: 2012, value: 0.5 }] });
  expect(touchesLocked(start, rule, ["rule"])).toBe(true);
  expect(touchesLocked(start, rule, ["indicators", "assumptions"])).toBe(false);
  expect(touchesLocked(start, data, ["indicators"])).toBe(true);
  expect(touchesLocked(start, more({ assumptions: { displacement: 0.1 } }), ["assumptions"])).toBe(true);
  // What the teacher had changed may be copied and taken away again.
  expect(touchesLocked(rule, { ...rule, workspace: [...rule.workspace, ...rule.workspace] }, ["rule"])).toBe(
    false,
  );
  expect(touchesLocked(rule, start, ["rule"])).toBe(false);
});
