import { describe, expect, test } from "vitest";
import { compileFutures, type Futures } from "../../../../src/model/analysis/robustness/compile-futures.ts";
import {
  concludeRobustness,
  decideBetween,
  joinRows,
  type Robustness,
  robustness,
  runFutures,
  runPairs,
} from "../../../../src/model/analysis/robustness/robustness.ts";
import type { RobustnessInput } from "../../../../src/model/analysis/robustness/robustness-input.ts";
import type { Programme } from "../../../../src/model/programme.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import { equalRule, powerless, projectedProgramme, the } from "../../project/example.ts";

const budget = 12_000_000;
const rounding = { unitSek: 1, method: "largestRemainder" } as const;
const equal = equalRule(budget);
const gains: Rule = {
  budgetSek: budget,
  pots: [
    {
      id: "work",
      weight: 1,
      criterion: {
        kind: "improvement",
        indicator: "employment",
        from: [2011],
        to: [2012],
        measure: "pp",
        negative: "zero",
      },
    },
  ],
  rounding,
};
/** All to the area that is worst off by far. */
const worst: Rule = {
  budgetSek: budget,
  pots: [{ id: "listed", weight: 1, criterion: { kind: "fixed", amountsSek: { c: budget } } }],
  rounding,
};
/** 10,000 kronor for every person more in work than the year before, as long as the money lasts. */
const price: Rule = {
  budgetSek: 1_000_000_000,
  pots: [
    {
      id: "price",
      weight: 1,
      criterion: {
        kind: "price",
        sekPerUnit: 10_000,
        improvement: {
          indicator: "employment",
          from: [2011],
          to: [2012],
          measure: "persons",
          negative: "zero",
        },
      },
    },
  ],
  rounding,
};

const withPeople = (programme: Programme, population: number): Programme => ({
  ...programme,
  areas: programme.areas.map((area) => ({
    ...area,
    attributes: { ...area.attributes, population: { value: population, provenance: "published" } },
  })),
});

/** Three areas, c the worst off in everything. */
const programmeOf = (adults: number): Programme =>
  withPeople(
    projectedProgramme(
      {
        a: { work: [0.6, 0.61], support: [0.08, 0.08], school: [0.7, 0.7], adults, cohort: adults / 20 },
        b: { work: [0.55, 0.55], support: [0.1, 0.1], school: [0.65, 0.65], adults, cohort: adults / 20 },
        c: { work: [0.3, 0.3], support: [0.25, 0.25], school: [0.3, 0.3], adults, cohort: adults / 20 },
      },
      equal,
    ),
    2 * adults,
  );

const inputOf = (
  rules: Readonly<Record<string, Rule>>,
  changes: Partial<RobustnessInput> = {},
): RobustnessInput => ({
  programme: programmeOf(2000),
  assumptions: {},
  rules: Object.entries(rules).map(([id, rule]) => ({ id, rule })),
  years: 5,
  seed: 4,
  ...changes,
});

const judged = (input: RobustnessInput, draws = 60): Robustness => the(robustness(input, draws));
const standing = ({ standings }: Robustness, criterion: string, rule: string) => {
  const found = standings
    .find((each) => each.criterion === criterion)
    ?.rules.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`${criterion} ${rule}`);
  return found;
};

