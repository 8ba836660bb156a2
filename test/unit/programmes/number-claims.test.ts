import { describe, expect, test } from "vitest";
import { moneyInYear } from "../../../src/model/rule/calendar.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { numbersIn, textsIn } from "./numbers-in.ts";
import { programmeIds, readProgramme } from "./read-folder.ts";

/*
 * Every number that a programme's texts state, years and names apart, is computed here from its data, its rule or the
 * model, to the decimals in which it is written; or it is listed as one that the source alone states, or that
 * year-claims.test.ts computes with a projection. A number that is in no list, or in a list and in no text, fails.
 */

type Facts = readonly (readonly [said: number, computed: number])[];

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** What facts read of a programme. */
function read(id: string) {
  const pack: ProgrammePackage = shipped(id);
  const { programme, sections, examples, switches, published } = pack;
  const rule = programme.rule;
  const tables = sections.tables ?? [];
  const rows = (table: string) => tables.find((each) => each.id === table)?.rows ?? [];
  const cell = (table: string, row: string): number =>
    rows(table).find((each) => ("id" in each ? each.id : each.area) === row)?.value ?? Number.NaN;
  const observed = (area: string, indicator: string, year: number): number =>
    programme.observations.find(
      (each) => each.area === area && each.indicator === indicator && each.year === year,
    )?.value ?? Number.NaN;
  const ruleOf = (example: string) => JSON.stringify(examples.find((each) => each.id === example)?.rule);
  return {
    pack,
    programme,
    sections,
    rule,
    switches,
    published,
    areas: programme.areas.length,
    budget: rule.budgetSek,
    rows,
    cell,
    observed,
    ruleOf,
    examples,
    assumed: (name: string) => {
      const setting = (programme.assumptions as Readonly<Record<string, unknown>> | undefined)?.[name];
      return typeof setting === "number" ? setting : Number.NaN;
    },
    attribute: (name: string) =>
      programme.areas.map(({ attributes }) => attributes[name]?.value ?? Number.NaN),
    paid: (year: number) => moneyInYear(rule, year) ?? Number.NaN,
    amounts: (at: number) => Object.values(published[at]?.amounts ?? {}).map(({ value }) => value),
    budgetIn: (at: number) => Number(published[at]?.rule[0]?.value),
    /** In all areas together: people counted over people measured. */
    togetherOf: (indicator: string, ...years: number[]) => {
      const counted = programme.observations.filter(
        (each) => each.indicator === indicator && years.includes(each.year),
      );
      const people = ({ denominator = Number.NaN }: (typeof counted)[number]) => denominator;
      return (100 * sum(counted.map((each) => each.value * people(each)))) / sum(counted.map(people));
    },
  };
}

const urban = read("urban15-2013");
const malmo = read("malmo-areas-2010");
const districts = read("malmo-districts");
const stockholm = read("stockholm-2002");
const storstad = read("storstad-2002");
const grant = read("sfs2018-151");
const all = read("municipalities-2016");
const vaxjo = read("vaxjo-regso");
const second = read("urban15-2014");

const threshold = (pot: string): number => {
  const option = urban.switches
    .find(({ id }) => id === "measure")
    ?.options.find(({ id }) => id === "gap-closed");
  return 100 * Number(option?.edits.find(({ path }) => path[1] === pot && path.includes("reference"))?.value);
};
const editOf = (of: ReturnType<typeof read>, open: string, option: string): unknown =>
  of.switches
    .find(({ id }) => id === open)
    ?.options.find(({ id }) => id === option)
    ?.edits.at(-1)?.value;
const weights = (open: string, option: string): number => {
  const edits =
    grant.switches.find(({ id }) => id === open)?.options.find(({ id }) => id === option)?.edits ?? [];
  const [equal, population] = edits.map(({ value }) => Number(value));
  return (100 * (equal ?? Number.NaN)) / ((equal ?? Number.NaN) + (population ?? Number.NaN));
};
const perInhabitant = (id: string): number => {
  const award = awardsOf(grant.programme).areas.find((area) => area.id === id)?.awardSek ?? Number.NaN;
  return (
    award / (grant.programme.areas.find((area) => area.id === id)?.attributes.population?.value ?? Number.NaN)
  );
};
const target = stockholm.sections.targets?.[0];
const observedThen = target?.observed[0];
const goal = (target?.people?.value ?? 0) * (1 + (target?.change ?? 0));
const share = (area: string): number =>
  100 *
  Number(
    storstad.programme.local?.find((entry) => "areas" in entry && entry.areas.includes(area))?.assumptions[
      "share-jobs"
    ],
  );
