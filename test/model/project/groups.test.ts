import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { compileRule } from "../../../src/model/kernel.ts";
import type { Programme } from "../../../src/model/programme.ts";
import type { AssistanceGroup } from "../../../src/model/project/assistance-group.ts";
import { groupsOf } from "../../../src/model/project/assistance-groups.ts";
import { createAwardStep, createMeasured } from "../../../src/model/project/award-step.ts";
import { calibrate, createCalibration } from "../../../src/model/project/calibrate.ts";
import { type Course, createCourse } from "../../../src/model/project/course.ts";
import { expectedGroupLine } from "../../../src/model/project/projection.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import { readStart } from "../../../src/model/project/start-state.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
  the,
  valuesOf,
} from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
const withGroups = (groups: readonly AssistanceGroup[], programme = grant): Programme => ({
  ...programme,
  groups,
});

/** Three groups that differ in everything. */
const three: readonly AssistanceGroup[] = [
  { id: "jobless", share: 0.5, hireRatio: 0.45, leaving: 0.17, cycleHire: 0.2, cycleNeed: 0.1 },
  { id: "ill", share: 0.3, hireRatio: 0.3, leaving: 0.15, cycleHire: 0.02, cycleNeed: -0.05 },
  { id: "rest", share: 0.2 },
];

