import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { LessonState } from "../../../src/lessons/lesson.ts";
import { measure } from "../../../src/lessons/measure.ts";
import type { Measure } from "../../../src/lessons/measure-schema.ts";
import { sceneOf } from "../../../src/lessons/scene.ts";
import { callLater } from "../cli/call.ts";

const catalogue = createCatalogue();

function measured(state: LessonState, claim: Measure): number | string {
  const pack = catalogue.find(state.programme);
  if (pack === undefined) throw new Error(state.programme);
  return measure(claim, sceneOf(state, pack)).value;
}

const urban: LessonState = { programme: "urban15-2013" };
const stockholm: LessonState = { programme: "stockholm-2002" };
const storstad: LessonState = { programme: "storstad-2002" };
const sfs: LessonState = { programme: "sfs2018-151" };

test("the chance that an award falls is that of the command line's draws", async () => {
  const { lines } = await callLater(
    ...[
      "project",
      "urban15-2013",
      "--years",
      "2",
      "--draws",
      "500",
      "--seed",
      "1",
      "--workers",
      "1",
      "--json",
    ],
  );
  const { areas, total } = JSON.parse(lines[0] ?? "");
  const fall = (place: { years: { year: number; events: { fall: number } }[] }) =>
    place.years.find(({ year }) => year === 2014)?.events.fall;
  const chance = { measure: "chance", event: "fall", year: 2014 } as const;
  expect(measured(urban, chance)).toBe(fall(total));
  for (const id of ["gamlegarden", "rinkeby"])
    expect(measured(urban, { ...chance, area: id })).toBe(
      fall(areas.find((area: { id: string }) => area.id === id)),
    );
});

test("what is projected: the money of the rule, and a line that the documentation knows", () => {
  const award = { measure: "projected", series: "award" } as const;
  expect(measured(urban, { ...award, year: 2014 })).toBe(99_000_000);
  expect(measured(urban, { ...award, from: 2013, year: 2016 })).toBe(198_000_000);
  expect(measured(urban, { ...award, area: "gamlegarden", year: 2013 })).toBe(11_426_000);
  const assisted = { measure: "projected", series: "assisted", year: 2003 } as const;
  expect(Math.round(Number(measured(stockholm, assisted)) / 100)).toBe(204);
  // In the first projected year nobody has been helped yet: December's money is used the year after.
  expect(measured(urban, { measure: "projected", series: "jobsEffect", year: 2013 })).toBe(0);
  expect(() => measured(urban, { ...award, area: "nowhere", year: 2014 })).toThrow(/no area nowhere/);
});

test("credit is divided whole, and a fitted cycle leaves no rest", () => {
  const of = (state: LessonState, part: "cycle" | "programme" | "rest" | "all") =>
    Number(measured(state, { measure: "credit", target: "halved", of: part }));
  const fitted: LessonState = { ...stockholm, example: "cycle-fitted" };
  for (const state of [stockholm, fitted]) {
    expect(of(state, "all")).toBe(23_450 - 14_656);
    expect(of(state, "cycle") + of(state, "programme") + of(state, "rest")).toBeCloseTo(8794, 6);
  }
  expect(Math.round(of(fitted, "rest"))).toBe(0);
  expect(of({ ...stockholm, example: "no-upturn" }, "cycle")).toBeCloseTo(0, 6);
  const people = (what: "start" | "wanted" | "observed") =>
    measured(stockholm, { measure: "target", target: "halved", what });
  expect([people("start"), people("wanted"), people("observed")]).toEqual([23_450, 11_725, 14_656]);
});

test("what a municipality advanced, can use and loses", () => {
  const local = [
    { municipality: "Borås", preFinancedSek: 6_000_000 },
    { areas: ["hovsjo", "ronna"], preFinancedSek: 625_000, carryShare: 0 },
  ];
  const state: LessonState = { ...urban, rule: [{ path: ["conditions", "local"], value: local }] };
  const of = (municipality: string, what: "paid" | "advance" | "usable" | "lost" | "own") =>
    measured(state, { measure: "terms", municipality, what });
  expect([of("Borås", "paid"), of("Borås", "advance"), of("Borås", "own")]).toEqual([
    5_320_000, 6_000_000, 680_000,
  ]);
  expect([of("Södertälje", "paid"), of("Södertälje", "usable"), of("Södertälje", "lost")]).toEqual([
    20_632_000, 1_250_000, 19_382_000,
  ]);
  expect(measured(state, { measure: "terms", what: "lost" })).toBe(19_382_000);
  expect(() => of("Kiruna", "paid")).toThrow(/nothing for Kiruna/);
});

test("the neediest fifth gets a fifth where all get the same per inhabitant", () => {
  const state: LessonState = { ...urban, alternative: "perInhabitant" };
  expect(measured(state, { measure: "neediestShare" })).toBeCloseTo(0.2, 4);
});

