import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectedLine } from "../../../../src/model/project/projection.ts";
import {
  type BandSeries,
  bandSeries,
  type MeanSeries,
  meanSeries,
} from "../../../../src/model/project/series.ts";
import { compileProjection } from "../../../../src/model/project/simulator.ts";
import { inlineProgramme } from "../../../../src/scenario/find-programme.ts";
import { inputOfResolved } from "../../../../src/scenario/projection-input.ts";
import { readScenario } from "../../../../src/scenario/read-scenario.ts";
import { resolveScenario } from "../../../../src/scenario/resolve-scenario.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";

/*
 * Expected values of six scenarios by a second implementation in another language, written from the texts of the model
 * alone, without sight of this code: years with money, places that differ, payers, groups, and all of them together.
 * Of 1,200 random sets of this kind every one that could be computed agreed to 1e-8.
 */
interface Case {
  readonly scenario: Scenario;
  readonly years: number;
  readonly areas: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));
const isSeries = (name: string): name is BandSeries | MeanSeries =>
  (bandSeries as readonly string[]).includes(name) || (meanSeries as readonly string[]).includes(name);

/** Expected values of a scenario on a programme of its own. */
function project(scenario: unknown, years: number) {
  const read = readScenario(JSON.stringify(scenario));
  if (!read.ok || !("inline" in read.value.programme)) throw new Error("no scenario with its own programme");
  const resolved = resolveScenario(read.value, inlineProgramme(read.value.programme.inline), {});
  if (!resolved.ok) throw new Error(resolved.error[0]?.code);
  const compiled = compileProjection(
    inputOfResolved(resolved.value, { years, seed: 1, targets: [], baselineSek: undefined }),
  );
  if (!compiled.ok) throw new Error(compiled.error.code);
  const expected = compiled.value.expected();
  if (!expected.ok) throw new Error(expected.error.code);
  return expected.value;
}

test("there are six cases", () => expect(files).toHaveLength(6));

test.each(files)("%s", (file) => {
  const { scenario, years, areas }: Case = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  const projection = project(scenario, years);
  let compared = 0;
  for (const [at, { id }] of projection.facts.areas.entries())
    for (const [series, wanted] of Object.entries(areas[id] ?? {})) {
      if (!isSeries(series)) continue;
      const line = expectedLine(projection, series, at);
      for (const [year, value] of wanted.entries()) {
        // Kronor a person times a difference of thousands of people loses some digits near nothing.
        expect(Math.abs((line[year] as number) - value), `${series}, ${id}, year ${year}`).toBeLessThan(
          Math.max(1e-7, 1e-8 * Math.abs(value)),
        );
        compared++;
      }
    }
  expect(compared).toBeGreaterThan(100);
});

test("a group without people loses nobody when jobs are taken back, and the residents stay numbers", () => {
  const area = (id: string, adults: number) => ({
    id,
    name: id,
    municipality: "M",
    attributes: { population: 2 * adults, adults },
  });
  const scenario = {
    utfall: 1,
    programme: {
      inline: {
        id: "x",
        title: "X",
        areas: [area("a", 5000), area("b", 4000)],
        indicators: [{ id: "employment", title: "E", direction: 1 }],
        observations: ["a", "b"].map((id) => ({
          area: id,
          indicator: "employment",
          year: 2012,
          value: 0.55,
          denominator: 4000,
          provenance: "user",
        })),
        rule: {
          budgetSek: 10_000_000,
          pots: [{ id: "p", weight: 1, criterion: { kind: "equal" } }],
          conditions: { lagYears: 1 },
        },
      },
    },
    assumptions: { "jobs-per-million": -1 },
    groups: [
      { id: "all", share: 1 },
      { id: "none", share: 0 },
    ],
  };
  const { groups: _, ...alone } = scenario;
  const [split, whole] = [project(scenario, 4), project(alone, 4)];
  for (const at of [0, 1, 2])
    for (const series of ["residentsEmployment", "residentsAssistance", "residentsJobsEffect"] as const)
      for (const [year, value] of expectedLine(whole, series, at).entries())
        expect(expectedLine(split, series, at)[year], `${series} ${at} ${year}`).toBeCloseTo(value, 9);
});