const found = (goalId: string): number =>
  storstad.sections.collaboration?.found.find(({ id }) => id === goalId)?.level ?? Number.NaN;
const plans = (area: string, names: readonly string[]): number =>
  sum(
    names.map(
      (name) =>
        stockholm.programme.areas.find(({ id }) => id === area)?.attributes[name]?.value ?? Number.NaN,
    ),
  );
const planned = ["implementationPlanned"];
const plannedOrNot = ["implementationPlanned", "implementationNotPlanned"];
const published15 = urban.amounts(0);

/** By programme, numbers as they are said with what they are. */
const facts: Readonly<Record<string, Facts>> = {
  "urban15-2013": [
    [15, urban.areas],
    [99, (urban.budget - (urban.rule.reserveSek ?? 0)) / 1e6],
    [100, urban.budget / 1e6],
    [99_000_000, sum(published15)],
    [33, (urban.budget - (urban.rule.reserveSek ?? 0)) / 3e6],
    [4.8, threshold("assistance")],
    [52, threshold("employment")],
    [70, threshold("school")],
    [4, Number(JSON.stringify(urban.rule).match(/"refugeesPerInhabitant","weight":(\d+)/)?.[1])],
    [2, Number(editOf(urban, "refugee-adjustment", "multiply-2"))],
    [8, Number(editOf(urban, "refugee-adjustment", "multiply-8"))],
    [
      0.2,
      Number(JSON.stringify(editOf(urban, "refugee-adjustment", "additive")).match(/"weight":([\d.]+)/)?.[1]),
    ],
    [1, Number(JSON.stringify(editOf(urban, "gains", "price")).match(/"sekPerUnit":(\d+)/)?.[1]) / 1e8],
    [3_200_000, urban.published[0]?.amounts.rinkeby?.value ?? Number.NaN],
    [3.2, Math.min(...published15) / 1e6],
    [48, (urban.areas * Math.min(...published15)) / 1e6],
    [51, 99 - (urban.areas * Math.min(...published15)) / 1e6],
    [43.1, urban.togetherOf("employment", 2010)],
    [57.7, urban.togetherOf("upper-secondary-eligibility", 2010)],
    [63, urban.togetherOf("upper-secondary-eligibility", 2011, 2012)],
    // Araby's 4.8 million is rounded to tenths; 99 million, if rounded, to whole millions.
    [50_000, 0.05e6],
    [550_000, 0.05e6 + 0.5e6],
  ],
  "urban15-2014": [
    [15, second.areas],
    [99, (second.budget - (second.rule.reserveSek ?? 0)) / 1e6],
    [4, Number(JSON.stringify(second.rule).match(/"refugeesPerInhabitant","weight":(\d+)/)?.[1])],
    [43.1, second.togetherOf("employment", 2010)],
    [57.7, second.togetherOf("upper-secondary-eligibility", 2010)],
    // Its 2013 is drawn and not fitted.
    [63, second.togetherOf("upper-secondary-eligibility", 2011, 2012)],
    [50_000, 0.05e6],
    [550_000, 0.05e6 + 0.5e6],
  ],
  "malmo-areas-2010": [
    [3000, malmo.assumed("adults")],
    [45, 100 * malmo.assumed("employment-level")],
    [16, 100 * malmo.assumed("assistance-level")],
    [0, malmo.assumed("discount-rate")],
    ...(["staff", "activities", "communication", "premises"] as const).map((id, at): Facts[number] => [
      [55, 31, 8, 6][at] as number,
      malmo.rule.pots.find((pot) => pot.id === id)?.weight ?? Number.NaN,
    ]),
    [25, malmo.budget / 1e6],
    [5.95, Math.min(...malmo.attribute("staff"))],
    [7.75, Math.max(...malmo.attribute("staff"))],
    [
      20.7,
      sum(["first", "second", "third", "fourth", "fifth"].map((row) => malmo.cell("extra-money", row))) / 1e6,
    ],
  ],
  "malmo-districts": [
    [16_000, districts.assumed("adults")],
    [6, 100 * districts.assumed("assistance-level")],
    [10, districts.budget / 1e6],
    [36, 100 * districts.observed("rosengard", "employment", 2011)],
    [36, 100 * districts.observed("rosengard", "employment", 2010)],
    [31, 100 * districts.observed("rosengard", "employment", 1999)],
    [78, 100 * districts.observed("oxie", "employment", 1999)],
    [69, 100 * districts.observed("oxie", "employment", 2011)],
    [75, 100 * districts.observed("limhamn-bunkeflo", "employment", 2011)],
    [63, 100 * (districts.sections.comparisons?.[0]?.values["2011"] ?? Number.NaN)],
    [77, 100 * (districts.programme.indicators[0]?.nation["2011"] ?? Number.NaN)],
  ],
  "stockholm-2002": [
    [32, sum(stockholm.attribute("projects"))],
    [15.5, stockholm.cell("money", "method-projects") / 1e6],
    [15_528_000, sum(stockholm.sections.projects?.rows.map(({ grantedSek }) => grantedSek) ?? [])],
    [18_606_000, stockholm.cell("money", "used")],
    [20, stockholm.cell("money", "budgeted") / 1e6],
    [31, stockholm.sections.projects?.rows.length ?? Number.NaN],
    [23_450, (observedThen?.people ?? 0) / (1 + (observedThen?.change ?? 0))],
    [14_656, sum(stockholm.rows("obstacles").map(({ value }) => value ?? Number.NaN))],
    [62.5, 100 * (1 + (observedThen?.change ?? 0))],
    [37.5, -100 * (observedThen?.change ?? 0)],
    [11_725, goal],
    [20_000, stockholm.assumed("adults")],
    [62, 100 * stockholm.assumed("employment-level")],
    [0, stockholm.assumed("discount-rate")],
    [18, sum(stockholm.attribute("implementationPlanned"))],
    [14, sum(stockholm.attribute("implementationNotPlanned"))],
    [4, plans("kista", planned)],
    [5, plans("kista", plannedOrNot)],
    [1, plans("maria-gamla-stan", planned)],
    [2, plans("maria-gamla-stan", plannedOrNot)],
    [8_283_000, stockholm.paid(2002)],
    [7_245_000, stockholm.paid(2003)],
    [8_085_000, stockholm.paid(2002) - 396_000 / 2],
    [7_047_000, stockholm.paid(2003) - 396_000 / 2],
    [3.7, Number(stockholm.examples.find(({ id }) => id === "cycle-fitted")?.assumptions?.["cycle-scale"])],
    [
      90_000,
      Number(stockholm.examples.find(({ id }) => id === "budget-penalty")?.assumptions?.["assistance-cost"]),
    ],
    [4184, stockholm.cell("obstacles", "unemployment")],
    [1253, goal - (14_656 - stockholm.cell("obstacles", "unemployment"))],
    [
      21_537,
      sum(
        stockholm
          .rows("obstacles")
          .map(
            (row) =>
              (row.value ?? Number.NaN) /
              (1 + stockholm.cell("households-by-obstacle", "id" in row ? row.id : "")),
          ),
      ),
    ],
    [45, -100 * stockholm.cell("measures", "opposition")],
    [122, stockholm.sections.projects?.casework?.deep ?? Number.NaN],
    [233, stockholm.sections.projects?.casework?.clients ?? Number.NaN],
  ],
  "storstad-2002": [
    [20, share("tensta")],
    [31, share("hyllie")],
    [8, share("bergsjon")],
    [62.5, storstad.budget / 1e6],
    [250, sum([2000, 2001, 2002, 2003].map(storstad.paid)) / 1e6],
    // Just over two billion over 24 districts: three of them would get about what the example pays.
    [2, (24 / 3) * (sum([2000, 2001, 2002, 2003].map(storstad.paid)) / 1e9)],
    [2, found("education")],
    [4, found("employment")],
    [3, found("safety")],
    [65, 100 * storstad.cell("public-partners", "hyllie")],
    [31, 100 * storstad.cell("public-partners", "tensta")],
    [
      0,
      storstad.sections.goalAreas?.shares.find(
        (each) => each.area === "hyllie" && each.field === "adult-education",
      )?.value ?? Number.NaN,
    ],
    [70, storstad.sections.creaming?.target ?? Number.NaN],
    [90, storstad.sections.creaming?.places ?? Number.NaN],
  ],
  "sfs2018-151": [
    [32, grant.areas],
    [410, grant.paid(2019) / 1e6],
    [409.4, grant.paid(2018) / 1e6],
    [410.3, grant.paid(2020) / 1e6],
    [160, grant.paid(2021) / 1e6],
    [77, 100 * grant.assumed("employment-level")],
    [3, 100 * grant.assumed("assistance-level")],
    [3, grant.amounts(1).length],
    [12, grant.amounts(0).length],
    [11, grant.amounts(2).length],
    [26, sum([0, 1, 2].map((at) => grant.amounts(at).length))],
    [20, grant.areas - grant.amounts(0).length],
    [1322, grant.budgetIn(1) / 1e6],
    [2172.3, grant.budgetIn(2) / 1e6],
    [90, 100 * (grant.rule.conditions?.highestShareOfCosts ?? Number.NaN)],
    [40, weights("equal-part", "forty")],
    [60, weights("equal-part", "sixty")],
    [54, perInhabitant("0180")],
    // Said to tens: "about".
    [920, 10 * Math.round(perInhabitant("1275") / 10)],
    // T/2/32 + T/2 x share: two halves.
    [2, grant.rule.pots.length],
    [1350, Number(grant.ruleOf("as-planned").match(/"year":2019,"budgetSek":(\d+)/)?.[1]) / 1e6],
    [2200, Number(grant.ruleOf("as-planned").match(/"year":2020,"budgetSek":(\d+)/)?.[1]) / 1e6],
    [3959, (grant.paid(2018) + 1350e6 + 2200e6) / 1e6],
    [1230, sum([2018, 2019, 2020].map(grant.paid)) / 1e6],
  ],
  "municipalities-2016": [
    [290, all.areas],
    [79, 100 * all.assumed("employment-level")],
    [2.5, 100 * all.assumed("assistance-level")],
    [128, all.attribute("disadvantagedRegso").filter((count) => count === 0).length],
    [150, Number(all.ruleOf("cap").match(/"perInhabitant","value":(\d+)/)?.[1])],
  ],
  "vaxjo-regso": [
    [23, vaxjo.areas],
    [2500, vaxjo.assumed("adults")],
    [10, vaxjo.budget / 1e6],
    [
      38.6,
      100 *
        Math.max(
          ...vaxjo.programme.observations
            .filter(({ indicator }) => indicator === "unemployment")
            .map(({ value }) => value),
        ),
    ],
    [
      39.5,
      100 *
        Math.min(
          ...vaxjo.programme.observations
            .filter(({ indicator }) => indicator === "employment")
            .map(({ value }) => value),
        ),
    ],
    [4.8, (urban.published[0]?.amounts.araby?.value ?? Number.NaN) / 1e6],
    [
      5,
      100 *
        (Number(vaxjo.examples.find(({ id }) => id === "araby-improves")?.data[0]?.value) -
          vaxjo.observed("0780R001", "employment", 2024)),
    ],
  ],
};

