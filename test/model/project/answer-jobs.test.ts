import { expect, test } from "vitest";
import { buffersOf, createJobAnswers } from "../../../src/model/project/answer-jobs.ts";
import { fitCycle } from "../../../src/model/project/fit-cycle.ts";
import { sensitivityOf } from "../../../src/model/project/sensitivity.ts";
import { equalRule, inputOf, projectedProgramme, simulatorOf, the } from "./example.ts";

const input = inputOf(projectedProgramme({ a: { work: [0.5, 0.5], support: [0.1, 0.1] } }, equalRule(100)));
const answers = createJobAnswers();

test("before there is a projection every job says that there is none", () => {
  const nothing = createJobAnswers();
  expect(nothing.answer({ kind: "expected" })).toEqual({ ok: false, error: { code: "empty" } });
  expect(nothing.answer({ kind: "draw", first: 0, count: 1 })).toEqual({
    ok: false,
    error: { code: "empty" },
  });
});

test("each job is answered as by whoever computes it directly", () => {
  answers.load(input);
  const simulator = simulatorOf(input);
  expect(answers.answer({ kind: "expected" })).toEqual(simulator.expected());
  expect(answers.answer({ kind: "draw", first: 3, count: 2 })).toEqual(simulator.draw(3, 2));
  expect(answers.answer({ kind: "sensitivity", parameter: "jobs-per-million" })).toEqual(
    sensitivityOf(input, "jobs-per-million"),
  );
  const observed = { year: 2014, change: -0.1 };
  expect(answers.answer({ kind: "fitCycle", observed })).toEqual(fitCycle(input, observed));
});

test("a projection that cannot be made ready is the fault of every job", () => {
  answers.load({ ...input, years: 0 });
  const answer = answers.answer({ kind: "expected" });
  expect(answer.ok).toBe(false);
  expect(answers.answer({ kind: "draw", first: 0, count: 1 })).toEqual(answer);
  answers.load(input);
  expect(answers.answer({ kind: "expected" }).ok).toBe(true);
});

test("numbers are handed over: the five arrays of a chunk, those of expected values, and nothing of a fault", () => {
  answers.load(input);
  const chunk = answers.answer({ kind: "draw", first: 0, count: 1 });
  expect(buffersOf(chunk)).toHaveLength(5);
  const expected = answers.answer({ kind: "expected" });
  if (!expected.ok || !("numbers" in expected.value)) throw new Error("no expected values");
  expect(buffersOf(expected)).toEqual([expected.value.numbers.buffer]);
  expect(buffersOf({ ok: false, error: { code: "empty" } })).toEqual([]);
  const room = the(simulatorOf(input).draw(0, 1));
  expect(answers.answer({ kind: "draw", first: 5, count: 1 }, room)).toEqual(simulatorOf(input).draw(5, 1));
});
