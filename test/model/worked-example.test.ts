import { expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { exampleProgramme, improvement } from "./example.ts";

/*
 * Three areas, 13,000,000 kronor of which 1,000,000 is kept back: 12,000,000 to distribute.
 *
 * Pot "work", weight 2 of 3: 8,000,000. Share in work 2011 -> 2012, refugees per inhabitant, weight 4:
 *   a  0.40 -> 0.43: +0.03 x (1 + 4 x 0.05) = 0.03 x 1.2 = 0.036
 *   b  0.50 -> 0.49: -0.01, fell back: 0
 *   c  0.45 -> 0.46: +0.01 x (1 + 4 x 0.10) = 0.01 x 1.4 = 0.014
 *   sum 0.050: a 0.036/0.050 = 72 %, 5,760,000; b 0; c 28 %, 2,240,000
 * Pot "support", weight 1 of 3: 4,000,000. Share on support, lower is better:
 *   a  0.10 -> 0.10: 0;  b  0.12 -> 0.09: 0.03;  c  0.08 -> 0.07: 0.01
 *   b 3/4, 3,000,000; c 1/4, 1,000,000
 * Sums: a 5,760,000; b 3,000,000; c 3,240,000.
 *
 * Floor 300 kronor per inhabitant, cap 5,000,000. Inhabitants a 10,000, b 12,000, c 10,000:
 *   floors a 3,000,000, b 3,600,000, c 3,000,000.
 *   a is cut to the cap 5,000,000, b is lifted to 3,600,000, c takes the rest: 12,000,000 - 8,600,000 = 3,400,000,
 *   so m = 3,400,000 / 3,240,000 = 1.0494; a would have 6,044,444 (above its cap) and b 3,148,148 (below its floor).
 * Limits: a -760,000, b +600,000, c +160,000. Nothing is left over.
 */
const rule: Rule = {
  budgetSek: 13_000_000,
  reserveSek: 1_000_000,
  pots: [
    {
      id: "work",
      weight: 2,
      criterion: {
        kind: "improvement",
        ...improvement({ multiply: [{ attribute: "refugees", weight: 4 }] }),
      },
    },
    {
      id: "support",
      weight: 1,
      criterion: { kind: "improvement", ...improvement({ indicator: "support" }) },
    },
  ],
  limits: [
    { id: "floor", bound: "floor", measure: "perInhabitant", value: 300 },
    { id: "cap", bound: "cap", measure: "sek", value: 5_000_000 },
  ],
};

const programme = exampleProgramme(
  {
    a: { work: [0.4, 0.4, 0.43], support: [0.1, 0.1, 0.1], population: 10_000, refugees: 0.05 },
    b: { work: [0.5, 0.5, 0.49], support: [0.1, 0.12, 0.09], population: 12_000, refugees: 0 },
    c: { work: [0.4, 0.45, 0.46], support: [0.1, 0.08, 0.07], population: 10_000, refugees: 0.1 },
  },
  rule,
);

test("the awards are those worked out by hand", () => {
  const result = allocate(rule, programme);
  if (!result.ok) throw new Error(result.error.code);
  const { areas, distributedSek, unpaidSek, provenance } = result.value;
  expect(areas.map(({ id, awardSek, potsSek, limitSek }) => [id, awardSek, ...potsSek, limitSek])).toEqual([
    ["a", 5_000_000, 5_760_000, 0, -760_000],
    ["b", 3_600_000, 0, 3_000_000, 600_000],
    ["c", 3_400_000, 2_240_000, 1_000_000, 160_000],
  ]);
  expect(distributedSek).toBe(12_000_000);
  expect(unpaidSek).toBe(0);
  expect(provenance).toBe("illustrative");
});

test("the trace of c tells the same, step by step", () => {
  const trace = explain(rule, programme, "c");
  if (!trace.ok) throw new Error(trace.error.code);
  const { steps, awardSek, provenance } = trace.value;
  expect(steps.map(({ kind }) => kind)).toEqual([
    "selection",
    ...["observation", "observation", "change", "attribute", "adjustment", "score"],
    ...["observation", "observation", "change", "score"],
    "limit",
    "rounding",
  ]);
  expect(steps[3]).toMatchObject({
    kind: "change",
    before: 0.45,
    after: 0.46,
    measure: "pp",
    reference: null,
  });
  expect(steps[5]).toMatchObject({ form: "multiply", attribute: "refugees", value: 0.1, weight: 4 });
  const score = steps[6];
  if (score?.kind !== "score") throw new Error("no score");
  expect(score.score).toBeCloseTo(0.014, 12);
  expect(score.sum).toBeCloseTo(0.05, 12);
  expect(score.share).toBeCloseTo(0.28, 12);
  expect(score.kronor).toBeCloseTo(2_240_000, 4);
  const limit = steps[11];
  if (limit?.kind !== "limit") throw new Error("no limit");
  expect(limit).toMatchObject({ floorSek: 3_000_000, capSek: 5_000_000, binding: "none", extraSek: 0 });
  expect(limit.multiplier).toBeCloseTo(3.4 / 3.24, 9);
  expect(limit.kronor).toBeCloseTo(160_000, 4);
  expect(steps.reduce((sum, { kronor }) => sum + kronor, 0)).toBeCloseTo(awardSek, 4);
  expect(provenance).toBe("illustrative");
});