test("an area by its level, and money over years", () => {
  const level = { measure: "atLevel", indicator: "employment", year: 2011, rank: -1 } as const;
  const malmo: LessonState = { programme: "malmo-districts" };
  expect(measured(malmo, { ...level, what: "name" })).toBe("Rosengård");
  expect(measured(malmo, { ...level, what: "level" })).toBe(0.36);
  expect(measured(malmo, { ...level, what: "award" })).toBe(0);
  expect(measured(urban, { measure: "moneyOver", years: [2013, 2014] })).toBe(198_000_000);
  expect(measured(urban, { measure: "money", year: 2014 })).toBe(99_000_000);
  expect(measured({ ...sfs, example: "as-planned" }, { measure: "moneyOver", years: [2018, 2020] })).toBe(
    409_400_000 + 1_350_000_000 + 2_200_000_000,
  );
});

test("the luck meter is that of the command line", async () => {
  const { lines } = await callLater("analyse", "luck", "urban15-2013", "--workers", "1", "--json");
  const { answer } = JSON.parse(lines.at(-1) ?? "");
  const school = answer.pots.find(({ id }: { id: string }) => id === "school");
  const [own] = school.areas.filter(({ area }: { area: string }) => area === "gamlegarden");
  const change = { measure: "changeInPeople", area: "gamlegarden", pot: "school" } as const;
  expect(measured(urban, { ...change, what: "people" })).toBe(own.people);
  expect(measured(urban, { ...change, what: "sek" })).toBe(own.sek);
  expect(measured(urban, { ...change, what: "chance" })).toBe(1.645 * own.chancePeople);
  expect(measured(urban, { measure: "chanceShare" })).toBe(answer.chanceShare);
  expect(measured(urban, { measure: "chanceShare", pot: "school" })).toBe(1 - school.reliability);
  const [place] = answer.areas.filter(({ id }: { id: string }) => id === "gamlegarden");
  const range = { measure: "luckRange", area: "gamlegarden", of: "unchanged" } as const;
  expect(measured(urban, { ...range, end: "high" })).toBe(Math.round(place.unchanged.high));
  const [shrink] = answer.treatments.filter(({ id }: { id: string }) => id === "shrink");
  const treatment = { measure: "treatment", treatment: "shrink" } as const;
  expect(measured(urban, { ...treatment, what: "misplaced" })).toBe(shrink.misplaced.sek);
  expect(measured(urban, { ...treatment, what: "delay" })).toBe(0);
  // No figures reach far enough back for longer windows.
  expect(() => measured(urban, { ...treatment, treatment: "years2", what: "moved" })).toThrow(/no years2/);
});

test("whole pupils, and what one of them is", () => {
  const at = { area: "gamlegarden", indicator: "upper-secondary-eligibility" } as const;
  expect(measured(urban, { measure: "having", ...at, year: 2011 })).toBe(35);
  expect(measured(urban, { measure: "having", ...at, year: 2012 })).toBe(41);
  // 35 of 66, of 69.
  expect(measured(urban, { measure: "havingAsBefore", ...at, years: [2011, 2012] })).toBeCloseTo(
    36.590_909,
    5,
  );
  expect(measured(urban, { measure: "personPoints", ...at, year: 2012 })).toBe(1 / 69);
});

test("assumptions are shares or factors, and none that is drawn", () => {
  const of = (state: LessonState, assumption: string) =>
    measured(state, { measure: "assumption", assumption });
  expect(of(urban, "move-employed")).toBe(0.12);
  expect(of(storstad, "match-additionality")).toBe(0.1);
  expect(of({ ...stockholm, example: "cycle-fitted" }, "cycle-scale")).toBe(3.7425);
  expect(() => of(urban, "jobs-per-million")).toThrow(/no number/);
  expect(() => of(urban, "start-year")).toThrow(/no share|no number/);
});

test.each([
  [stockholm, { measure: "figure", table: "measures", row: "adults" }, -0.375],
  [storstad, { measure: "figure", table: "partners", row: "hyllie" }, 22],
  [stockholm, { measure: "project", project: "2.3.1", what: "grantedSek" }, 1_000_000],
  [storstad, { measure: "participation", area: "tensta", what: "times" }, 23],
  // 23 times in 70 measures.
  [storstad, { measure: "participation", area: "tensta", what: "perHundred" }, (100 * 23) / 70],
  [storstad, { measure: "foundLevel", goal: "employment" }, 4],
  [sfs, { measure: "published", published: "2020-plan", area: "1290" }, 55_000_000],
] as const satisfies readonly (readonly [LessonState, Measure, number])[])(
  "a figure of a source is the source's: %#",
  (state, claim, value) => {
    expect(measured(state, claim)).toBe(value);
  },
);

test.each([
  [stockholm, { measure: "figure", table: "measures", row: "nobody" }],
  [stockholm, { measure: "project", project: "2.1.3", what: "exits" }],
  [storstad, { measure: "participation", area: "rinkeby", what: "times" }],
  [storstad, { measure: "foundLevel", goal: "democracy" }],
  [sfs, { measure: "published", published: "2018", area: "2081" }],
  [urban, { measure: "target", target: "halved", what: "start" }],
] as const satisfies readonly (readonly [LessonState, Measure])[])(
  "what a source does not say is refused: %#",
  (state, claim) => {
    expect(() => measured(state, claim)).toThrow(RangeError);
  },
);
