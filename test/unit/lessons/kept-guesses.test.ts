import { expect, test } from "vitest";
import { answers, type GuessSheet } from "../../../src/lessons/guess/guess-sheet.ts";
import { readOwnGuesses, readPools, readStage } from "../../../src/lessons/guess/kept-guesses.ts";

test("what a tab kept of guesses is read back as it was", () => {
  const own = {
    "who-gets/most": { draft: [3, null], code: null },
    "who-gets/pot": { draft: [1], code: "K7F-3Q2" },
  };
  expect(readOwnGuesses(JSON.parse(JSON.stringify(own)))).toEqual(own);
  const pools = {
    "who-gets/most": [
      { guess: [3], mark: 17 },
      { guess: [3], mark: null },
    ],
  };
  expect(readPools(JSON.parse(JSON.stringify(pools)))).toEqual(pools);
  const stage = { session: "a1", step: "who-gets/most", isShown: true, isEnded: false };
  expect(readStage(stage)).toEqual(stage);
});

test.each([
  null,
  "text",
  [],
  { a: { draft: ["<b>"], code: null } },
  { a: { draft: [1.5], code: null } },
  { a: { draft: [-1], code: null } },
  { a: { draft: [], code: null } },
  { a: { draft: [1], code: "javascript:alert(1)" } },
  { a: { draft: [1], code: null, name: "Anna" } },
])("guesses that are not of the form are refused: %j", (found) => {
  if (!Array.isArray(found)) expect(readOwnGuesses(found)).toBeNull();
  expect(readStage(found)).toBeNull();
  if (found !== null && !Array.isArray(found)) expect(readPools(found)).toBeNull();
});

test("a kept guess answers a question when its numbers are of the sheet", () => {
  const claim = { unit: "sek", value: 1 } as const;
  const areas = ["a", "b", "c"].map((id, rank) => ({ id, name: id, rank, claim }));
  const bars: GuessSheet = {
    kind: "bars",
    marks: [
      { answer: claim, isKnown: false },
      { answer: claim, isKnown: false },
    ],
    least: 0,
    step: 1,
    steps: 10,
  };
  expect(
    [
      [10, 0],
      [null, 4],
    ].map((draft) => answers(draft, bars)),
  ).toEqual([true, true]);
  expect([[11, 0], [1], [1, 2, 3]].map((draft) => answers(draft, bars))).toEqual([false, false, false]);
  const ranking: GuessSheet = { kind: "ranking", areas };
  expect(answers([2, 0, 1], ranking)).toBe(true);
  expect(
    [
      [2, 2, 1],
      [0, 1, 3],
      [0, null, 1],
    ].map((draft) => answers(draft, ranking)),
  ).toEqual([false, false, false]);
  expect([[2], [3], [0, 1]].map((draft) => answers(draft, { kind: "first", areas }))).toEqual([
    true,
    false,
    false,
  ]);
});