/** Numbers that a source states and nothing here can compute. */
const sourceAlone: Readonly<Record<string, readonly number[]>> = {
  // Borås and Södertälje in advance; 100 inhabitants, 1 in a formula.
  "urban15-2013": [6, 1.25],
  // How the made-up years were drawn.
  "urban15-2014": [4.8, 1, 0.4, 0.3, 0.6, 0, 5.5],
  // Grants for both years, and what projects report of themselves.
  "stockholm-2002": [396_000, 43, 23, 400_000, 19, 6, 290, 190, 9, 40, 84, 57, 60, 53, 35],
  "storstad-2002": [24, 700, 1],
  "sfs2018-151": [321.4, 14],
};
/** What year-claims.test.ts computes with a projection. */
const projected: Readonly<Record<string, readonly number[]>> = { "stockholm-2002": [74] };

/** Texts that name things and state nothing of the programme. */
const isName = (path: string) =>
  /^(?:texts\.(?:attributes|indicators)|sources\.\d+\.(?:title|place|number))\b/.test(path) &&
  path !== "sources.3.title";
const decimals = (said: number): number => String(said).split(".")[1]?.length ?? 0;

describe.each(programmeIds)("numbers that the texts of %s state", (id) => {
  const texts = textsIn(readProgramme(id)).filter(([path]) => !isName(path));
  const own = facts[id] ?? [];
  const given = [...(sourceAlone[id] ?? []), ...(projected[id] ?? [])];

  test("both languages state the same", () => {
    for (const [path, { sv, en }] of texts) {
      const [swedish, english] = [numbersIn(sv, "sv"), numbersIn(en, "en")].map((list) =>
        list.toSorted((a, b) => a - b),
      );
      // "SEK 1 million" is "1 miljon" or "en miljon".
      expect(
        swedish?.filter((each) => each !== 1),
        path,
      ).toEqual(english?.filter((each) => each !== 1));
    }
  });

  test("they are what data, rule and model give", () => {
    for (const [said, computed] of own)
      expect(Number(computed.toFixed(decimals(said))), String(said)).toBe(said);
  });

  test("each is computed, or known to be the source's alone; and none is listed that is not stated", () => {
    const stated = new Set(texts.flatMap(([, { en }]) => numbersIn(en, "en")));
    const listed = new Set([...own.map(([said]) => said), ...given]);
    expect([...stated].filter((each) => !listed.has(each))).toEqual([]);
    expect([...listed].filter((each) => !stated.has(each))).toEqual([]);
  });
});
