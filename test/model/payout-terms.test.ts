import { expect, test } from "vitest";
import { payoutTerms } from "../../src/model/payout-terms.ts";
import { sek } from "../../src/model/units.ts";

test("without conditions all of it is paid and none of it asks for own money", () => {
  expect(payoutTerms(sek(1_000_001))).toEqual({
    paidSek: 1_000_001,
    notTakenUpSek: 0,
    ownSek: 0,
    mayCarrySek: 1_000_001,
    advanceSek: 0,
    usableSek: 1_000_001,
    lostSek: 0,
  });
});

test("at most 90 % of the costs: own money is a ninth of the payment, rounded up", () => {
  // 900,000 x 0.1/0.9 = 100,000 exactly; 1,000,000 x 0.1/0.9 = 111,111.1.
  expect(payoutTerms(sek(900_000), { highestShareOfCosts: 0.9 }).ownSek).toBe(100_000);
  expect(payoutTerms(sek(1_000_000), { highestShareOfCosts: 0.9 }).ownSek).toBe(111_112);
});

test("matched one to one; where both are asked for the larger counts", () => {
  expect(payoutTerms(sek(500_000), { matchRatio: 1 }).ownSek).toBe(500_000);
  expect(payoutTerms(sek(900_000), { matchRatio: 0.05, highestShareOfCosts: 0.9 }).ownSek).toBe(100_000);
  expect(payoutTerms(sek(900_000), { matchRatio: 0.5, highestShareOfCosts: 0.9 }).ownSek).toBe(450_000);
});

test("take-up rounds down, the rest goes back; carrying and advances are parts", () => {
  expect(payoutTerms(sek(1_001), { takeUp: 0.5, carryShare: 0.1, preFinanced: 0.25 })).toEqual({
    paidSek: 500,
    notTakenUpSek: 501,
    ownSek: 0,
    mayCarrySek: 50,
    advanceSek: 250,
    // A quarter is used at once; of the other 375 a tenth may be carried over, and 337.5 are lost.
    usableSek: 163,
    lostSek: 337,
  });
  // 0.29 x 100 is 28.999999999999996 in doubles and 29 in money.
  expect(payoutTerms(sek(100), { takeUp: 0.29 }).paidSek).toBe(29);
});

test("own money in advance, in kronor: what it has above the award is own money, and nothing is left to be lost", () => {
  expect(payoutTerms(sek(5_320_000), { preFinancedSek: 6_000_000, carryShare: 0 })).toMatchObject({
    paidSek: 5_320_000,
    ownSek: 680_000,
    advanceSek: 6_000_000,
    usableSek: 5_320_000,
    lostSek: 0,
  });
  expect(
    payoutTerms(sek(5_320_000), { preFinancedSek: 1_320_000, carryShare: 0, matchRatio: 1 }),
  ).toMatchObject({ ownSek: 5_320_000, advanceSek: 1_320_000, usableSek: 1_320_000, lostSek: 4_000_000 });
});
