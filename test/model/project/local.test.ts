import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { checkInput } from "../../../src/model/project/check-input.ts";
import type { ProjectionInput } from "../../../src/model/project/input.ts";
import { type LocalAssumptions, localSlots, mayBeLocal } from "../../../src/model/project/local.ts";
import { parameterList } from "../../../src/model/project/parameters.ts";
import { bandSeries, type MeanSeries, meanSeries } from "../../../src/model/project/series.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import { readStart } from "../../../src/model/project/start-state.ts";
import type { LocalConditions } from "../../../src/model/rule/conditions.ts";
import { drawn } from "./draw-all.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  projectedProgramme,
  simulatorOf,
  staying,
  the,
} from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
const [hassleholmen, hovsjo, ronna] = ["hassleholmen", "hovsjo", "ronna"].map((id) =>
  grant.areas
    .map((area) => area.id)
    .sort()
    .indexOf(id),
) as [number, number, number];

const inSodertalje = { areas: ["hovsjo", "ronna"] };
const with_ = (local: readonly LocalAssumptions[], changes: Partial<ProjectionInput> = {}) =>
  inputOf(grant, { local, ...changes });
const withConditions = (local: LocalConditions[]): ProjectionInput => {
  const rule = { ...grant.rule, conditions: { ...grant.rule.conditions, local } };
  return inputOf({ ...grant, rule }, { rule });
};

test("what may differ between places: delivery, effects and what figures are missing, but not the first year", () => {
  const ids = parameterList.filter(mayBeLocal).map(({ id }) => id);
  expect(ids).toHaveLength(25);
  expect(ids).toContain("carry-on");
  expect(ids).toContain("adults");
  expect(ids).not.toContain("start-year");
  expect(ids).not.toContain("leave-work");
});

test("additionality of 0.5 in Hovsjö and Ronna halves their new work in the first year with money, and no other's", () => {
  const plain = expectedOf(inputOf(grant, { assumptions: { displacement: 0 } }));
  const local = [{ ...inSodertalje, assumptions: { additionality: 0.5 } }];
  const halved = expectedOf(with_(local, { assumptions: { displacement: 0 } }));
  // Paid in December 2013, used in 2014: the second year. A ceiling bends the effect a little.
  for (let place = 0; place < 15; place++) {
    const before = lineOf(plain, "jobsMade", place)[1] as number;
    const after = lineOf(halved, "jobsMade", place)[1] as number;
    if (place === hovsjo || place === ronna) {
      expect(before).toBeGreaterThan(3);
      expect(after / before).toBeGreaterThan(0.5);
      expect(after / before).toBeLessThan(0.6);
    } else expect(after).toBe(before);
  }
  const exact = (additionality: number) =>
    expectedOf(
      with_([{ ...inSodertalje, assumptions: { additionality } }], { assumptions: { displacement: 0 } }),
    );
  expect(lineOf(exact(1), "jobsMade")).toEqual(lineOf(plain, "jobsMade"));
  expect(lineOf(exact(0), "jobsMade", ronna)).toEqual([0, 0, 0]);
});

test("a value given everywhere by places is the value of all", () => {
  const everywhere = { areas: grant.areas.map(({ id }) => id) };
  const all = {
    "carry-on": 0.6,
    additionality: 0.4,
    "share-jobs": 0.2,
    "jobs-per-million": 3,
    ceiling: 0.02,
  };
  const shared = simulatorOf(inputOf(grant, { assumptions: all }));
  const placed = simulatorOf(with_([{ ...everywhere, assumptions: all }]));
  expect(the(placed.expected()).numbers).toEqual(the(shared.expected()).numbers);
  expect(drawn(placed, 100)).toEqual(drawn(shared, 100));
});

