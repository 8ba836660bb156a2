import { describe, expect, test } from "vitest";
import { allocate } from "../../../src/model/allocate.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { moneyToDistribute, type Rule } from "../../../src/model/rule/rule.ts";
import { kronorAtStake } from "../../../src/model/stakes.ts";
import { loadProgramme } from "../../../src/programmes/load-programme.ts";
import type { Example, ProgrammePackage } from "../../../src/programmes/package.ts";
import { programmeIds, readProgramme } from "./read-folder.ts";

function open(id: string): ProgrammePackage {
  const loaded = loadProgramme(readProgramme(id));
  if (!loaded.ok) throw new Error(`${id} has faults`);
  return loaded.value;
}

function awards(rule: Rule, programme: Programme) {
  const allocated = allocate(rule, programme);
  if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
  return allocated.value;
}

function withChanges(programme: Programme, { data }: Example): Programme {
  const observations = programme.observations.map((held) => {
    const change = data.find(
      ({ area, indicator, year }) => area === held.area && indicator === held.indicator && year === held.year,
    );
    return change ? { ...held, value: change.value } : held;
  });
  return { ...programme, observations };
}

/** Kronor by which the computed awards differ from a published set, per area that has one. */
function residuals({ programme, published }: ProgrammePackage, set: string): number[] {
  const found = published.find(({ id }) => id === set);
  if (!found) throw new Error(`no set ${set}`);
  const computed = awards(applyEdits(programme.rule, found.rule), programme);
  return Object.entries(found.amounts).map(
    ([area, { value }]) => (computed.areas.find(({ id }) => id === area)?.awardSek ?? Number.NaN) - value,
  );
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

describe.each(programmeIds)("programme %s", (id) => {
  const { programme, switches, examples, published } = open(id);
  const { rule } = programme;
  const cases: (readonly [string, Rule, Programme])[] = [
    ["its own rule", rule, programme],
    ...switches.flatMap(({ id: point, options }) =>
      options.map(
        (option) => [`switch ${point}: ${option.id}`, applyEdits(rule, option.edits), programme] as const,
      ),
    ),
    ...examples.map(
      (example) =>
        [`example ${example.id}`, applyEdits(rule, example.rule), withChanges(programme, example)] as const,
    ),
    ...published.map((set) => [`published ${set.id}`, applyEdits(rule, set.rule), programme] as const),
  ];

  test.each(cases)("%s pays and adds up", (_, edited, changed) => {
    const { areas, unpaidSek, distributedSek } = awards(edited, changed);
    expect(areas.reduce((sum, area) => sum + area.awardSek, 0)).toBe(distributedSek);
    expect(distributedSek + unpaidSek).toBe(moneyToDistribute(edited));
    expect(distributedSek).toBeGreaterThan(0);
  });

  const onAwards = examples.filter(({ projected }) => projected === undefined);
  test.each(onAwards.map((example) => [example.id, example] as const))(
    "example %s moves somebody’s award",
    (_, example) => {
      const before = awards(rule, programme).areas.map(({ awardSek }) => awardSek);
      const after = awards(applyEdits(rule, example.rule), withChanges(programme, example));
      expect(after.areas.map(({ awardSek }) => awardSek)).not.toEqual(before);
    },
  );
});

test("2013: all 15 awards agree to the thousand kronor, by construction", () => {
  const urban15 = open("urban15-2013");
  expect(residuals(urban15, "december-2013")).toEqual(Array(15).fill(0));
  expect(urban15.published[0]?.fitted).toBe(true);
  const amounts = Object.values(urban15.published[0]?.amounts ?? {});
  expect(amounts.filter(({ provenance }) => provenance !== "published")).toHaveLength(2);
});

test("2013: all made-up counts are whole people, and levels have the means known for the 15 areas", () => {
  const { areas, observations } = open("urban15-2013").programme;
  const people = observations.map(({ value, denominator = Number.NaN }) => value * denominator);
  for (const count of people) expect(count).toBeCloseTo(Math.round(count), 5);
  for (const { attributes } of areas) {
    const refugees = (attributes.refugeesPerInhabitant?.value ?? 0) * (attributes.population?.value ?? 0);
    expect(refugees).toBeCloseTo(Math.round(refugees), 9);
  }
  const mean = (id: string, years: readonly number[]) => {
    const counted = observations.filter(({ indicator, year }) => indicator === id && years.includes(year));
    const all = counted.reduce((sum, { denominator = Number.NaN }) => sum + denominator, 0);
    return counted.reduce((sum, { value, denominator = Number.NaN }) => sum + value * denominator, 0) / all;
  };
  expect(mean("employment", [2010])).toBeCloseTo(0.431, 3);
  expect(mean("upper-secondary-eligibility", [2010])).toBeCloseTo(0.577, 3);
  expect(mean("upper-secondary-eligibility", [2011, 2012])).toBeCloseTo(0.63, 2);
});

test("2013: the thresholds select the same 15 areas as the list", () => {
  const { programme, switches } = open("urban15-2013");
  const thresholds = switches.flatMap(({ options }) => options).find(({ id }) => id === "thresholds");
  const { areas } = awards(applyEdits(programme.rule, thresholds?.edits ?? []), programme);
  expect(areas.filter(({ selected }) => selected)).toHaveLength(15);
});

test("2013: every open switch but two moves money on the values shown first", () => {
  const { programme, switches } = open("urban15-2013");
  const still = switches.filter(({ options }) => {
    const stake = kronorAtStake(
      programme.rule,
      programme,
      options.map(({ edits }) => edits),
    );
    return stake.ok && stake.value === 0;
  });
  expect(still.map(({ id }) => id)).toEqual(["pot-without-taker", "selection"]);
});

test("2013: what other answers would move, in millions of kronor", () => {
  const { programme, switches } = open("urban15-2013");
  const stake = (point: string, option: string) => {
    const found = switches.find(({ id }) => id === point)?.options.find(({ id }) => id === option);
    if (found === undefined) throw new Error(`${point}: ${option}`);
    const moved = kronorAtStake(programme.rule, programme, [found.edits]);
    return moved.ok ? moved.value / 1e6 : moved.error.code;
  };
  // By rank instead of in proportion, and 3.2 million each before 51 million by improvement.
  expect(stake("gains", "rank")).toBe(5.5);
  expect(stake("equal-base", "base-3200000")).toBe(7.76);
  // The hundredth million goes to the areas and is taken from none of them.
  expect(stake("reserve", "paid")).toBe(1);
  expect(stake("compared-with", "the-others")).toBeGreaterThan(10);
});

test("2013: with an equal base nobody is below 3.2 million, and 51 million go by improvement", () => {
  const { programme, switches } = open("urban15-2013");
  const base = switches.flatMap(({ options }) => options).find(({ id }) => id === "base-3200000");
  const rule = applyEdits(programme.rule, base?.edits ?? []);
  const { areas, pots, distributedSek } = awards(rule, programme);
  expect(pots.map(({ id, moneySek }) => [id, moneySek])).toEqual([
    ["base", 48_000_000],
    ["employment", 17_000_000],
    ["assistance", 17_000_000],
    ["school", 17_000_000],
  ]);
  expect(distributedSek).toBe(99_000_000);
  for (const { awardSek } of areas) expect(awardSek).toBeGreaterThanOrEqual(3_200_000);
});

test("32 municipalities: all 12 published amounts of 2018 agree within half a million, the coarsest rounding", () => {
  const differences = residuals(open("sfs2018-151"), "2018");
  expect(differences).toHaveLength(12);
  expect(largest(differences)).toBeLessThan(500_000);
});

test("32 municipalities: the plans of 2019 and 2020 agree as their notes say", () => {
  const sfs = open("sfs2018-151");
  expect(largest(residuals(sfs, "2019-plan"))).toBeLessThan(500_000);
  expect(largest(residuals(sfs, "2020-plan"))).toBeLessThan(500_000);
});

test("Stockholm: every recipient gets exactly what was granted", () => {
  expect(residuals(open("stockholm-2002"), "granted")).toEqual(Array(13).fill(0));
});

test("awards are never better founded than their rule", () => {
  const provenance = (id: string) => awards(open(id).programme.rule, open(id).programme).provenance;
  expect(provenance("urban15-2013")).toBe("illustrative");
  expect(provenance("sfs2018-151")).toBe("reconstructed");
  expect(provenance("vaxjo-regso")).toBe("illustrative");
});
