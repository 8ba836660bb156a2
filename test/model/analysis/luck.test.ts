import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { allocate } from "../../../src/model/allocate.ts";
import { type LuckPart, prepareLuck } from "../../../src/model/analysis/luck/luck.ts";
import type { Luck, LuckOptions } from "../../../src/model/analysis/luck/luck-answer.ts";
import type { Programme } from "../../../src/model/programme.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { exampleProgramme, improvement, onePot } from "../example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;

function luckOf(rule: Rule, programme: Programme, options: LuckOptions = {}, backwards = false): Luck {
  const prepared = prepareLuck(rule, programme, options);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { parts, compute, answer } = prepared.value;
  const computed: LuckPart[] = [];
  for (let at = 0; at < parts; at++) {
    const part = backwards ? parts - 1 - at : at;
    const found = compute(part);
    if (!found.ok) throw new Error(found.error.code);
    computed[part] = found.value;
  }
  const found = answer(computed);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const change = (changes = {}) => ({ kind: "improvement" as const, ...improvement(changes) });
/** Two areas that improve alike, one that does not move, with so many people each. */
const three = (persons: number, rule: Rule) =>
  exampleProgramme(
    {
      a: { work: [0.5, 0.5, 0.52], persons: [persons, persons, persons] },
      b: { work: [0.4, 0.4, 0.42], persons: [persons, persons, persons] },
      c: { work: [0.6, 0.6, 0.6], persons: [persons, persons, persons] },
    },
    rule,
  );

test("the same seed gives the same bytes, in whatever order the parts are computed", () => {
  const a = luckOf(grant.rule, grant, { draws: 600, seed: 5 });
  const b = luckOf(grant.rule, grant, { draws: 600, seed: 5 }, true);
  expect(JSON.stringify(b)).toBe(JSON.stringify(a));
  expect(JSON.stringify(luckOf(grant.rule, grant, { draws: 600, seed: 6 }))).not.toBe(JSON.stringify(a));
});

test("awards and ranks are those of the allocation, within their intervals, and true money adds up", () => {
  const luck = luckOf(grant.rule, grant, { draws: 1000 });
  const allocation = allocate(grant.rule, grant);
  if (!allocation.ok) throw new Error(allocation.error.code);
  expect(luck.areas.map(({ id, awardSek }) => [id, awardSek])).toEqual(
    allocation.value.areas.map(({ id, awardSek }) => [id, awardSek]),
  );
  for (const { award, awardSek, ranks, rank } of luck.areas) {
    expect(award.low).toBeLessThan(awardSek);
    expect(award.high).toBeGreaterThan(awardSek);
    expect(ranks.low).toBeLessThanOrEqual(rank);
    expect(ranks.high).toBeGreaterThanOrEqual(rank);
  }
  const ranks = luck.areas.reduce((sum, { rank }) => sum + rank, 0);
  expect(ranks).toBe((15 * 16) / 2);
  const truth = luck.areas.reduce((sum, area) => sum + (area.truth?.mean ?? Number.NaN), 0);
  expect(truth).toBeLessThanOrEqual(99_000_000);
  expect(truth).toBeGreaterThan(95_000_000);
});

test("people: a change of the share times those counted, and how many separate neighbours", () => {
  const luck = luckOf(onePot(change()), three(1000, onePot(change())), { draws: 50 });
  const [pot] = luck.pots;
  const people = (area: string) => pot?.areas.find((each) => each.area === area);
  expect(people("a")?.people).toBeCloseTo(20, 9);
  expect(people("c")?.people).toBeCloseTo(0, 9);
  // 0.3 x p (1 - p) x 2 / 1000, p = 0.51, times 1,000 people.
  expect(people("a")?.chancePeople).toBeCloseTo(1000 * Math.sqrt((0.3 * 0.51 * 0.49 * 2) / 1000), 9);
  expect(people("a")?.next).toBeNull();
  expect(people("b")?.next).toEqual({ area: "a", people: 0 });
  expect(people("c")?.next).toEqual({ area: "b", people: 20 });
  expect(luck.striking).toMatchObject({ pot: "pot", sek: 500_000 });
});

test("with huge populations nothing is chance; with small ones much is, and the award is a guess", () => {
  const rule = onePot(change());
  const huge = luckOf(rule, three(1e9, rule), { draws: 200 });
  expect(huge.chanceShare).toBeLessThan(0.001);
  expect(huge.misplaced?.sek).toBeLessThan(1000);
  const [first] = huge.areas;
  expect((first?.award.high ?? 0) - (first?.award.low ?? 0)).toBeLessThan(5000);
  const small = luckOf(rule, three(100, rule), { draws: 200 });
  expect(small.chanceShare).toBe(1);
  expect(small.misplaced?.sek).toBeGreaterThan(100_000);
  expect((small.areas[0]?.award.high ?? 0) - (small.areas[0]?.award.low ?? 0)).toBeGreaterThan(500_000);
});

test("with no true change the awards are what chance gives: alike to areas alike", () => {
  const rule = onePot(change());
  const luck = luckOf(rule, three(400, rule), { draws: 4000 });
  // In one draw of eight nobody improves and the money is returned; the rest goes to each area alike.
  for (const { unchanged } of luck.areas)
    expect(Math.abs(unchanged.mean / 1e6 - 0.875 / 3)).toBeLessThan(0.02);
});

test("a rule that pays for no change has no luck to measure, and says which pots are left out", () => {
  const rule = onePot({ kind: "equal" });
  const luck = luckOf(rule, three(100, rule), { draws: 20 });
  expect(luck).toMatchObject({
    chanceShare: null,
    pots: [],
    treatments: [],
    otherPots: ["pot"],
    misplaced: null,
  });
});

test("changes that move what another is counted from have no true awards, and that is said", () => {
  const rule: Rule = {
    ...onePot(change({ from: [2010], to: [2011] })),
    pots: [
      { id: "first", weight: 1, criterion: change({ from: [2010], to: [2011] }) },
      { id: "second", weight: 1, criterion: change({ from: [2011], to: [2012] }) },
    ],
  };
  const luck = luckOf(rule, three(500, rule), { draws: 20 });
  expect(luck.misplaced).toBeNull();
  expect(luck.misplacedFault).toMatchObject({ code: "overlappingWindows", indicator: "work" });
  expect(luck.areas[0]?.truth).toBeNull();
  expect(luck.areas[0]?.award.high).toBeGreaterThan(0);
});

test("a denominator that is missing is an error with its place", () => {
  const rule = onePot(change());
  const programme = exampleProgramme({ a: { work: [0.5, 0.5, 0.6] }, b: { work: [0.5, 0.5, 0.6] } }, rule);
  expect(prepareLuck(rule, programme, {})).toMatchObject({
    ok: false,
    error: { code: "missingDenominator", area: "a", indicator: "work", year: 2011 },
  });
});

test("shrinking misplaces less where much is chance; a cost in delay is told where figures reach back", () => {
  const luck = luckOf(grant.rule, grant, { draws: 800 });
  const of = (id: string) => luck.treatments.find((each) => each.id === id);
  expect(of("shrink")?.misplaced?.sek).toBeLessThan(luck.misplaced?.sek ?? 0);
  expect(of("asIs")?.movedSek).toBe(0);
  const years = Array.from({ length: 4 }, (_, at) => 2009 + at);
  const longer: Programme = {
    ...three(1000, onePot(change())),
    observations: ["a", "b", "c"].flatMap((area, n) =>
      years.map((year, at) => ({
        area,
        indicator: "work",
        year,
        value: 0.5 + 0.01 * n * at,
        denominator: 800,
        provenance: "published" as const,
      })),
    ),
  };
  const two = luckOf(onePot(change()), longer, { draws: 200 }).treatments.find(({ id }) => id === "years2");
  expect(two).toMatchObject({ delayYears: 0.5, fault: null });
  expect(two?.misplaced?.sek).toBeGreaterThan(0);
});