test("a municipality is the same as listing its areas, and as naming them one by one", () => {
  const assumptions = { additionality: 0.5, "carry-on": 0 } as const;
  const municipality = simulatorOf(with_([{ municipality: "Södertälje", assumptions }]));
  const listed = simulatorOf(with_([{ ...inSodertalje, assumptions }]));
  const single = simulatorOf(
    with_([
      { areas: ["ronna"], assumptions },
      { areas: ["hovsjo"], assumptions },
    ]),
  );
  expect(drawn(listed, 100)).toEqual(drawn(municipality, 100));
  expect(drawn(single, 100)).toEqual(drawn(municipality, 100));
});

test("the last entry that gives an area an assumption counts, also after the programme's own", () => {
  const programme: Programme = {
    ...grant,
    local: [{ ...inSodertalje, assumptions: { additionality: 0, "carry-on": 0.9 } }],
  };
  const found = expectedOf(
    inputOf(programme, {
      local: [
        { municipality: "Södertälje", assumptions: { additionality: 0.2 } },
        { areas: ["ronna"], assumptions: { additionality: 0.7 } },
      ],
    }),
  );
  const wanted = expectedOf(
    with_([
      { areas: ["hovsjo"], assumptions: { additionality: 0.2, "carry-on": 0.9 } },
      { areas: ["ronna"], assumptions: { additionality: 0.7, "carry-on": 0.9 } },
    ]),
  );
  expect(found.numbers).toEqual(wanted.numbers);
});

/** Two areas that are alike, large enough that chance is small beside what a draw assumes. */
const pair = projectedProgramme(
  {
    a: { work: [0.5], support: [0.1], adults: 1_000_000 },
    b: { work: [0.5], support: [0.1], adults: 1_000_000 },
  },
  equalRule(1_000_000_000, { conditions: { paymentMonth: 1, lagYears: 1 } }),
);
const sureJobs = {
  ...staying,
  displacement: 0,
  "jobs-per-million": 2,
  "share-jobs": 1,
  "share-assistance": 0,
  "share-school": 0,
};

/** Jobs made in the first year of single draws, of a and b. */
const jobsByDraw = (local: readonly LocalAssumptions[]): (readonly [number, number])[] => {
  const simulator = simulatorOf(inputOf(pair, { local, assumptions: sureJobs, years: 1 }));
  const { places } = simulator.facts.layout;
  const row = (bandSeries.length + meanSeries.indexOf("jobsMade")) * places;
  return Array.from({ length: 30 }, (_, draw) => {
    const { sums } = the(simulator.draw(draw, 1));
    return [sums[row] as number, sums[row + 1] as number] as const;
  });
};

test("a range is drawn once per draw for all places of its entry, and apart from other entries", () => {
  const additionality = [0, 0.5, 1] as const;
  const apart = (rows: readonly (readonly [number, number])[]) =>
    Math.max(...rows.map(([a, b]) => Math.abs(a - b) / Math.max(a, b)));
  const shared = jobsByDraw([{ areas: ["a", "b"], assumptions: { additionality } }]);
  expect(apart(shared)).toBeLessThan(0.02);
  const jobs = shared.map(([a]) => a);
  expect(Math.max(...jobs) / Math.min(...jobs)).toBeGreaterThan(2);
  const split = jobsByDraw([
    { areas: ["a"], assumptions: { additionality } },
    { areas: ["b"], assumptions: { additionality } },
  ]);
  expect(apart(split)).toBeGreaterThan(0.3);
  // The first entry has the same chance, whoever shares it.
  expect(split.map(([a]) => a)).toEqual(jobs);
});

test("a slot per entry and assumption that counts somewhere", () => {
  const local: LocalAssumptions[] = [
    { areas: ["a"], assumptions: { additionality: 0.1, want: 0.5 } },
    { areas: ["a", "b"], assumptions: { additionality: [0, 0.5, 1] } },
  ];
  expect(localSlots(local, pair.areas).map(({ entry, areas }) => [entry, areas])).toEqual([
    [0, [0]],
    [1, [0, 1]],
  ]);
});

