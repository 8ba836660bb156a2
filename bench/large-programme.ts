import type { Observation, Programme } from "../src/model/programme.ts";
import type { Criterion } from "../src/model/rule/criterion.ts";
import type { Improvement } from "../src/model/rule/improvement.ts";
import type { Rule } from "../src/model/rule/rule.ts";

/** Made-up areas for timing: every number follows from the area's place in the list, so that each run has the same. */

const indicators = ["employment", "long-term-assistance", "upper-secondary-eligibility"] as const;

const improvement = (indicator: string): Improvement => ({
  indicator,
  from: [2011],
  to: [2012],
  measure: "pp",
  negative: "zero",
  multiply: [{ attribute: "refugeesPerInhabitant", weight: 4 }],
});

/** Three equal pots, as in December 2013. */
const plainRule: Rule = {
  budgetSek: 2_000_000_000,
  pots: indicators.map((indicator) => ({
    id: indicator,
    weight: 1,
    criterion: { kind: "improvement", ...improvement(indicator) },
  })),
};

const kinds: Criterion[] = [
  { kind: "equal" },
  { kind: "size", attribute: "population" },
  { kind: "need", indicator: "employment", years: [2012], reference: "best" },
  { kind: "improvement", ...improvement("employment"), noise: { kind: "shrink" } },
  { kind: "rank", improvement: improvement("upper-secondary-eligibility") },
  { kind: "valueAdded", improvement: improvement("long-term-assistance"), levelYears: [2011] },
  { kind: "target", indicator: "employment", from: [2011], to: [2012], target: 0.6, form: "linear" },
  { kind: "improvement", ...improvement("upper-secondary-eligibility"), times: "denominator" },
];

/** Eight pots, one of each kind and size, with a floor and a cap that both bind. */
export const wideRule: Rule = {
  budgetSek: 2_000_000_000,
  pots: kinds.map((criterion, i) => ({ id: `pot${i}`, weight: 1, criterion })),
  limits: [
    { id: "floor", bound: "floor", measure: "perInhabitant", value: 120 },
    { id: "cap", bound: "cap", measure: "shareOfBudget", value: 0.006 },
  ],
  unpaid: "otherPots",
};

/** A programme of n areas with three indicators in two years. */
export function largeProgramme(n: number): Programme {
  const places = Array.from({ length: n }, (_, i) => i);
  /** A number in 0-1 that looks scattered, from two counters. */
  const scattered = (i: number, k: number): number => (Math.sin(i * 12.9898 + k * 78.233) + 1) / 2;
  const observations = places.flatMap((i) =>
    indicators.flatMap((indicator, k) =>
      [2011, 2012].map(
        (year): Observation => ({
          area: `area${String(i).padStart(3, "0")}`,
          indicator,
          year,
          value: 0.3 + 0.3 * scattered(i, k) + 0.04 * scattered(i, year + k),
          denominator: 100 + Math.round(9000 * scattered(i, 7)),
          provenance: "illustrative",
        }),
      ),
    ),
  );
  return {
    id: "large",
    areas: places.map((i) => ({
      id: `area${String(i).padStart(3, "0")}`,
      name: `Area ${i}`,
      municipality: "Municipality",
      attributes: {
        population: { value: 1000 + Math.round(20_000 * scattered(i, 3)), provenance: "illustrative" },
        refugeesPerInhabitant: { value: 0.1 * scattered(i, 5), provenance: "illustrative" },
      },
      lastAward: null,
    })),
    indicators: indicators.map((id) => ({
      id,
      title: id,
      direction: id === "long-term-assistance" ? -1 : 1,
      persistence: 0.7,
      nation: {},
    })),
    observations,
    rule: plainRule,
  };
}

/** A programme of n areas, two in a municipality, with shares that a projection can hold. */
export function projectedAreas(n: number): Programme {
  const programme = largeProgramme(n);
  const municipalities = Math.ceil(n / 2);
  return {
    ...programme,
    areas: programme.areas.map((area, i) => ({
      ...area,
      municipality: `Municipality ${i % municipalities}`,
    })),
    observations: programme.observations.map((observation) =>
      observation.indicator === "long-term-assistance"
        ? { ...observation, value: 0.09 + 0.1 * (observation.value - 0.3) }
        : observation,
    ),
  };
}
