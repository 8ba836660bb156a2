import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { ownLesson as english } from "../../../src/i18n/en/own-lesson.ts";
import { guessSheet } from "../../../src/lessons/guess/guess-sheet.ts";
import { lessonLink } from "../../../src/lessons/lesson-link.ts";
import { openTerms } from "../../../src/lessons/lesson-place.ts";
import { blocksOf, ownLesson } from "../../../src/lessons/own/own-lesson.ts";
import { sayClaim } from "../../../src/lessons/say-claim.ts";
import { claimsOf, formatsOf, linesOf, sayLine } from "../../../src/lessons/say-lesson.ts";
import { sceneOf } from "../../../src/lessons/scene.ts";
import { readLink } from "../../../src/scenario/link/read-link.ts";
import { placeInFile } from "../../../src/scenario/own-lesson.ts";
import { readWorkspace } from "../../../src/scenario/read-scenario.ts";
import type { OwnLesson, OwnStep, Workspace } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { placeWorkspace } from "../../../src/session/incoming/place-workspace.ts";

const catalogue = createCatalogue();
const pack = catalogue.find("urban15-2013");
if (pack === undefined) throw new Error("no programme");
const programmes = { ids: [pack.about.id], open: async () => pack };

const step: OwnStep = {
  title: "Rinkeby does better",
  minutes: 8,
  scenario: { data: [{ area: "rinkeby", indicator: "employment", year: 2012, value: 0.5 }] },
  view: { outcome: "payouts", sorting: "change" },
  question: "Who gets most?\n\n- Think of 2012.\n- Say why.",
  guess: { kind: "first", by: "change" },
  answer:
    "Rinkeby gets {award:rinkeby}, which is {change:rinkeby}. {lose} lose, and **no** <b>markup</b> is read.",
  discussion: "Is that fair?",
};
const lesson: OwnLesson = {
  title: "My lesson",
  aim: "to see who pays",
  level: "en",
  steps: [
    step,
    { ...step, guess: { kind: "ranking", by: "award", areas: ["rinkeby", "tensta", "gamlegarden"] } },
    { ...step, guess: { kind: "bars", by: "award", areas: ["rinkeby", "tensta"] } },
    { ...step, guess: { kind: "line", area: "rinkeby", indicator: "employment", known: 1 } },
    { title: "Talk", minutes: 3, scenario: {}, question: "What now?" },
  ],
};
const workspaceOf = (held: OwnLesson): Workspace => ({
  utfall: 1,
  workspace: [
    { utfall: 1, programme: { id: pack.about.id } },
    { utfall: 1, programme: { id: pack.about.id }, ...held.steps[0]?.scenario },
  ],
  baseline: 0,
  lesson: held,
});
const faultsOf = (held: unknown) => {
  const read = readWorkspace({ ...workspaceOf(lesson), lesson: held });
  return read.ok ? [] : read.error.map(({ code, path }) => `${code} ${path}`);
};
const withStep = (changes: object) => ({ ...lesson, steps: [{ ...step, ...changes }] });

test("a lesson goes through file and link unchanged, and a file of a lesson alone opens its first step", () => {
  const workspace = workspaceOf(lesson);
  const file = readWorkspace(writeScenario(workspace));
  expect(file).toEqual({ ok: true, value: workspace });
  expect(placeInFile(workspace)).toBe("own/1/en");
  const more = { ...workspace, workspace: [...workspace.workspace, ...workspace.workspace] };
  expect(placeInFile(more)).toBeNull();
  const opened = ownLesson(lesson, pack, english.answers);
  const first = opened.lesson.steps[0];
  if (first === undefined) throw new Error("no step");
  const link = readLink(
    lessonLink(opened.lesson, first, pack, { level: "en", namesHidden: true, terms: openTerms, own: lesson }),
  );
  if (!link.ok) throw new Error(link.error.code);
  expect(link.value.workspace.lesson).toEqual(lesson);
  expect(link.value.view.lesson).toBe("own/1/en");
});

