import { expect, test } from "vitest";
import { seekCycle } from "../../../../src/model/analysis/goal-seek/seek-cycle.ts";
import { peopleIn } from "../../../../src/model/project/fit-cycle.ts";
import { equalRule, inputOf, powerless, projectedProgramme, the } from "../../project/example.ts";

/** Two areas in an upturn, which the programme does nothing to. */
const input = inputOf(
  projectedProgramme(
    {
      a: { work: [0.6, 0.6], support: [0.1, 0.1], adults: 2000 },
      b: { work: [0.5, 0.5], support: [0.2, 0.2], adults: 1000 },
    },
    equalRule(1_000_000),
  ),
  { assumptions: { ...powerless, cycle: 2 } },
);
const year = 2015;

test("a planted strength is found again, with all strengths near it and none beside", () => {
  const planted = 1.7;
  const people = the(peopleIn({ ...input, years: 3 }, planted)).assisted;
  const found = the(seekCycle(input, { year, change: people / 400 - 1 }));
  expect(found.startPeople).toBeCloseTo(400, 9);
  expect(found.observedPeople).toBeCloseTo(people, 6);
  expect(found.fitted).toBeCloseTo(planted, 3);
  expect(found.pieces.some(({ from, to }) => from <= planted && planted <= to)).toBe(true);
  for (const { scale, people: there } of found.curve) {
    const isNear = there !== null && Math.abs(there - people) <= 0.01 * people + 1e-9;
    expect(found.pieces.some(({ from, to }) => scale >= from && scale <= to)).toBe(isNear);
  }
  for (const { from, to, atStart, atEnd } of found.pieces)
    for (const end of [...(atStart ? [] : [from]), ...(atEnd ? [] : [to])])
      expect(Math.abs(the(peopleIn({ ...input, years: 3 }, end)).assisted - people)).toBeCloseTo(
        0.01 * people,
        5,
      );
});

test("what no strength gives is said with the nearest, and a year out of reach is refused", () => {
  expect(seekCycle(input, { year, change: 0.9 })).toMatchObject({ ok: false, error: { code: "noCycleFit" } });
  expect(seekCycle(input, { year: 2300, change: -0.1 })).toMatchObject({
    ok: false,
    error: { code: "outOfRange" },
  });
});
