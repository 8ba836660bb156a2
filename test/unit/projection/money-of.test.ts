import { expect, test } from "vitest";
import { endAfterStart, endOf, lastYearOf, toldYear } from "../../../src/outcomes/projection/money-of.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { madeProjection } from "./sections/made-projection.ts";

const en = textsFor("en");
/** Araby takes part in 2013 only; Bergsjön as long as the rule pays. */
const { facts } = madeProjection({
  facts: { lastPaymentYear: 2014, paidYears: [2013, 2014], ownYears: [{ from: 2013, to: 2013 }, null] },
});
const endless = madeProjection({}).facts;

test("the last year with money is the rule's, or that of the area's own years", () => {
  expect([0, 1, 2].map((place) => lastYearOf(facts, place))).toEqual([2013, 2014, 2014]);
  expect(lastYearOf({ ...facts, lastPaymentYear: null }, 0)).toBe(2013);
  expect(lastYearOf(endless, 2)).toBeNull();
});

test("an award is told in its last year with money, money in use the year after, all else in the last year", () => {
  const last = facts.firstYear + facts.years - 1;
  expect(toldYear(facts, "award", 2)).toBe(2014);
  expect(toldYear(facts, "award", 0)).toBe(2013);
  expect(toldYear(facts, "spent", 2)).toBe(Math.min(last, 2015));
  expect(toldYear(facts, "employment", 2)).toBe(last);
  expect(toldYear(endless, "award", 2)).toBe(endless.firstYear + endless.years - 1);
  // Money that ended before the projection begins.
  expect(toldYear({ ...facts, lastPaymentYear: 2010 }, "award", 2)).toBe(last);
});

test("pictures mark the last year with money where it is among theirs", () => {
  expect(endOf(facts, 2, en)).toEqual({ at: 1, name: "last money 2014" });
  expect(endAfterStart(facts, 2, en)).toEqual({ at: 2, name: "last money 2014" });
  expect(endOf(endless, 2, en)).toBeNull();
  expect(endOf({ ...facts, lastPaymentYear: 2030 }, 2, en)).toBeNull();
});