test("one group is all on assistance: the same bytes, expected and drawn, whatever the assumptions", () => {
  const bytes = (array: Float64Array | Float32Array | Int32Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const sets = [
    {},
    { "jobs-per-million": -3, "assistance-per-million": -1, ceiling: 0.5, displacement: 0.4 },
    { cycle: 3, "cycle-hire": 0.6, "cycle-need": 0.2, "assistance-hire-ratio": [0.2, 0.4, 0.6] as const },
  ];
  for (const assumptions of sets) {
    const plain = simulatorOf(inputOf(grant, { assumptions, years: 5 }));
    const one = simulatorOf(inputOf(withGroups([{ id: "everybody", share: 1 }]), { assumptions, years: 5 }));
    expect(one.facts.layout).toEqual(plain.facts.layout);
    expect(one.facts.groups).toEqual([]);
    expect(bytes(the(one.expected()).numbers).equals(bytes(the(plain.expected()).numbers))).toBe(true);
    const [a, b] = [the(one.draw(3, 9)), the(plain.draw(3, 9))];
    for (const key of ["money", "values", "sums"] as const)
      expect(bytes(a[key]).equals(bytes(b[key])), key).toBe(true);
  }
});

test("groups that differ in nothing are one group cut in pieces", () => {
  const alike = [0.2, 0.5, 0.3].map((share, k) => ({ id: `g${k}`, share }));
  const assumptions = { cycle: 2, "cycle-need": 0.1, "jobs-per-million": 4 };
  const plain = expectedOf(inputOf(grant, { assumptions, years: 5 }));
  const cut = expectedOf(inputOf(withGroups(alike), { assumptions, years: 5 }));
  for (const series of [
    "employment",
    "assistance",
    "residentsAssistance",
    "jobsEffect",
    "assistanceEffect",
  ] as const)
    for (const place of [0, 7, 15])
      lineOf(cut, series, place).forEach((value, year) => {
        expect(value).toBeCloseTo(lineOf(plain, series, place)[year] ?? Number.NaN, 9);
      });
  const all = lineOf(plain, "assisted");
  expectedGroupLine(cut, "g1", 15).forEach((people, year) => {
    expect(people).toBeCloseTo(0.5 * (all[year] ?? 0), 6);
  });
});

test("with no cycle and no programme every group keeps its people; together they are all on assistance", () => {
  const expected = expectedOf(
    inputOf(withGroups(three), { assumptions: { ...powerless, cycle: 1 }, years: 8 }),
  );
  const start = readStart(grant, {});
  for (const place of [0, 6, 14])
    for (const { id, share } of three)
      for (const people of expectedGroupLine(expected, id, place))
        expect(people).toBeCloseTo(share * (start.assisted[place] as number), 7);
  const sums = lineOf(expected, "assisted").map((_, year) =>
    three.reduce((sum, { id }) => sum + (expectedGroupLine(expected, id, 15)[year] ?? 0), 0),
  );
  sums.forEach((sum, year) => {
    expect(sum).toBeCloseTo(lineOf(expected, "assisted")[year] ?? 0, 7);
  });
});

test("each group's own rate of coming to need assistance, by hand", () => {
  const start = readStart(grant, {});
  const values = valuesOf();
  const [one, several] = [createCalibration(15), createCalibration(15, 3)];
  calibrate(
    start,
    groupsOf(undefined),
    valuesOf({ "assistance-hire-ratio": 0.395, "leave-assistance": 0.16 }),
    one,
  );
  calibrate(start, three, values, several);
  // The mean chances are 0.5 x 0.45 + 0.3 x 0.3 + 0.2 x 0.4 = 0.395 and 0.5 x 0.17 + 0.3 x 0.15 + 0.2 x 0.15 = 0.16.
  expect(several.hire[4]).toBeCloseTo(one.hire[4] as number, 12);
  const [p, l, e] = [several.hire[4] as number, start.assisted[4] as number, start.employed[4] as number];
  const o = (start.adults[4] as number) - e - l;
  const rates = several.need.map((group) => group[4] as number);
  expect(rates.reduce((sum, each) => sum + each, 0)).toBeCloseTo(one.need[0]?.[4] as number, 12);
  // After the labour market every group has the same part left of what all have.
  const left = three.map(
    ({ share, hireRatio = 0.4, leaving = 0.15 }, k) =>
      (share * l * (1 - hireRatio * p - leaving) + (rates[k] as number) * o) / share,
  );
  expect(left[1]).toBeCloseTo(left[0] as number, 8);
  expect(left[2]).toBeCloseTo(left[0] as number, 8);
});

test("the pulls of the cycle: hiring from a group, and coming into it", () => {
  const at = (groups: readonly AssistanceGroup[], id: string, assumptions = {}) =>
    expectedGroupLine(
      expectedOf(
        inputOf(withGroups(groups), { assumptions: { ...powerless, cycle: 2, ...assumptions }, years: 4 }),
      ),
      id,
      15,
    )[3] ?? 0;
  const pulled = [{ ...(three[0] as AssistanceGroup), cycleNeed: 0.5 }, ...three.slice(1)];
  expect(at(pulled, "jobless")).toBeLessThan(at(three, "jobless") * 0.9);
  // The other groups only meet more others who could come into them.
  expect(at(pulled, "ill")).toBeGreaterThan(at(three, "ill"));
  expect(at(three, "ill") / 0.3).toBeGreaterThan(at(three, "jobless") / 0.5);
  // No pull at all is a year like any other.
  const start = readStart(grant, {}).assisted.reduce((sum, each) => sum + each, 0);
  expect(at(three, "jobless", { "cycle-scale": 0 })).toBeCloseTo(0.5 * start, 6);
});

test("nobody of a locked group is moved by the programme", () => {
  const effects = (locked: readonly string[]) => {
    const groups = three.map((group) => ({
      ...group,
      ...(locked.includes(group.id) && { locked: true as const }),
    }));
    const assumptions = {
      "jobs-per-million": 8,
      "assistance-per-million": 4,
      cycle: 1,
      "move-found-work": 0,
    };
    const expected = expectedOf(inputOf(withGroups(groups), { assumptions, years: 3 }));
    return three.map(
      ({ id }) =>
        (expectedGroupLine(expected, id, 15)[1] ?? 0) - (expectedGroupLine(expected, id, 15, true)[1] ?? 0),
    );
  };
  for (const effect of effects([])) expect(effect).toBeLessThan(-1);
  const [jobless, ill, rest] = effects(["ill"]);
  // Locked people still meet another labour market later on; in the first year of money only moves differ.
  expect(Math.abs(ill ?? 9)).toBeLessThan(0.2);
  expect(jobless).toBeLessThan(-1);
  expect(rest).toBeLessThan(-1);
});

test("a group that cannot keep its share is named", () => {
  const stuck = [
    { id: "leaving", share: 0.5, leaving: 0.9 },
    { id: "stuck", share: 0.5, hireRatio: 0, leaving: 0 },
  ];
  const made = compileProjection(inputOf(withGroups(stuck)));
  expect(made.ok ? null : made.error).toMatchObject({ code: "noSteadyGroup", value: "stuck" });
});

function courseOf(
  groups: readonly AssistanceGroup[],
  changes: Readonly<Record<string, number>>,
): [Course, Float64Array] {
  const years = 4;
  const start = readStart(grant, {});
  const measured = createMeasured(years, 15);
  const kernel = the(compileRule(grant.rule, grant));
  const awards = createAwardStep({ rule: grant.rule, programme: grant, kernel, start, measured, years });
  const plan = {
    rule: grant.rule,
    start,
    groups,
    years,
    seed: 5,
    recalibrate: true,
    steadySchool: false,
    local: [],
  };
  return [createCourse(plan, awards, measured), valuesOf(changes)];
}

test("mass balance per group: whole people, none below zero, all accounted for, in every draw and as expected", () => {
  const rate = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const group = fc.record({
    hireRatio: rate(0.8),
    leaving: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
    cycleHire: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
    cycleNeed: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
    isLocked: fc.boolean(),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 2, maxLength: 5 }),
      fc.record({
        "jobs-per-million": fc.double({ min: -20, max: 40, noNaN: true }),
        "assistance-per-million": fc.double({ min: -20, max: 40, noNaN: true }),
        ceiling: rate(1),
        displacement: rate(1),
        cycle: fc.integer({ min: 0, max: 3 }),
        "cycle-scale": rate(4),
      }),
      fc.option(fc.integer({ min: 0, max: 1000 })),
      (given, changes, draw) => {
        const all = given.reduce((sum, { weight }) => sum + weight, 0);
        const groups = given.map(({ weight, isLocked, ...rest }, k) => ({
          id: `g${k}`,
          share: weight / all,
          ...rest,
          ...(isLocked && { locked: true as const }),
        }));
        const start = readStart(grant, {});
        const [course, values] = courseOf(groups, changes);
        try {
          calibrate(start, groups, values, createCalibration(15, groups.length));
        } catch {
          fc.pre(false);
        }
        const fault = course.run(draw, values, () => {
          for (const world of [course.with, course.without])
            for (let i = 0; i < 15; i++) {
              const people = world.groups.map(({ assisted }) => assisted[i] ?? -1);
              const sum = people.reduce((total, each) => total + each, 0);
              expect(sum).toBeCloseTo(world.assisted[i] ?? -1, 8);
              expect(Math.min(...people)).toBeGreaterThanOrEqual(draw === null ? -1e-9 : 0);
              if (draw !== null) expect(people.every(Number.isInteger)).toBe(true);
              const adults = (world.employed[i] ?? 0) + sum + (world.other[i] ?? 0);
              if (draw !== null) expect(adults).toBe(start.adults[i]);
              else expect(adults).toBeCloseTo(start.adults[i] ?? 0, 6);
              let residents = (world.stayEmployed[i] ?? 0) + (world.stayOther[i] ?? 0);
              residents += (world.awayEmployed[i] ?? 0) + (world.awayOther[i] ?? 0);
              for (const { stayAssisted, awayAssisted, assisted } of world.groups) {
                residents += (stayAssisted[i] ?? 0) + (awayAssisted[i] ?? 0);
                expect(stayAssisted[i]).toBeLessThanOrEqual((assisted[i] ?? 0) + 1e-7);
                expect(stayAssisted[i]).toBeGreaterThanOrEqual(-1e-7);
              }
              expect(residents).toBeCloseTo(start.adults[i] ?? 0, 6);
            }
        });
        expect(fault).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});

test("the order of groups changes no expected value", () => {
  const assumptions = { cycle: 3, "cycle-scale": 3, "jobs-per-million": 5 };
  const forth = expectedOf(inputOf(withGroups(three), { assumptions, years: 6 }));
  const back = expectedOf(inputOf(withGroups(three.toReversed()), { assumptions, years: 6 }));
  for (const series of ["employment", "assistance", "jobsEffect", "residentsAssistance"] as const)
    lineOf(forth, series).forEach((value, year) => {
      expect(lineOf(back, series)[year]).toBeCloseTo(value, 9);
    });
  for (const { id } of three)
    expectedGroupLine(forth, id, 15).forEach((people, year) => {
      expect(expectedGroupLine(back, id, 15)[year]).toBeCloseTo(people, 6);
    });
});

test("a recipient without people is paid and has nobody in the projection", () => {
  const areas = { a: { work: [0.5], support: [0.1] }, b: { work: [0.4], support: [0.1] } };
  const given = projectedProgramme(areas, equalRule(3_000_000));
  const association = {
    id: "c",
    name: "C",
    municipality: "a",
    attributes: {},
    lastAward: null,
    withoutPeople: true,
  };
  const expected = expectedOf(inputOf({ ...given, areas: [...given.areas, association] }, { years: 4 }));
  expect(expected.facts.areas.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(lineOf(expected, "award")).toEqual([3e6, 3e6, 3e6, 3e6]);
  expect(lineOf(expected, "award", 2)).toEqual([1e6, 1e6, 1e6, 1e6]);
  expect(lineOf(expected, "spent", 2)).toEqual([0, 1e6, 1e6, 1e6]);
  for (const series of ["adults", "jobsEffect", "jobsMade", "displaced"] as const)
    expect(lineOf(expected, series, 2)).toEqual([0, 0, 0, 0]);
  expect(lineOf(expected, "adults")[0]).toBeCloseTo(2000, 6);
  expect(expected.facts.assumed).toEqual([]);
});

test("with groups, too, chunks of draws are the same however the draws are divided", () => {
  const input = inputOf(withGroups(three), { assumptions: { cycle: 0, "jobs-per-million": 6 }, years: 4 });
  const [whole, parts] = [simulatorOf(input), simulatorOf(input)];
  const all = the(whole.draw(0, 14));
  for (const [first, count] of [
    [7, 7],
    [0, 2],
    [2, 3],
    [5, 2],
  ] as const) {
    const chunk = the(parts.draw(first, count));
    for (const [key, from] of [
      ["money", all.money],
      ["values", all.values],
    ] as const)
      for (let row = 0; row < from.length / 14; row++)
        expect(Array.from(chunk[key].subarray(row * count, (row + 1) * count))).toEqual(
          Array.from(from.subarray(row * 14 + first, row * 14 + first + count)),
        );
  }
});