test("what is wrong in a lesson from elsewhere is told with its path", async () => {
  expect(faultsOf(lesson)).toEqual([]);
  expect(faultsOf({ ...lesson, steps: [] })).toEqual(["empty lesson.steps"]);
  expect(faultsOf({ ...lesson, script: "x" })).toEqual(["unknownKey lesson.script"]);
  expect(faultsOf({ ...lesson, title: "x".repeat(121) })).toEqual(["tooLong lesson.title"]);
  expect(faultsOf(withStep({ guess: { kind: "draw" } }))).toEqual([
    "unknownOption lesson.steps[0].guess.kind",
  ]);
  expect(faultsOf(withStep({ scenario: { budget: 1 } }))).toEqual([
    "unknownKey lesson.steps[0].scenario.budget",
  ]);
  expect(faultsOf(withStep({ question: "Who gets 5.3 million?" }))).toEqual([
    "typedNumber lesson.steps[0].question",
    "typedNumber lesson.steps[0].question",
  ]);
  expect(faultsOf(withStep({ answer: "{median}" }))).toEqual(["unknownClaim lesson.steps[0].answer"]);
  expect(faultsOf({ ...lesson, title: "{paid}" })).toEqual(["unknownClaim lesson.title"]);
  const placed = await placeWorkspace(
    workspaceOf({
      ...lesson,
      steps: [
        {
          ...step,
          scenario: { data: [{ area: "atlantis", indicator: "employment", year: 2012, value: 0.5 }] },
        },
        { ...step, answer: "{award:atlantis}" },
        { ...step, guess: { kind: "ranking", by: "award", areas: ["rinkeby", "rinkeby", "gamlegarden"] } },
        { ...step, guess: { kind: "line", area: "rinkeby", indicator: "employment", known: 7 } },
      ],
    }),
    {},
    programmes,
  );
  expect(placed.ok ? [] : placed.error.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "unknownArea workspace[1].data[0].area",
    "unknownArea lesson.steps[0].scenario.data[0].area",
    "unknownArea lesson.steps[1].answer",
    "duplicateId lesson.steps[2].guess.areas[1]",
    "missingObservation lesson.steps[3].guess",
  ]);
});

test("every number of a lesson is computed from its step's scenario, and a change is said with its sign", () => {
  const opened = ownLesson(lesson, pack, english.answers);
  const format = formatsOf("en");
  const said = opened.lesson.steps.map((each) => {
    const scene = sceneOf(each.state, pack);
    const claims = claimsOf(each, scene);
    const text = opened.text.steps[each.id];
    if (text === undefined) throw new Error(each.id);
    return linesOf(text).map((line) =>
      line
        .map((piece) =>
          "words" in piece ? piece.words : sayClaim(claims[piece.claim] as never, format, true),
        )
        .join(""),
    );
  });
  const scene = sceneOf({ programme: pack.about.id, scenario: step.scenario }, pack);
  const award = (id: string, of: typeof scene.allocation) =>
    of.areas.find((area) => area.id === id)?.awardSek ?? 0;
  const gained = award("rinkeby", scene.allocation) - award("rinkeby", scene.baseline);
  expect(gained).toBeGreaterThan(0);
  const rinkeby = format.sekMillions(award("rinkeby", scene.allocation));
  expect(said[0]?.[3]).toContain(`Rinkeby comes out best: ${format.sekMillionsSigned(gained, 1)}`);
  // Who comes last has lost, and the sign says so.
  expect(said[0]?.[3]).toMatch(/comes out worst: −SEK/);
  expect(said[0]?.[4]).toContain(`Rinkeby gets ${rinkeby}, which is +SEK`);
  expect(said[0]?.[4]).toContain("**no** <b>markup</b>");
  expect(said[2]?.join("\n")).toContain(`Rinkeby: ${rinkeby}`);
  expect(said[3]?.join("\n")).toContain("to 50% in 2012.");
  expect(said[4]?.join("\n")).toContain("0 get more and 0 get less");
  // The scale does not end at the answer, and holds it.
  const bars = opened.lesson.steps[2];
  if (bars?.guess?.kind !== "bars") throw new Error("no bars");
  const sheet = guessSheet(bars.guess, sceneOf(bars.state, pack));
  const [first] = "marks" in sheet ? sheet.marks : [];
  expect(first?.answer.value).toBe(award("rinkeby", scene.allocation));
  expect(bars.guess.most).toBeGreaterThan(1.5 * award("rinkeby", scene.allocation));
});

test("a rule that cannot be carried out is a RangeError, which the page tells in words", () => {
  const rule = {
    ...pack.programme.rule,
    pots: pack.programme.rule.pots.map((pot) => ({ ...pot, weight: 0 })),
  };
  const broken: OwnLesson = { ...lesson, steps: [{ ...step, scenario: { rule } }] };
  expect(() => ownLesson(broken, pack, english.answers)).toThrow(RangeError);
});

test("a teacher's text is paragraphs and lists, and braces are cut out of it", () => {
  expect(blocksOf("One {paid}\n- a\n• b\n\nTwo")).toEqual([
    { kind: "paragraph", pieces: [{ words: "One " }, { claim: "paid" }] },
    { kind: "list", items: [[{ words: "a" }], [{ words: "b" }]] },
    { kind: "paragraph", pieces: [{ words: "Two" }] },
  ]);
  expect(sayLine([{ words: "a" }], {}, formatsOf("sv"))).toBe("a");
});
