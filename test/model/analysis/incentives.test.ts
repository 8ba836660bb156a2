import { expect, test } from "vitest";
import {
  type Incentives,
  type IncentivesOptions,
  prepareIncentives,
} from "../../../src/model/analysis/incentives/incentives.ts";
import type { Programme } from "../../../src/model/programme.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { exampleProgramme, improvement, onePot } from "../example.ts";

function incentivesOf(rule: Rule, programme: Programme, options: IncentivesOptions = {}): Incentives {
  const prepared = prepareIncentives(rule, programme, options);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { parts, compute, answer } = prepared.value;
  const found = answer(
    Array.from({ length: parts }, (_, part) => {
      const computed = compute(part);
      if (!computed.ok) throw new Error(computed.error.code);
      return computed.value;
    }),
  );
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const change = (changes = {}) => ({ kind: "improvement" as const, ...improvement(changes) });
const areas = {
  a: { work: [0.5, 0.5, 0.52], persons: [1000, 1000, 1000] },
  b: { work: [0.4, 0.4, 0.42], persons: [1000, 1000, 1000] },
  c: { work: [0.6, 0.6, 0.58], persons: [1000, 1000, 1000] },
};

test("one person more by hand: what the own area gains another loses", () => {
  const rule = onePot(change());
  const { margins } = incentivesOf(rule, exampleProgramme(areas, rule));
  const of = (area: string) => margins.find((each) => each.area === area);
  // Scores 21 and 20 instead of 20 and 20: 1,000,000 x 21 / 41.
  expect(of("a")?.sek).toBeCloseTo(1e6 * (21 / 41 - 0.5), 3);
  expect(of("a")?.losers).toEqual([{ area: "b", sek: expect.closeTo(1e6 * (20 / 41 - 0.5), 3) }]);
  expect(of("a")?.othersSek).toBeCloseTo(-(of("a")?.sek ?? 0), 3);
  // It fell by twenty people: one more changes nothing.
  expect(of("c")).toMatchObject({ sek: 0, losers: [], persons: 1000 });
});

test("at a price one area’s gain is no other’s loss: the money was not paid out before", () => {
  const rule = onePot({
    kind: "price",
    sekPerUnit: 10_000,
    improvement: improvement({ measure: "persons" }),
  });
  const { margins } = incentivesOf(rule, exampleProgramme(areas, rule));
  const [a] = margins;
  expect(a?.sek).toBeCloseTo(10_000, 4);
  expect(a?.unpaidSek).toBeCloseTo(-10_000, 4);
  expect(a?.losers).toEqual([]);
});

test("dead zones and cliffs: an area that fell gets nothing until it is back, and a threshold is a jump", () => {
  const rule = onePot(change());
  const { scans } = incentivesOf(rule, exampleProgramme(areas, rule));
  const c = scans.find(({ area }) => area === "c");
  // Twenty people of a thousand are two percentage points.
  expect(c?.dead).toEqual({ from: -0.05, to: 0.02 });
  const threshold: Rule = {
    ...onePot({ kind: "equal" }),
    selection: { kind: "compare", quantity: { indicator: "work", year: 2012 }, op: "<", value: 0.53 },
  };
  const found = incentivesOf(threshold, exampleProgramme(areas, threshold)).scans;
  const a = found.find(({ area }) => area === "a");
  expect(a?.jumpSek).toBeCloseTo(-500_000, 3);
  expect(a?.jumpAt).toBeCloseTo(0.01, 9);
});

test("a planted exploit is found with its smallest witness", () => {
  // Whoever is at most at 50 per cent gets an equal part: area a is 20 people above.
  const rule: Rule = {
    ...onePot(change()),
    pots: [
      { id: "change", weight: 1, criterion: change() },
      {
        id: "need",
        weight: 9,
        criterion: { kind: "need", indicator: "work", years: [2012], reference: 0.5 },
      },
    ],
  };
  const programme = exampleProgramme(
    {
      a: { work: [0.5, 0.52, 0.5075], persons: [2000, 2000, 2000] },
      b: { work: [0.4, 0.4, 0.41], persons: [2000, 2000, 2000] },
    },
    rule,
  );
  const a = incentivesOf(rule, programme).scans.find(({ area }) => area === "a");
  // 0.5075 of 2,000 are 1,015 people: the sixteenth fewer is the first below half.
  expect(a?.wrongWay?.people).toBe(16);
  expect(a?.wrongWay?.sek).toBeGreaterThan(0);
  const honest = onePot(change());
  expect(
    incentivesOf(honest, exampleProgramme(areas, honest)).scans.every(({ wrongWay }) => wrongWay === null),
  ).toBe(true);
});

test("a place for one year is taken back in the payment after; one who stays is not", () => {
  const rule = onePot(change({ negative: "shift" }));
  const { scans, secondFault } = incentivesOf(rule, exampleProgramme(areas, rule));
  expect(secondFault).toBeNull();
  const a = scans.find(({ area }) => area === "a");
  expect(a?.lasting.firstSek).toBeGreaterThan(0);
  expect(a?.lasting.secondSek).toBe(0);
  expect(a?.oneYear.firstSek).toBe(a?.lasting.firstSek);
  expect(a?.oneYear.secondSek).toBeLessThan(0);
});

test("where the rule lists no year for it there is no payment after", () => {
  const rule: Rule = { ...onePot(change()), schedule: [{ year: 2013 }] };
  const { scans, secondFault } = incentivesOf(rule, exampleProgramme(areas, rule));
  expect(secondFault).toBe("none");
  expect(scans[0]?.lasting.secondSek).toBeNull();
  expect(scans[0]?.bestOfTwo).toBeNull();
});

test("the best number of people: all that pay at no cost, none where they cost more than they bring", () => {
  const rule = onePot(change());
  const programme = exampleProgramme(areas, rule);
  const free = incentivesOf(rule, programme, { costSek: 0 }).scans.find(({ area }) => area === "a");
  expect(free?.best.people).toBe(50);
  expect(free?.best.gainSek).toBeCloseTo(1e6 * (70 / 90 - 0.5), 3);
  const dear = incentivesOf(rule, programme, { costSek: 20_000 }).scans.find(({ area }) => area === "a");
  expect(dear?.best).toEqual({ people: 0, gainSek: 0 });
  // In between: at 5,000 a person the last that pays is where 1,000,000 x 20 / (20 + x)^2 falls below it.
  const some = incentivesOf(rule, programme, { costSek: 5_000 }).scans.find(({ area }) => area === "a");
  const gain = (people: number) => 1e6 * ((20 + people) / (40 + people) - 0.5) - 5_000 * people;
  const best = Array.from({ length: 51 }, (_, people) => people).reduce((a, b) =>
    gain(b) > gain(a) ? b : a,
  );
  expect(some?.best.people).toBe(best);
});

test("people who are not known leave a margin open, and nothing is guessed", () => {
  const rule = onePot({ kind: "need", indicator: "work", years: [2012], reference: 0.8 });
  const programme = exampleProgramme({ a: { work: [0.5, 0.5, 0.6] }, b: { work: [0.5, 0.5, 0.5] } }, rule);
  const { margins, scans } = incentivesOf(rule, programme);
  expect(margins[0]).toMatchObject({ persons: null, sek: null });
  expect(scans).toEqual([]);
});

test("where floors decide every award they are named, and only where the pots would move one", () => {
  const floors = (value: number): Rule => ({
    ...onePot(change()),
    limits: [{ id: "floor", bound: "floor", measure: "sek", value }],
  });
  const held = (rule: Rule) => incentivesOf(rule, exampleProgramme(areas, rule)).heldBy;
  expect(
    held({
      ...floors(0),
      budgetSek: 900_000,
      limits: [{ id: "f", bound: "floor", measure: "shareOfBudget", value: 1 / 3 }],
    }),
  ).toBe("floors");
  expect(held(floors(100_000))).toBeNull();
  expect(held(onePot(change()))).toBeNull();
  const equal = onePot({ kind: "equal" });
  expect(
    held({ ...equal, limits: [{ id: "f", bound: "floor", measure: "shareOfBudget", value: 1 / 3 }] }),
  ).toBeNull();
});

test("from how many people an award begins to move is exact: an area twenty people down is paid from the twenty-first", () => {
  const rule = onePot(change());
  const { scans } = incentivesOf(rule, exampleProgramme(areas, rule));
  const of = (area: string) => scans.find((each) => each.area === area);
  expect(of("c")?.paysFrom).toBe(21);
  expect(of("a")?.paysFrom).toBeNull();
});
