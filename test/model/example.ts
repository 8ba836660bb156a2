import type { Observation, Programme } from "../../src/model/programme.ts";
import type { Criterion } from "../../src/model/rule/criterion.ts";
import type { Improvement } from "../../src/model/rule/improvement.ts";
import type { Rule } from "../../src/model/rule/rule.ts";

/** One area of a small example: work is better when higher, support when lower. Years 2010-2012 in that order. */
export interface ExampleArea {
  readonly work: readonly number[];
  readonly support?: readonly number[];
  readonly persons?: readonly number[];
  readonly population?: number;
  readonly refugees?: number;
  readonly lastAward?: number;
}

/** A programme from a handful of numbers; areas are named by their keys. */
export function exampleProgramme(areas: Record<string, ExampleArea>, rule: Rule): Programme {
  const observations: Observation[] = [];
  for (const [area, { work, support = [], persons = [] }] of Object.entries(areas)) {
    for (const [indicator, values] of [
      ["work", work],
      ["support", support],
    ] as const) {
      values.forEach((value, i) => {
        const denominator = persons[i];
        const observed = { area, indicator, year: 2010 + i, value, provenance: "published" as const };
        observations.push(denominator === undefined ? observed : { ...observed, denominator });
      });
    }
  }
  return {
    id: "example",
    areas: Object.entries(areas).map(([id, { population, refugees, lastAward }]) => ({
      id,
      name: id.toUpperCase(),
      municipality: "M",
      attributes: {
        ...(population === undefined
          ? {}
          : { population: { value: population, provenance: "published" as const } }),
        ...(refugees === undefined
          ? {}
          : { refugees: { value: refugees, provenance: "illustrative" as const } }),
      },
      lastAward: lastAward === undefined ? null : { value: lastAward, provenance: "published" as const },
    })),
    indicators: [
      { id: "work", title: "work", direction: 1, persistence: 0.7, nation: { "2011": 0.8, "2012": 0.7 } },
      { id: "support", title: "support", direction: -1, persistence: 0, nation: {} },
    ],
    observations,
    rule,
  };
}

/** A rule of one pot with 1,000,000 kronor in single kronor, changed as given. */
export const onePot = (criterion: Criterion, changes: Partial<Rule> = {}): Rule => ({
  budgetSek: 1_000_000,
  pots: [{ id: "pot", weight: 1, criterion }],
  rounding: { unitSek: 1, method: "largestRemainder" },
  ...changes,
});

/** An improvement of work from 2011 to 2012 in percentage points, changed as given. */
export const improvement = (changes: Partial<Improvement> = {}): Improvement => ({
  indicator: "work",
  from: [2011],
  to: [2012],
  measure: "pp",
  negative: "zero",
  ...changes,
});
