import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { type ParameterId, parameterList } from "../../../src/model/project/parameters.ts";
import { bandAt } from "../../../src/model/project/projection.ts";
import { sensitivityOf } from "../../../src/model/project/sensitivity.ts";
import { inFull } from "../runs.ts";
import { drawn } from "./draw-all.ts";
import { expectedOf, inputOf, lineOf, simulatorOf, the } from "./example.ts";

const catalogue = createCatalogue();
const programmeOf = (id: string) => catalogue.find(id)?.programme as Programme;
const grant = programmeOf("urban15-2013");
const ends = (id: ParameterId, programme = grant, assumptions = {}) => {
  const { from, to } = the(sensitivityOf(inputOf(programme, { years: 2, assumptions }), id));
  return [from, to];
};

test("the last year at either end of a span, all areas together, as the projections themselves have it", () => {
  const { from, to, low, high } = the(sensitivityOf(inputOf(grant), "displacement"));
  expect([from, to]).toEqual([0.1, 0.3]);
  for (const [value, year] of [
    [0.1, low],
    [0.3, high],
  ] as const) {
    const expected = expectedOf(inputOf(grant, { assumptions: { displacement: value } }));
    expect(year.jobs).toBe(lineOf(expected, "jobsEffect")[2]);
    expect(year.assistance).toBe(lineOf(expected, "assistanceEffect")[2]);
    expect(year.pupils).toBe(lineOf(expected, "pupilsEffect")[2]);
  }
});

test("rules without expected awards: means of 64 draws", () => {
  const programme = programmeOf("vaxjo-regso");
  const { high } = the(sensitivityOf(inputOf(programme, { years: 2 }), "carry-on"));
  const input = inputOf(programme, { years: 2, assumptions: { "carry-on": 0.6 } });
  const projection = drawn(simulatorOf(input), 64);
  const place = projection.facts.areas.length;
  expect(high.jobs).toBeCloseTo(bandAt(projection, "jobsEffect", place, 1).mean, 9);
  expect(high.assistance).toBeCloseTo(bandAt(projection, "assistanceEffect", place, 1).mean, 9);
  expect(high.pupils).toBeCloseTo(bandAt(projection, "pupilsEffect", place, 1).mean, 9);
});

test("ends lie at a range's ends, else at the span's, and hold the present value", () => {
  expect(ends("jobs-per-million")).toEqual([-1.2, 8.7]);
  expect(ends("carry-on")).toEqual([0, 0.6]);
  expect(ends("carry-on", grant, { "carry-on": [0.2, 0.3, 0.9] })).toEqual([0.2, 0.9]);
  expect(ends("carry-on", grant, { "carry-on": 0.8 })).toEqual([0, 0.8]);
  expect(ends("cycle")).toEqual([2, 3]);
});

test("an end that cannot be held is moved towards the present value, no further than it must", () => {
  // A third each: more than a third for jobs would be more than all, so that nothing is left of the way up.
  expect(ends("share-jobs")).toEqual([0, 1 / 3]);
  const [least = 0, most] = ends("drift-assistance");
  expect(most).toBe(0.01);
  expect(least).toBeLessThan(0);
  const farther = inputOf(grant, { assumptions: { "drift-assistance": least - 0.01 / 64 } });
  expect(() => simulatorOf(farther)).toThrow("noSteadyState");
});

test("a present value that cannot be held is the error", () => {
  const input = inputOf(grant, { assumptions: { "entrants-assistance": 0.3 } });
  expect(sensitivityOf(input, "displacement")).toMatchObject({ ok: false, error: { code: "noSteadyState" } });
});

// Each takes seconds once `npm run mutation` counts what it runs through: there two stand for all.
test.each(inFull ? catalogue.ids : ["malmo-districts", "urban15-2013"])(
  "every assumption can be asked about in %s",
  (id) => {
    const input = inputOf(programmeOf(id), { years: 1 });
    for (const parameter of parameterList) {
      if (parameter.group === "breakEven" || /^cycle-\d+$/.test(parameter.id)) continue;
      expect(sensitivityOf(input, parameter.id).ok, parameter.id).toBe(true);
    }
  },
);
