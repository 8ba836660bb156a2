import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { formats } from "../../../src/i18n/format.ts";
import { givenCycle } from "../../../src/model/project/cycle.ts";
import { expectedValue } from "../../../src/model/project/parameter.ts";
import { type Parameter, parameterList } from "../../../src/model/project/parameters.ts";
import { groupLine, meanLine } from "../../../src/model/project/projection.ts";
import { moneyInYear } from "../../../src/model/rule/calendar.ts";
import { type Example, locales, type ProgrammePackage } from "../../../src/programmes/package.ts";
import { applyExample } from "../../../src/session/commands/apply-example.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";
import { type Projected, project } from "./projected.ts";

/*
 * What programmes say about years is computed. Every case of the projection is listed here sentence by sentence: with a
 * check of what it claims, or `sets` where it tells what the case sets. Sentences about a programme's years of money
 * hold the amounts of its rule.
 */

/** The programme as it is, and with the case. */
interface Courses {
  readonly own: Projected;
  readonly its: Projected;
  readonly example: Example;
}
type Check = ((courses: Courses) => void) | "sets";

const cycleOf = ({ example: { assumptions = {} }, its }: Courses): number[] => {
  const value = ({ id, preset }: Parameter) => expectedValue(assumptions[id] ?? preset);
  const path = new Float64Array(10);
  givenCycle(Float64Array.from(parameterList, value), its.projection.facts.firstYear, path);
  return [...path];
};

const fallOf = ({ mean }: Projected): number => {
  const shares = mean("assistance");
  return (shares[0] as number) - Math.min(...shares);
};

/** Largest distance between with and without, as a share of adults. */
const distance = ({ mean }: Projected): number => {
  const without = mean("assistanceWithout");
  return Math.max(...mean("assistance").map((share, year) => Math.abs(share - (without[year] as number))));
};

const flat = (pack: ProgrammePackage) => project(pack, { rule: [], assumptions: { cycle: 1 } });
const places = ({ projection }: Projected): number[] => projection.facts.areas.map((_, place) => place);

const urban = shipped("urban15-2013");
const stockholm = shipped("stockholm-2002");

