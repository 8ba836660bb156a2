import { expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import { type LuckPart, prepareLuck } from "../../../src/model/analysis/luck/luck.ts";
import type { LuckPot } from "../../../src/model/analysis/luck/luck-pots.ts";
import { type ExampleArea, exampleProgramme, improvement, onePot } from "../example.ts";

const rule = onePot({ kind: "improvement" as const, ...improvement() });

/** What luck says about the only pot of areas that change so, in the order given. */
function potOf(areas: Record<string, ExampleArea>): { readonly pot: LuckPot; readonly awards: number[] } {
  const programme = exampleProgramme(areas, rule);
  const prepared = prepareLuck(rule, programme, { draws: 10 });
  const allocation = allocate(rule, programme);
  if (!prepared.ok || !allocation.ok) throw new Error("not prepared");
  const parts: LuckPart[] = [];
  for (let at = 0; at < prepared.value.parts; at++) {
    const part = prepared.value.compute(at);
    if (!part.ok) throw new Error(part.error.code);
    parts.push(part.value);
  }
  const found = prepared.value.answer(parts);
  if (!found.ok) throw new Error(found.error.code);
  return { pot: found.value.pots[0] as LuckPot, awards: allocation.value.areas.map((area) => area.awardSek) };
}

const area = (to: number, persons = 1000): ExampleArea => ({
  work: [0.5, 0.5, to],
  persons: [persons, persons, persons],
});

test("neighbours are by change, whatever the order of areas: the people to the next above, the median of them", () => {
  const { pot, awards } = potOf({ low: area(0.51), high: area(0.56), still: area(0.5), middle: area(0.53) });
  expect(pot.areas.map((each) => each.area)).toEqual(["high", "low", "middle", "still"]);
  const next = Object.fromEntries(pot.areas.map((each) => [each.area, each.next]));
  // Of 1,000 people each: 0.51 to 0.53 is 20 people, 0.53 to 0.56 is 30, 0.5 to 0.51 is 10.
  expect(next).toEqual({
    low: { area: "middle", people: 20 },
    high: null,
    still: { area: "low", people: 10 },
    middle: { area: "high", people: 30 },
  });
  expect(pot.neighbourPeople).toBe(20);
  // What each gets from the pot is its award: 6, 1, 3 and 0 tenths of a million.
  expect(pot.areas.map(({ sek }) => sek)).toEqual(awards);
  expect(awards).toEqual([600_000, 100_000, 300_000, 0]);
  expect(pot.moneySek).toBe(1_000_000);
});

test("of areas that change alike the one that is listed first is above; a part of a person is a whole one", () => {
  const { pot } = potOf({ a: area(0.52), b: area(0.52), c: area(0.5199, 300) });
  const [a, b, c] = pot.areas.map(({ next }) => next);
  expect(a).toBeNull();
  expect(b).toEqual({ area: "a", people: 0 });
  // 0.0001 of 300 people is less than one.
  expect(c).toEqual({ area: "b", people: 1 });
  expect(pot.neighbourPeople).toBe(0.5);
});
