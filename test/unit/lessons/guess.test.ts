import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { codesIn, marks, readCode, writeCode } from "../../../src/lessons/guess/guess-code.ts";
import { type GuessSheet, guessSheet, radixesOf } from "../../../src/lessons/guess/guess-sheet.ts";
import { judgeMarks, judgeRanking } from "../../../src/lessons/guess/judge-guess.ts";
import { levels } from "../../../src/lessons/lesson.ts";
import { sceneOf } from "../../../src/lessons/scene.ts";

const catalogue = createCatalogue();
const guessed = createLessons().flatMap(({ lesson, texts }) =>
  lesson.steps.flatMap((step) =>
    step.guess === undefined ? [] : [{ name: `${lesson.id}/${step.id}`, step, plan: step.guess, texts }],
  ),
);

test("what a picture has in a colour of its own is guessed in that colour", () => {
  const coloured = guessed.flatMap(({ name, plan }) =>
    plan.kind === "bars" && plan.colours !== undefined ? [[name, plan.colours]] : [],
  );
  expect(Object.fromEntries(coloured)).toEqual({
    // Chance is orange.
    "merit-or-luck/luck-meter": ["--pot-2", "--pot-2", "--pot-2"],
    // Who lived there at the start is of another colour than who lives there.
    "moving-out/people": ["--pot-6"],
    "moving-out/ordinary": ["--pot-1", "--pot-6"],
    // With a programme, and without.
    "did-it-work/two-groups": ["--pot-1", "--pot-5"],
  });
});

test.each(guessed)(
  "$name: its sheet is filled, and the answer lies within the scale",
  ({ step, plan, texts }) => {
    const pack = catalogue.find(step.state.programme);
    if (pack === undefined) throw new Error(step.state.programme);
    const sheet = guessSheet(plan, sceneOf(step.state, pack));
    for (const radix of radixesOf(sheet)) expect(radix).toBeGreaterThan(0);
    for (const level of levels) {
      const names = texts[level].steps[step.id]?.guess.length;
      expect(names, level).toBe(sheet.kind === "bars" ? sheet.marks.length : sheet.kind === "line" ? 1 : 0);
    }
    if (!("marks" in sheet)) return;
    const most = sheet.least + sheet.steps * sheet.step;
    for (const { answer } of sheet.marks) {
      expect(answer.value).toBeGreaterThanOrEqual(sheet.least);
      expect(answer.value).toBeLessThanOrEqual(most);
    }
    expect(new Set(sheet.marks.map(({ answer }) => answer.unit)).size).toBe(1);
  },
);

const drawn = (value: number, isKnown = false) => ({ answer: { unit: "sek", value } as const, isKnown });
const line: GuessSheet = {
  kind: "line",
  marks: [drawn(100, true), drawn(40), drawn(250)],
  least: 0,
  step: 10,
  steps: 30,
};
const areas = ["a", "b", "c", "d", "e"].map((id, rank) => ({
  id,
  name: id.toUpperCase(),
  rank: 4 - rank,
  claim: { unit: "sek", value: 100 * rank } as const,
}));
const ranking: GuessSheet = { kind: "ranking", areas };
const first: GuessSheet = { kind: "first", areas };

const guessOf = (sheet: GuessSheet) =>
  sheet.kind === "ranking"
    ? fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
    : fc.tuple(...radixesOf(sheet).map((radix) => fc.nat(radix - 1)));

test.each([line, ranking, first])("a code gives back its guess, however it is typed: $kind", (sheet) => {
  fc.assert(
    fc.property(guessOf(sheet), fc.nat(marks - 1), (guess, mark) => {
      const code = writeCode(guess, sheet, "a/b", mark);
      // Nine signs in threes: fifteen bits tell pupils apart, so that a second guess of one takes the place of the first.
      expect(code.length).toBeLessThanOrEqual(11);
      for (const text of [code, code.toLowerCase(), code.replaceAll("-", ""), code.replaceAll("-", "–")])
        expect(readCode(text, sheet, "a/b")).toEqual({ ok: true, guess, mark });
      expect(readCode(code.replaceAll("0", "o").replaceAll("1", "l"), sheet, "a/b")).toMatchObject({ guess });
    }),
  );
});

test("a code with one wrong sign, or two that changed places, is refused", () => {
  const code = writeCode([12, 7], line, "a/b", 5).replaceAll("-", "");
  let passed = 0;
  const wrong = [...code].flatMap((sign, at) => [
    ..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"
      .replace(sign, "")
      .split("")
      .map((other) => [at, other] as const),
  ]);
  for (const [at, other] of wrong)
    if (readCode(code.slice(0, at) + other + code.slice(at + 1), line, "a/b").ok) passed += 1;
  expect(passed).toBe(0);
});

test("what is wrong with a code is told", () => {
  const code = writeCode([12, 7], line, "a/b", 5);
  // Two pupils with the same guess have codes of their own.
  expect(writeCode([12, 7], line, "a/b", 6)).not.toBe(code);
  expect(readCode(code, line, "a/c")).toEqual({ ok: false, fault: { code: "otherQuestion" } });
  expect(readCode(writeCode([3], first, "a/c", 0), line, "a/b")).toEqual({
    ok: false,
    fault: { code: "otherQuestion" },
  });
  expect(readCode("K7U", line, "a/b")).toEqual({ ok: false, fault: { code: "sign", sign: "U" } });
  expect(readCode("K7", line, "a/b")).toMatchObject({ fault: { code: "length", signs: 2, wanted: 9 } });
  expect(readCode("", line, "a/b").ok).toBe(false);
  expect(codesIn(" AB1-2C,\nDE3;  F\n")).toEqual(["AB1-2C", "DE3", "F"]);
  expect(codesIn("0CZ-A7P-7GS 0CZA7P7GS")).toEqual(["0CZ-A7P-7GS", "0CZA7P7GS"]);
  // As one hears them read aloud, and as the end of a lesson shows them.
  expect(codesIn("o9c c4p 7t2\n 0cz a7p 7gs ")).toEqual(["o9c-c4p-7t2", "0cz-a7p-7gs"]);
  expect(codesIn("Steg 1: 0CZ-A7P-7GS\nSteg 2:\n0CZ-A7P-7GT")).toEqual(["0CZ-A7P-7GS", "0CZ-A7P-7GT"]);
});

test("a guess is judged against the answer", () => {
  expect(judgeMarks([9, 25], line)).toEqual([
    { at: 1, guess: 90, answer: 40, off: 50 / 300 },
    { at: 2, guess: 250, answer: 250, off: 0 },
  ]);
  // E comes first, A last: guessed A B C D E, only C stands in its place.
  expect(judgeRanking([0, 1, 2, 3, 4], ranking)).toMatchObject({
    right: 1,
    of: 5,
    furthest: { at: 0, off: 4 },
  });
});