test("missing figures may be assumed by place", () => {
  const bare: Programme = {
    ...grant,
    observations: [],
    areas: grant.areas.map((area) => ({ ...area, attributes: {} })),
  };
  const start = readStart(bare, { "start-year": 2014, adults: 4000 }, [
    { municipality: "Södertälje", assumptions: { adults: 3000, "employment-level": 0.4 } },
  ]);
  expect([start.adults[0], start.adults[hovsjo], start.adults[ronna]]).toEqual([4000, 3000, 3000]);
  expect([start.employed[0], start.employed[hovsjo]]).toEqual([2000, 1200]);
});

test("Borås spends 6.0 million of its own before it is given 5.32: the excess is its own money", () => {
  const expected = expectedOf(withConditions([{ municipality: "Borås", preFinancedSek: 6_000_000 }]));
  const line = (series: MeanSeries | "award" | "spent") => lineOf(expected, series, hassleholmen);
  expect(line("award")[0]).toBe(5_320_000);
  expect(line("spent")[0]).toBe(5_320_000);
  expect(line("ownMoney")[0]).toBe(680_000);
  expect(line("lost")[0]).toBe(0);
  // A year later nothing of it is left: what is spent then is that year's.
  const award = line("award")[1] as number;
  expect(line("spent")[1]).toBe(Math.min(6_000_000, award));
  expect(line("ownMoney")[1]).toBe(Math.max(0, 6_000_000 - award));
  // Elsewhere December's money is used the year after.
  expect(lineOf(expected, "spent", ronna).slice(0, 2)).toEqual([0, 9_680_000]);
});

test("own money in advance below the award leaves the rest for the year after, as far as it may be carried", () => {
  const expected = expectedOf(
    withConditions([{ municipality: "Borås", preFinancedSek: 1_320_000, carryShare: 0.25 }]),
  );
  const line = (series: MeanSeries | "spent") => lineOf(expected, series, hassleholmen);
  expect(line("spent")[0]).toBeCloseTo(1_320_000, 3);
  expect(line("lost")[0]).toBeCloseTo(3_000_000, 3);
  expect(line("ownMoney")[0]).toBe(0);
});

test("excess own money is worth what own money is worth", () => {
  const at = (worth: number) => {
    const input = withConditions([{ municipality: "Borås", preFinancedSek: 6_000_000 }]);
    const assumptions = { "match-additionality": worth, additionality: 0, displacement: 0 };
    return lineOf(expectedOf({ ...input, assumptions }), "jobsMade", hassleholmen)[0] as number;
  };
  expect(at(0)).toBe(0);
  expect(at(1)).toBeGreaterThan(0.3);
  expect(at(0.5) / at(1)).toBeCloseTo(0.5, 2);
});

test("Södertälje may carry nothing over: 20.632 million of December's money is lost", () => {
  const expected = expectedOf(withConditions([{ municipality: "Södertälje", carryShare: 0 }]));
  expect(lineOf(expected, "lost")[0]).toBe(20_632_000);
  expect(lineOf(expected, "spent", hovsjo)[1]).toBe(0);
  expect(lineOf(expected, "spent", hassleholmen)[1]).toBe(5_320_000);
});

test("take-up, month and match of a place", () => {
  const expected = expectedOf(
    withConditions([{ areas: ["ronna"], takeUp: 0.5, paymentMonth: 6, matchRatio: 1, carryShare: 0 }]),
  );
  expect(lineOf(expected, "spent", ronna)[0]).toBe(2_420_000);
  expect(lineOf(expected, "lost", ronna)[0]).toBe(2_420_000);
  expect(lineOf(expected, "ownMoney", ronna)[0]).toBe(4_840_000);
  expect(lineOf(expected, "ownMoney", hovsjo)[0]).toBe(0);
});