describe("rules over common futures", () => {
  test("equal shares move nothing, follow no chance and reward nobody; a listed area has it all", () => {
    const answer = judged(inputOf({ equal, gains, worst }));
    expect(standing(answer, "swing", "equal")).toMatchObject({
      mean: 0,
      p95: 0,
      best: 0.5,
      rank: 1.5,
      worstRegret: 0,
    });
    expect(standing(answer, "misplaced", "equal")).toMatchObject({ mean: 0, error: 0 });
    expect(standing(answer, "incentive", "equal").mean).toBe(0);
    // A fifth of all are 3/5 of those of c, who get everything.
    expect(standing(answer, "need", "worst")).toMatchObject({
      mean: expect.closeTo(0.6, 9),
      best: 1,
      rank: 1,
    });
    expect(standing(answer, "need", "equal").mean).toBeCloseTo(0.2, 9);
    expect(standing(answer, "swing", "gains").mean).toBeGreaterThan(budget / 10);
    expect(standing(answer, "misplaced", "gains").mean).toBeGreaterThan(budget / 20);
    expect(standing(answer, "swing", "gains").worstRegret).toBeGreaterThanOrEqual(
      standing(answer, "swing", "gains").p95,
    );
  });

  test("with very many people and true changes little is misplaced; with few much is", () => {
    const assumptions = { "drift-employment": 0.02, ...powerless };
    const of = (adults: number) =>
      standing(
        judged(inputOf({ gains, equal }, { programme: programmeOf(adults), assumptions }), 30),
        "misplaced",
        "gains",
      ).mean;
    expect(of(1_000_000_000)).toBeLessThan(budget * 0.005);
    expect(of(500)).toBeGreaterThan(budget * 0.1);
  });

  test("a price per person is what one more person is worth, a third of it over three kinds of person", () => {
    const answer = judged(
      inputOf(
        { price, equal },
        {
          assumptions: { "drift-employment": 0.03, cycle: 1, ...powerless },
          programme: programmeOf(200_000),
        },
      ),
      20,
    );
    const { mean, p5, p95 } = standing(answer, "incentive", "price");
    for (const value of [mean, p5, p95]) expect(value).toBeCloseTo(10_000 / 3, 3);
  });

  test("a rule that pays the neediest and never moves is no worse than any: the others are named", () => {
    const answer = judged(inputOf({ equal, worst }));
    expect(answer.dominated).toEqual([{ rule: "equal", by: "worst" }]);
  });

  test("the same seed gives the same bytes, whoever runs which futures; another seed does not", () => {
    const futures = the(compileFutures(inputOf({ equal, gains })));
    const run = (of: Futures, first: number, count: number) => runFutures(of, first, count);
    const whole = run(futures, 0, 30);
    const other = the(compileFutures(inputOf({ equal, gains })));
    const late = run(other, 17, 13);
    const parts = joinRows([run(futures, 0, 17), late]);
    expect(parts).toEqual(whole);
    expect(run(the(compileFutures(inputOf({ equal, gains }, { seed: 5 }))), 0, 30)).not.toEqual(whole);
    expect(JSON.stringify(concludeRobustness(futures, parts))).toBe(
      JSON.stringify(judged(inputOf({ equal, gains }), 30)),
    );
  });

  test("what one rule gets does not depend on which others are judged beside it", () => {
    const beside = judged(inputOf({ equal, worst, gains }), 20);
    const alone = judged(inputOf({ gains }), 20);
    for (const criterion of ["need", "swing", "misplaced", "incentive"])
      expect(standing(alone, criterion, "gains").mean).toBe(standing(beside, criterion, "gains").mean);
  });

  test("a rule that cannot be carried out is told, and the others are judged", () => {
    const broken: Rule = { ...gains, pots: [] };
    const answer = judged(inputOf({ equal, broken }), 5);
    expect(answer.rules).toEqual(["equal"]);
    expect(answer.failed).toMatchObject([{ rule: "broken", fault: { code: "weightsSumToZero" } }]);
  });

  test("a rule that stops in some futures is left out and says in how many, whoever runs them", () => {
    // Nobody gains in many futures: the pot's money goes back, and floors cannot be paid.
    const floors: Rule = {
      ...gains,
      limits: [{ id: "least", bound: "floor", measure: "sek", value: 1_000_000 }],
    };
    const futures = the(compileFutures(inputOf({ equal, floors })));
    const answer = concludeRobustness(futures, runFutures(futures, 0, 60));
    expect(answer.rules).toEqual(["equal"]);
    expect(answer.failed).toMatchObject([{ rule: "floors", fault: { code: "floorsAboveMoney" } }]);
    expect(answer.failed[0]?.part).toBeGreaterThan(0);
    expect(answer.failed[0]?.part).toBeLessThan(1);
    const parts = joinRows([runFutures(futures, 0, 25), runFutures(futures, 25, 35)]);
    expect(JSON.stringify(concludeRobustness(futures, parts))).toBe(JSON.stringify(answer));
    for (const { rules } of answer.standings) expect(rules.map(({ rule }) => rule)).toEqual(["equal"]);
  });

  test("without inhabitants need has no value, and says why", () => {
    const { areas, ...rest } = programmeOf(2000);
    const programme = { ...rest, areas: areas.map((area) => ({ ...area, attributes: {} })) };
    const answer = judged(inputOf({ equal, gains }, { programme }), 5);
    expect(answer.without).toEqual({ need: "noPopulation" });
    expect(answer.standings.map(({ criterion }) => criterion)).toEqual(["swing", "misplaced", "incentive"]);
  });
});

describe("what decides", () => {
  const driversAmong = (
    rules: Readonly<Record<string, Rule>>,
    changes: Partial<RobustnessInput> = {},
    pairs = 40,
  ) => {
    const input = inputOf(rules, changes);
    const futures = the(compileFutures(input));
    const { standings } = judged(input, 20);
    return decideBetween(futures, standings, runPairs(futures, 0, pairs, pairs), 1);
  };

  test("where nothing about people can matter it is the people by chance that decide", () => {
    // A fixed cycle and no effect of the programme leave only chance among people.
    const assumptions = { ...powerless, cycle: 1 };
    const swing = driversAmong({ equal, gains }, { assumptions }).find(
      ({ criterion }) => criterion === "swing",
    );
    expect(swing).toMatchObject({ leader: "equal", next: "gains" });
    expect(swing?.drivers?.[0]?.source).toBe("people");
    expect(swing?.drivers?.[0]?.total).toBeGreaterThan(0.9);
  });

  test("rules that nothing moves have no drivers", () => {
    const swing = driversAmong({ equal, worst }, {}, 8).find(({ criterion }) => criterion === "swing");
    expect(swing?.drivers).toBeNull();
  });
});

test("what rules share changes nothing: each has the same numbers alone as beside others, in futures and in pairs", () => {
  const rules = { worst, gains, price, equal };
  const rowsOf = (input: RobustnessInput, way: "futures" | "pairs") => {
    const futures = the(compileFutures(input));
    return { futures, ...(way === "futures" ? runFutures(futures, 3, 6) : runPairs(futures, 3, 4, 50)) };
  };
  for (const way of ["futures", "pairs"] as const) {
    const together = rowsOf(inputOf(rules), way);
    for (const [place, [id, rule]] of Object.entries(rules).entries()) {
      const alone = rowsOf(inputOf({ [id]: rule }), way);
      const ways = way === "futures" ? 1 : 2 + alone.futures.sources.length;
      const size = ways * alone.count;
      const criteria = alone.values.length / size;
      for (let criterion = 0; criterion < criteria; criterion++)
        expect(alone.values.subarray(criterion * size, (criterion + 1) * size)).toEqual(
          together.values.subarray((criterion * 4 + place) * size, (criterion * 4 + place + 1) * size),
        );
    }
  }
});
