import type { Programme } from "../../../../src/model/programme.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import { type ExampleArea, exampleProgramme } from "../../example.ts";
import type { BlindCriterion, BlindData, BlindLimit, BlindRule } from "./blind-allocation.ts";

/** A rule on made-up figures, for both implementations. */
export interface Random {
  readonly rule: BlindRule;
  readonly programme: Programme;
  readonly ids: readonly string[];
}

/** Numbers in 0-1 from a seed. */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The rule and figures of a seed. Each indicator is improved on by one pot at most, so that true changes can be drawn. */
export function randomOf(seed: number): Random {
  const next = numbersOf(seed * 7919 + 13);
  const pick = <Each>(list: readonly Each[]): Each => list[Math.floor(next() * list.length)] as Each;
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const n = whole(3, 8);
  const ids = Array.from({ length: n }, (_, at) => `a${at}`);
  const areas: Record<string, ExampleArea> = {};
  for (const id of ids) {
    const work = 0.35 + 0.4 * next();
    const support = 0.08 + 0.2 * next();
    const series = (level: number) => [0, 1, 2].map(() => level + 0.06 * (next() - 0.5));
    areas[id] = {
      work: series(work),
      support: series(support),
      persons: [0, 1, 2].map(() => whole(40, 3000)),
      population: whole(500, 9000),
      refugees: 0.1 * next(),
    };
  }
  const noises = [
    { kind: "none" },
    { kind: "none" },
    { kind: "shrink" },
    { kind: "significant", z: 0.5 + 1.5 * next() },
    { kind: "minimum", n: whole(50, 800) },
  ] as const;
  const improvement = (indicator: string): BlindCriterion => {
    const measure = pick(["pp", "relative", "persons", "gapClosed"] as const);
    return {
      kind: "improvement",
      indicator,
      from: pick([[2011], [2010], [2010, 2011]]),
      to: [2012],
      measure,
      ...(measure === "gapClosed" && { reference: indicator === "work" ? 0.9 : 0.01 }),
      ...(next() < 0.3 &&
        (measure === "pp" || measure === "relative") && {
          add: [{ attribute: "refugees", weight: next() - 0.5 }],
        }),
      ...(next() < 0.8 && { noise: pick(noises) }),
      negative: pick(["zero", "shift"] as const),
      ...(next() < 0.4 && { multiply: [{ attribute: "refugees", weight: 6 * next() }] }),
      ...(next() < 0.4 && { times: pick(["population", "denominator"]) }),
    };
  };
  const others = (): BlindCriterion =>
    pick<BlindCriterion>([
      { kind: "equal" },
      { kind: "size", attribute: "population", exponent: pick([0.5, 1, 2]) },
      {
        kind: "need",
        indicator: pick(["work", "support"]),
        years: pick([[2012], [2011, 2012]]),
        reference: pick([0.5, "best", "mean"] as const),
        exponent: pick([1, 2]),
      },
    ]);
  const criteria = [
    ...(next() < 0.9 ? [improvement("work")] : []),
    ...(next() < 0.6 ? [improvement("support")] : []),
    ...(next() < 0.6 ? [others()] : []),
  ];
  const budgetSek = whole(2, 90) * 1_000_000;
  const limits: BlindLimit[] = [
    ...(next() < 0.3
      ? [
          {
            id: "floor",
            bound: "floor",
            measure: "sek",
            value: Math.round((0.4 * budgetSek * next()) / n),
          } as const,
        ]
      : []),
    ...(next() < 0.3
      ? [{ id: "cap", bound: "cap", measure: "shareOfBudget", value: 0.15 + 0.5 * next() } as const]
      : []),
  ];
  const rule: BlindRule = {
    budgetSek,
    reserveSek: next() < 0.3 ? 500_000 : 0,
    pots: (criteria.length > 0 ? criteria : [others()]).map((criterion, at) => ({
      id: `pot${at}`,
      weight: whole(1, 4),
      criterion,
    })),
    limits,
    unpaid: pick(["return", "otherPots", "equal", "carryOver"] as const),
    rounding: { unitSek: pick([1, 1000]), method: "largestRemainder" },
  };
  return { rule, programme: exampleProgramme(areas, rule as unknown as Rule), ids };
}

/** The figures as the blind implementation reads them, some of them otherwise. */
export function dataOf(
  { programme, ids }: Random,
  share: (indicator: string, year: number, area: number, value: number) => number = (_i, _y, _a, value) =>
    value,
): BlindData {
  const found = new Map(
    programme.observations.map((each) => [`${each.indicator} ${each.year} ${each.area}`, each] as const),
  );
  const at = (indicator: string, year: number, area: number) => {
    const each = found.get(`${indicator} ${year} ${ids[area]}`);
    if (each === undefined) throw new Error("no such figure");
    return each;
  };
  const attribute = (id: string) =>
    ids.map((area) => programme.areas.find((each) => each.id === area)?.attributes[id]?.value ?? 0);
  return {
    areas: ids.length,
    direction: { work: 1, support: -1 },
    persistence: { work: 0.7, support: 0 },
    attributes: { population: attribute("population"), refugees: attribute("refugees") },
    share: (indicator, year, area) => share(indicator, year, area, at(indicator, year, area).value),
    counted: (indicator, year, area) => at(indicator, year, area).denominator ?? 0,
  };
}
