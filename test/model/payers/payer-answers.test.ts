import { expect, test } from "vitest";
import { imbalanceOf, payerAnswers } from "../../../src/model/payers/payer-answers.ts";
import type { PayerChanges } from "../../../src/model/payers/payer-changes.ts";
import type { PayerList } from "../../../src/model/payers/payer-list.ts";
import type { Conditions } from "../../../src/model/rule/conditions.ts";
import { drawn } from "../project/draw-all.ts";
import {
  equalRule,
  expectedOf,
  inputOf,
  lineOf,
  powerless,
  projectedProgramme,
  simulatorOf,
} from "../project/example.ts";

const areas = {
  a: { work: [0.5, 0.5], support: [0.2, 0.2] },
  b: { work: [0.6, 0.6], support: [0.1, 0.1], adults: 2000 },
};
const programme = projectedProgramme(areas, equalRule(2_000_000));
const flat = { cycle: 1, "discount-rate": 0, displacement: 0 };
const all = 2;

interface Given {
  readonly payers?: PayerChanges;
  readonly conditions?: Conditions;
  readonly assumptions?: Readonly<Record<string, number>>;
  readonly payerList?: PayerList;
}
const inputFor = ({ payers, conditions = {}, assumptions = {}, payerList }: Given) => {
  const rule = equalRule(2_000_000, { conditions });
  const given = { ...programme, rule, ...(payerList && { payerList }) };
  return inputOf(given, { rule, payers, assumptions: { ...flat, ...assumptions } });
};
const answersOf = (given: Given, place = all) => {
  const answers = payerAnswers(expectedOf(inputFor(given)), place);
  return Object.fromEntries(answers.map((answer) => [answer.id, answer]));
};

test("a match of three to one costs the municipality three times the award, as far as it is new; society bears both", () => {
  // 2 million a year in three years; of the 18 million of own money a quarter is new.
  const given = { conditions: { matchRatio: 3 }, assumptions: { "match-additionality": 0.25 } };
  const { municipality, state, region, society } = answersOf(given);
  expect(state?.cost.mean).toBe(6_000_000);
  expect(municipality?.cost.mean).toBe(4_500_000);
  expect(region?.cost.mean).toBe(0);
  expect(society?.cost.mean).toBe(10_500_000);
  const old = answersOf({ ...given, payers: { matchCost: "all" } });
  expect(old.municipality?.cost.mean).toBe(18_000_000);
  expect(old.society?.cost.mean).toBe(24_000_000);
  expect(answersOf({ conditions: { matchRatio: 3 } }).municipality?.cost.mean).toBe(0);
});

test("gain: kronor times the person-years of what the cause goes with; costs and gains are discounted alike", () => {
  const payers: PayerChanges = {
    values: {
      job: { municipality: 50_000, state: 120_000 },
      assistance: { municipality: 80_000 },
    },
  };
  const assumptions = { "discount-rate": 0.1, "jobs-per-million": 3, "assistance-per-million": 2 };
  const expected = expectedOf(inputFor({ payers, assumptions }));
  const today = (line: readonly number[]) => line.reduce((sum, each, year) => sum + each / 1.1 ** year, 0);
  const [municipality, state] = payerAnswers(expected, all);
  const jobs = today(lineOf(expected, "jobsEffect"));
  const off = -today(lineOf(expected, "assistanceEffect"));
  expect(jobs).toBeGreaterThan(1);
  expect(municipality?.gain?.mean).toBeCloseTo(50_000 * jobs + 80_000 * off, 4);
  expect(state?.cost.mean).toBeCloseTo(today([2e6, 2e6, 2e6]), 6);
  expect(state?.net?.mean).toBeCloseTo(120_000 * jobs - today([2e6, 2e6, 2e6]), 4);
});

test("a cause can go with other people, or with nobody the projection follows: then it counts in people needed alone", () => {
  const values = { job: { state: 100_000 } };
  const plain = answersOf({ payers: { values } }).state;
  const none = answersOf({ payers: { values, counts: { job: "none" } } }).state;
  expect(plain?.gain?.mean).toBeGreaterThan(0);
  expect(none?.gain?.mean).toBe(0);
  expect(none?.unfollowed).toEqual(["job"]);
  expect(none?.needed).toEqual(plain?.needed);
});

