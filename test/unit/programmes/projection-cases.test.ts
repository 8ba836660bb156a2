import { describe, expect, test } from "vitest";
import type { ProjectionInput } from "../../../src/model/project/input.ts";
import { type BandSeries, bandSeries } from "../../../src/model/project/series.ts";
import { compileProjection } from "../../../src/model/project/simulator.ts";
import type { Example, ProgrammePackage } from "../../../src/programmes/package.ts";
import { applyExample } from "../../../src/session/commands/apply-example.ts";
import { currentScenario, newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

const draws = 200;

/** Means of draws of all areas together, by series and year (0 is the first). */
function meansOf(pack: ProgrammePackage, assumptions: ProjectionInput["assumptions"]) {
  const { programme } = pack;
  const compiled = compileProjection({ programme, rule: programme.rule, assumptions, years: 10, seed: 1 });
  if (!compiled.ok) throw new Error(`${programme.id}: ${compiled.error.code}`);
  const { layout } = compiled.value.facts;
  const chunk = compiled.value.draw(0, draws);
  if (!chunk.ok) throw new Error(chunk.error.code);
  return (series: BandSeries, year: number): number => {
    const row = (bandSeries.indexOf(series) * layout.places + layout.places - 1) * layout.years;
    return (chunk.value.sums[row + year] as number) / draws;
  };
}

const caseOf = (pack: ProgrammePackage, id: string): Example => {
  const found = pack.examples.find((example) => example.id === id);
  if (found?.projected === undefined) throw new Error(`no case ${id}`);
  return found;
};
const means = (pack: ProgrammePackage, id: string) => meansOf(pack, caseOf(pack, id).assumptions ?? {});

const urban = shipped("urban15-2013");
const stockholm = shipped("stockholm-2002");

describe("cases of the projection keep what they say", () => {
  test("a downturn raises assistance and an upturn lowers it, with and without the grant", () => {
    const flat = meansOf(urban, { cycle: 1 });
    const [down, up] = [means(urban, "downturn"), means(urban, "upturn")];
    for (const series of ["assistance", "assistanceWithout"] as const)
      for (const year of [2, 4, 9]) {
        expect(down(series, year)).toBeGreaterThan(flat(series, year));
        expect(up(series, year)).toBeLessThan(flat(series, year));
      }
    expect(down("assistance", 4) - flat("assistance", 4)).toBeGreaterThan(0.002);
    // Fewer are paid for improving while it lasts.
    expect(down("award", 3)).toBeLessThan(flat("award", 3));
  });

  test("the residents gain clearly, the area about nothing", () => {
    const found = means(urban, "residents-gain");
    for (const year of [4, 9]) {
      expect(found("residentsJobsEffect", year)).toBeGreaterThan(100);
      expect(Math.abs(found("jobsEffect", year))).toBeLessThan(10);
      expect(Math.abs(found("employment", year) - found("employmentWithout", year))).toBeLessThan(0.0005);
      expect(found("residentsEmployment", year) - found("residentsEmploymentWithout", year)).toBeGreaterThan(
        0.001,
      );
    }
  });

  test("money that does nothing is paid out all the same", () => {
    const found = means(urban, "no-effect");
    expect(found("jobsEffect", 9)).toBe(0);
    // In thousands, the unit that awards are rounded to.
    expect(found("award", 5)).toBeGreaterThan(90_000);
  });

  test("Stockholm: most of the fall is the upturn’s, and half is far away", () => {
    const own = means(stockholm, "half-as-many");
    const flat = means(stockholm, "no-upturn");
    const fall = (course: typeof own) => course("assistance", 0) - course("assistance", 4);
    expect(fall(own)).toBeGreaterThan(0.005);
    expect(fall(flat)).toBeLessThan(0.2 * fall(own));
    expect(own("assistance", 9)).toBeGreaterThan(0.6 * own("assistance", 0));
  });

  test("Stockholm: what is taken back for success makes the effect smaller", () => {
    const [own, taken] = [means(stockholm, "half-as-many"), means(stockholm, "budget-penalty")];
    // The example says that the effect is smaller; from the second year on there is something to take.
    for (const year of [3, 5, 7])
      expect(taken("assistanceEffect", year)).toBeGreaterThan(0.95 * own("assistanceEffect", year));
    expect(taken("assistanceEffect", 5)).toBeLessThan(0);
  });

  test("a level deeper adds a quarter at most, a decision lost on the way takes away", () => {
    const storstad = shipped("storstad-2002");
    const malmo = shipped("malmo-areas-2010");
    const asFound = means(storstad, "deep-collaboration")("jobsEffect", 5);
    const without = meansOf(storstad, {})("jobsEffect", 5);
    expect(asFound).toBeGreaterThan(1.05 * without);
    // Near the ceiling more money does less and less.
    expect(asFound).toBeLessThan(1.25 * without);
    expect(means(malmo, "lost-on-the-way")("jobsEffect", 5)).toBeLessThan(
      0.7 * meansOf(malmo, {})("jobsEffect", 5),
    );
  });
});

test("a case sets assumptions and nothing else, on the programme as it is", () => {
  const example = caseOf(urban, "downturn");
  const workspace = applyExample(newWorkspace("urban15-2013"), urban.programme, example);
  expect(currentScenario(workspace)).toEqual({
    utfall: 1,
    programme: { id: "urban15-2013" },
    assumptions: { cycle: 3 },
  });
  const next = applyExample(workspace, urban.programme, caseOf(urban, "upturn"));
  expect(currentScenario(next).assumptions).toEqual({ cycle: 2 });
});