/** By programme and case, a check for each sentence. */
const claims: Readonly<Record<string, readonly Check[]>> = {
  "urban15-2013 downturn": [
    (courses) =>
      expect(
        cycleOf(courses)
          .map((index) => index <= -1)
          .slice(0, 5),
      ).toEqual([true, true, true, true, false]),
    ({ its }) => {
      for (const series of ["assistance", "assistanceWithout"] as const)
        for (const place of places(its))
          for (const year of [2, 4])
            expect(its.mean(series, place)[year]).toBeGreaterThan(
              flat(urban).mean(series, place)[year] as number,
            );
      const paid = (course: Projected) =>
        places(course).reduce((sum, place) => sum + 1 - (course.event("nothing", place)[1] as number), 0);
      expect(paid(its)).toBeLessThan(paid(flat(urban)) - 0.5);
    },
    "sets",
  ],
  "urban15-2013 upturn": [
    (courses) => expect(Math.min(...cycleOf(courses).slice(0, 4))).toBeGreaterThan(0),
    ({ own, its }) => {
      for (const place of places(its))
        expect(its.mean("assistance", place)[3]).toBeLessThan(its.mean("assistance", place)[0] as number);
      expect(its.mean("award")[1]).toBeGreaterThan(own.mean("award")[1] as number);
      expect(distance(its) / distance(own)).toBeCloseTo(1, 1);
    },
  ],
  "urban15-2013 residents-gain": [
    ({ example }) => expect(example.assumptions).toMatchObject({ "share-jobs": 1, "move-found-work": 0.93 }),
    ({ its }) => {
      for (const year of [2, 4, 9]) {
        expect(Math.abs(its.mean("jobsEffect")[year] as number)).toBeLessThan(10);
        const gap =
          (its.mean("employment")[year] as number) - (its.mean("employmentWithout")[year] as number);
        expect(Math.abs(gap)).toBeLessThan(0.0005);
      }
    },
    ({ its }) => {
      expect(its.mean("residentsJobsEffect")[2]).toBeGreaterThan(100);
      for (const year of [1, 2, 4, 9])
        expect(its.mean("residentsEmployment")[year]).toBeGreaterThan(
          its.mean("residentsEmploymentWithout")[year] as number,
        );
    },
  ],
  "urban15-2013 no-effect": [
    ({ its }) => {
      for (const series of ["jobsEffect", "assistanceEffect", "pupilsEffect"] as const)
        for (const effect of its.mean(series)) expect(effect).toBe(0);
    },
    ({ its }) => {
      expect(its.projection.facts.paidYears).toEqual([2013, 2014]);
      const falls = places(its).map((place) => its.event("fall", place)[1] as number);
      expect(falls.reduce((sum, share) => sum + share, 0) / falls.length).toBeGreaterThan(0.25);
    },
  ],
  "stockholm-2002 half-as-many": [
    ({ its }) => expect(its.projection.facts.events).toContain(stockholm.programme.targets?.[0]?.id),
    ({ own, example }) => {
      expect(example.assumptions).toBeUndefined();
      expect(stockholm.programme.assumptions?.cycle).toBe(4);
      expect(fallOf(own)).toBeGreaterThan(0.005);
    },
    ({ its }) => {
      expect(its.mean("assistance")[2]).toBeGreaterThan(0.6 * (its.mean("assistance")[0] as number));
      expect(distance(its)).toBeLessThan(0.05 * fallOf(its));
    },
  ],
  "stockholm-2002 no-upturn": [
    (courses) => expect(new Set(cycleOf(courses))).toEqual(new Set([0])),
    ({ own, its }) => {
      expect(fallOf(its)).toBeLessThan(0.2 * fallOf(own));
      expect(its.mean("award")).toEqual(own.mean("award"));
    },
  ],
  "stockholm-2002 cycle-fitted": [
    ({ example, its }) => {
      expect(example.assumptions).toEqual({ "cycle-scale": 3.7425 });
      const { firstYear } = its.projection.facts;
      const people = meanLine(its.projection, "assisted", its.projection.facts.areas.length)[
        2003 - firstYear
      ];
      expect(Math.abs((people ?? 0) / 14_656 - 1)).toBeLessThan(0.005);
    },
    ({ its }) => {
      const { firstYear } = its.projection.facts;
      expect(Math.round(100 * (its.mean("employment")[2003 - firstYear] as number))).toBe(74);
      expect(stockholm.programme.assumptions?.["employment-level"]).toBe(0.62);
    },
    ({ its }) => {
      const { groups, firstYear, areas } = its.projection.facts;
      const fall = (id: string) => {
        const line = groupLine(its.projection, id, areas.length);
        return 1 - (line[2003 - firstYear] as number) / (line[0] as number);
      };
      const [first, ...others] = groups.map(fall);
      expect(groups[0]).toBe("unemployment");
      expect(first).toBeGreaterThan(Math.max(...others));
    },
  ],
  "stockholm-2002 only-unemployed": [
    ({ example }) => {
      const { groups = [] } = example;
      expect(groups.map(({ locked = false }) => locked)).toEqual([false, true, true, true, true]);
      // Nothing else differs from the programme's own.
      expect(groups.map(({ locked: _, ...group }) => group)).toEqual(stockholm.programme.groups);
    },
    () => {
      const counted = stockholm.sections.tables?.find(({ id }) => id === "obstacles")?.rows ?? [];
      const all = counted.reduce((sum, { value }) => sum + (value ?? 0), 0);
      const [target] = stockholm.sections.targets ?? [];
      const goal = (target?.people?.value ?? 0) * (1 + (target?.change ?? 0));
      expect([counted[0]?.value, goal - (all - (counted[0]?.value ?? 0))]).toEqual([4184, 1253]);
    },
    ({ own, its }) => {
      const most = (course: Projected) =>
        Math.max(...course.mean("assistanceEffect").map((effect) => -effect));
      expect(most(its)).toBeLessThan(0.9 * most(own));
    },
  ],
  "stockholm-2002 budget-penalty": [
    ({ example }) => expect(example.assumptions).toMatchObject({ "budget-penalty": 1 }),
    ({ example }) => expect(example.assumptions).toMatchObject({ "assistance-cost": 90_000 }),
    ({ own, its }) => {
      const [without, off] = [own, its].map((course) =>
        course.mean("assistanceEffect").map((effect) => -effect),
      );
      const { firstYear } = its.projection.facts;
      for (let year = 2004 - firstYear; year < 10; year++)
        expect(off?.[year]).toBeLessThan(without?.[year] as number);
      expect(Math.max(...its.mean("spent").slice(2005 - firstYear))).toBe(0);
      for (let year = 2005 - firstYear; year < 10; year++)
        expect(off?.[year]).toBeLessThan(off?.[year - 1] as number);
    },
  ],
  "storstad-2002 deep-collaboration": [
    "sets",
    ({ own, its }) => {
      // Near the ceiling more money does less and less.
      for (const year of [1, 4, 9]) {
        const ratio = (its.mean("jobsEffect")[year] as number) / (own.mean("jobsEffect")[year] as number);
        expect(ratio).toBeGreaterThan(1.05);
        expect(ratio).toBeLessThan(1.25);
      }
    },
    "sets",
  ],
  "malmo-areas-2010 lost-on-the-way": [
    ({ example }) => expect(example.assumptions).toEqual({ understand: 0.9, can: 0.7, want: 0.8 }),
    ({ own, its }) => {
      for (const year of [1, 6, 9])
        expect(
          (its.mean("jobsEffect")[year] as number) / (own.mean("jobsEffect")[year] as number),
        ).toBeCloseTo(0.54, 1);
    },
    "sets",
  ],
  "sfs2018-151 as-planned": [
    ({ its }) =>
      expect(
        its
          .mean("award")
          .slice(0, 4)
          .map((sek) => sek / 1e6),
      ).toEqual([409.4, 1350, 2200, 0]),
    ({ own, its }) => {
      const together = ({ mean }: Projected) =>
        mean("award")
          .slice(0, 3)
          .reduce((sum, sek) => sum + sek, 0) / 1e6;
      expect([together(its), together(own)].map(Math.round)).toEqual([3959, 1230]);
    },
  ],
};