test("people needed: cost over what all causes filled in are worth, with those who would have managed anyway", () => {
  const payers = { values: { job: { state: 60_000 }, assistance: { state: 40_000 } } };
  const assumptions = { "benefit-years": 2, deadweight: 0.25 };
  const { state, region } = answersOf({ payers, assumptions });
  // 6 million / (200,000 x 0.75).
  expect(state?.needed?.atMean).toEqual({ kind: "people", people: 40, valueSek: 200_000 });
  expect(state?.unknown).toEqual(["pupil"]);
  expect(region?.needed).toBeNull();
  expect(region?.net).toBeNull();
  const lost = answersOf({ payers: { values: { job: { state: -1 } } } }).state;
  expect(lost?.needed?.atMean).toMatchObject({ kind: "never", reason: "noGain" });
});

test("a typed cost takes the place of what is paid, divided among areas as that is, own money along with it", () => {
  const given = { conditions: { matchRatio: 1 }, assumptions: { "match-additionality": 0.5 } };
  const typed = {
    ...given,
    payers: { costSek: 12_000_000, grantShares: { municipality: 0.25, state: 0.75 } },
  };
  const { municipality, state, society } = answersOf(typed);
  expect(state?.cost.mean).toBeCloseTo(9_000_000, 6);
  // 3 million of the grant, and half of 12 million of own money.
  expect(municipality?.cost.mean).toBeCloseTo(9_000_000, 6);
  expect(society?.cost.mean).toBeCloseTo(18_000_000, 6);
  const [a, b] = [answersOf(typed, 0), answersOf(typed, 1)];
  expect((a.state?.cost.mean ?? 0) + (b.state?.cost.mean ?? 0)).toBeCloseTo(9_000_000, 6);
});

test("society: work that others lose outside is taken off, and it is nobody to pay or be paid", () => {
  const payers = { values: { job: { state: 1_000_000, society: 1_000_000 } } };
  const { state, society } = answersOf({
    payers,
    assumptions: { displacement: 0.25, "jobs-per-million": 4, "assistance-per-million": 0 },
  });
  // Each area is alone in its municipality: a quarter of the jobs is lost outside.
  expect(society?.gain?.mean).toBeCloseTo(0.75 * (state?.gain?.mean as number), 0);
});

/** A project that several agencies share: all gain but the one that pays for it. */
const shared: PayerList = {
  causes: [{ id: "job", counts: "job" }],
  payers: [
    { id: "municipality", grantShare: 0, bearsOwn: true, isSociety: false },
    { id: "region", grantShare: 0, bearsOwn: false, isSociety: false },
    { id: "social-insurance", grantShare: 0.2, bearsOwn: false, isSociety: false },
    { id: "employment-service", grantShare: 0.8, bearsOwn: false, isSociety: false },
    { id: "society", grantShare: 1, bearsOwn: true, isSociety: true },
  ],
};

test("one loses while others gain: municipality, region, social insurance and society gain, the employment service loses", () => {
  const job = {
    municipality: 400_000,
    region: 60_000,
    "social-insurance": 300_000,
    "employment-service": 20_000,
    society: 800_000,
  };
  const input = inputFor({
    payerList: shared,
    payers: { values: { job } },
    assumptions: { "jobs-per-million": 6 },
  });
  const projection = drawn(simulatorOf(input), 300);
  const answers = payerAnswers(projection, all);
  const found = imbalanceOf(answers);
  expect(found?.losers.map(({ id }) => id)).toEqual(["employment-service"]);
  expect(found?.gainers.map(({ id }) => id)).toEqual(["municipality", "region", "social-insurance"]);
  expect(found?.isCovered).toBe(true);
  const loser = answers.find(({ id }) => id === "employment-service");
  const society = answers.at(-1);
  expect(society?.net?.mean).toBeGreaterThan(0);
  // What makes it even is exactly its loss, and what is left is what the actors gain together.
  expect(found?.losers[0]?.sek).toBe(-(loser?.net?.mean as number));
  expect(loser?.net?.p5).toBeLessThan(loser?.net?.p95 as number);
  for (const { cost, gain, net } of answers)
    expect(net?.mean).toBeCloseTo((gain?.mean as number) - cost.mean, 3);
});

test("nobody loses, or nobody gains, or nothing is known: no imbalance", () => {
  expect(imbalanceOf(payerAnswers(expectedOf(inputFor({})), all))).toBeNull();
  const nothing = inputFor({
    payers: { values: { job: { state: 1000, municipality: 1000 } } },
    assumptions: powerless,
  });
  expect(imbalanceOf(payerAnswers(expectedOf(nothing), all))).toBeNull();
});

test("what a scenario says of payers moves no person and no award", () => {
  const payers = { values: { job: { state: 1 } }, costSek: 5, matchCost: "all" } as const;
  const numbers = (given: Given) => drawn(simulatorOf(inputFor(given)), 100);
  const [plain, own] = [numbers({}), numbers({ payers })];
  expect(own.bands).toEqual(plain.bands);
  expect(own.means).toEqual(plain.means);
});