test("money spent in a place before the award of its own year is known is refused with a lag of 0", () => {
  const refused = (local: LocalConditions[]) => {
    const rule = equalRule(3_000_000, { conditions: { lagYears: 0, local } });
    const made = compileProjection(inputOf({ ...pair, rule }, { rule }));
    return made.ok ? null : made.error.code;
  };
  expect(refused([{ areas: ["a"], preFinancedSek: 1 }])).toBe("spentBeforeAward");
  expect(refused([{ areas: ["a"], paymentMonth: 11 }])).toBe("spentBeforeAward");
  expect(refused([{ areas: ["a"], takeUp: 0.5 }])).toBeNull();
});

test("wrong entries are faults with their paths, the programme's own apart", () => {
  const faults = (local: readonly LocalAssumptions[], programme: Programme = grant) =>
    checkInput(inputOf(programme, { local })).map(({ code, path }) => `${code} ${path}`);
  expect(faults([{ areas: ["ronna", "atlantis"], assumptions: {} }])).toEqual([
    "unknownArea local[0].areas[1]",
  ]);
  expect(faults([{ municipality: "Atlantis", assumptions: {} }])).toEqual([
    "unknownMunicipality local[0].municipality",
  ]);
  expect(faults([{ ...inSodertalje, assumptions: { growth: 0.01, additionality: 2 } }])).toEqual([
    "notLocal local[0].assumptions.growth",
    "outOfRange local[0].assumptions.additionality",
  ]);
  const shares = { areas: ["ronna"], assumptions: { "share-jobs": 0.5 } } as const;
  expect(faults([shares])).toEqual(["outOfRange local[0].assumptions.share-jobs"]);
  expect(faults([{ ...shares, assumptions: { "share-jobs": 1 / 3 } }])).toEqual([]);
  expect(faults([], { ...grant, local: [shares] })).toEqual([
    "outOfRange programme.local[0].assumptions.share-jobs",
  ]);
  expect(
    faults([{ areas: ["ronna"], assumptions: { "share-school": 0.1 } }], { ...grant, local: [shares] }),
  ).toEqual([]);
});

test("what goes on is the planned part times how much of the plans came true, place by place", () => {
  const stockholm = createCatalogue().find("stockholm-2002")?.programme as Programme;
  const slots = localSlots(stockholm.local ?? [], readStart(stockholm, stockholm.assumptions ?? {}).areas);
  const planned = new Map(slots.flatMap(({ areas, setting }) => areas.map((area) => [area, setting])));
  const ids = readStart(stockholm, stockholm.assumptions ?? {}).areas.map(({ id }) => id);
  const of = (id: string) => planned.get(ids.indexOf(id)) ?? stockholm.assumptions?.["carry-on"];
  expect(["rinkeby", "vantor", "kista", "maria-gamla-stan", "farsta"].map(of)).toEqual([0, 0, 0.8, 0.5, 1]);
  expect(stockholm.assumptions?.["plans-kept"]).toEqual([0, 0.5, 1]);
  const line = (assumptions: ProjectionInput["assumptions"]) =>
    lineOf(expectedOf(inputOf(grant, { assumptions })), "jobsMade");
  expect(line({ "carry-on": 0.6, "plans-kept": 0.5 })).toEqual(line({ "carry-on": 0.3 }));
});

test("an area that the rule does not select advances nothing, whatever its conditions", () => {
  const selection = { kind: "not" as const, of: { kind: "listed" as const, areas: ["hassleholmen"] } };
  const conditions = {
    ...grant.rule.conditions,
    local: [{ municipality: "Borås", preFinancedSek: 6_000_000 }],
  };
  const rule = { ...grant.rule, selection, conditions };
  const expected = expectedOf(inputOf({ ...grant, rule }, { rule }));
  expect(lineOf(expected, "award", hassleholmen).slice(0, 2)).toEqual([0, 0]);
  expect(lineOf(expected, "ownMoney", hassleholmen)).toEqual(
    lineOf(expected, "award", hassleholmen).map(() => 0),
  );
});