const catalogue = createCatalogue();
const packs = catalogue.ids.map(shipped);
const cases = packs.flatMap((pack) =>
  pack.examples
    .filter(({ projected }) => projected !== undefined)
    .map((example) => [`${pack.about.id} ${example.id}`, pack, example] as const),
);
const sentences = (text: string): string[] => text.split(/(?<=[.!?:]) (?=[A-ZÅÄÖ])/u);

describe("cases of the projection keep what they say", () => {
  test("there are checks for every case, and for no other", () => {
    expect(Object.keys(claims).sort()).toEqual(cases.map(([name]) => name).sort());
  });

  test.each(cases)("%s", (name, pack, example) => {
    const checks = claims[name] ?? [];
    for (const locale of locales) expect(sentences(example.look[locale]), locale).toHaveLength(checks.length);
    const courses = { own: project(pack), its: project(pack, example), example };
    for (const check of checks) if (check !== "sets") check(courses);
  });
});

/** Sentences of stories that state years of money, with the amounts in million kronor that must stand in them. */
const stated: readonly (readonly [id: string, sv: string, years: readonly number[]])[] = [
  ["urban15-2013", "För vart och ett av åren 2013 och 2014", [2013, 2014]],
  ["stockholm-2002", "Pengarna fanns i två år", [2002, 2003]],
  ["storstad-2002", "i fyra år", [2000, 2001, 2002, 2003]],
  ["malmo-areas-2010", "25 miljoner kronor om året", [2010, 2015]],
  ["sfs2018-151", "410,3 miljoner kronor", [2020]],
  ["sfs2018-151", "160 miljoner", [2021]],
  ["sfs2018-151", "blev det omkring 410", [2019]],
];

describe("what stories say of the money's years is what the rule pays", () => {
  test.each(stated)("%s: %s", (id, words, years) => {
    const { story, programme } = shipped(id);
    const texts = [story.lead, ...story.caveats, ...story.background].filter(({ sv }) => sv.includes(words));
    expect(texts).toHaveLength(1);
    for (const year of years) {
      const sek = moneyInYear(programme.rule, year) as number;
      for (const locale of locales) {
        const f = formats(locale);
        const said = [f.integer(sek), f.number(sek / 1e6, [0, 1])].map((each) => each.replace(/\s/gu, " "));
        const text = (texts[0]?.[locale] ?? "").replace(/\s/gu, " ");
        expect(
          said.some((each) => text.includes(each)),
          `${text}: ${said.join(" or ")}`,
        ).toBe(true);
      }
    }
  });

  test("nothing is paid after the years that are stated", () => {
    for (const { programme } of packs) {
      const { schedule } = programme.rule;
      if (schedule === undefined) continue;
      const last = schedule.at(-1)?.year as number;
      expect(moneyInYear(programme.rule, last)).toBeGreaterThan(0);
      expect(moneyInYear(programme.rule, last + 1)).toBeNull();
    }
  });
});

test("a case sets assumptions and nothing else, on the programme as it is", () => {
  const example = (id: string) => urban.examples.find((each) => each.id === id) as Example;
  const workspace = applyExample(
    newWorkspace("urban15-2013"),
    urban.programme,
    example("downturn"),
    "Downturn",
  );
  expect(currentScenario(workspace)).toEqual({
    utfall: 1,
    programme: { id: "urban15-2013" },
    title: "Downturn",
    assumptions: { cycle: 3 },
  });
  const next = applyExample(workspace, urban.programme, example("upturn"), "Upturn");
  expect(currentScenario(next).assumptions).toEqual({ cycle: 2 });
});
