import { expect, test } from "vitest";
import { type PaymentPlan, paymentAxis, paymentPlan } from "../../src/model/payment-plan.ts";
import { equalRule } from "./project/example.ts";

const plan: PaymentPlan = {
  measured: [2011, 2012],
  paidYear: 2013,
  lagYears: 1,
  month: 12,
  carryShare: 0.5,
  preFinanced: 0,
};

test("money of one December: two years measured, half a month of use, and a year after it that is not certain", () => {
  const { paidAt, ...axis } = paymentAxis(plan);
  const [paid = 0] = paidAt;
  expect(paid).toBeCloseTo((2 + 11.5 / 12) / 4, 9);
  expect(axis).toEqual({
    years: [2011, 2012, 2013, 2014],
    measured: [
      { from: 0, to: 0.25, isOpen: false },
      { from: 0.25, to: 0.5, isOpen: false },
    ],
    advance: [],
    use: [
      { from: 0.75, to: 1, isOpen: true },
      { from: paid, to: 0.75, isOpen: false },
    ],
    lastYear: null,
  });
});

test("what is not let over the year-end has no year after it; what is let over wholly is certain; where nothing is said it is not", () => {
  expect(paymentAxis({ ...plan, carryShare: 0 }).use).toHaveLength(1);
  expect(paymentAxis({ ...plan, carryShare: 1 }).use[0]?.isOpen).toBe(false);
  expect(paymentAxis({ ...plan, carryShare: null }).use[0]?.isOpen).toBe(true);
});

test("a list of years: as many as there is room for, each with its advance and its year after, none before the plan's own", () => {
  const schedule = Array.from({ length: 11 }, (_, k) => ({ year: 2012 + k }));
  const axis = paymentAxis(
    { ...plan, measured: [2012], month: null, carryShare: 1, preFinanced: 0.3 },
    schedule,
  );
  expect(axis.years).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]);
  expect(axis.paidAt).toEqual([]);
  const eighths = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, k) => ({
      from: (from + k) / 8,
      to: (from + k + 1) / 8,
      isOpen: false,
    }));
  // Paid 2013 to 2018, used in advance in those years, and in 2014 to 2019.
  expect(axis.advance).toEqual(eighths(1, 7));
  expect(axis.use).toEqual(eighths(2, 8));
  // The list ends in 2022, beyond the axis.
  expect(axis.lastYear).toBeNull();
});

test("a measured year too long ago leaves the axis; the last year with money is told where it is on it, at either end", () => {
  const old = { ...plan, measured: [2000], month: 6, carryShare: 0 };
  const axis = paymentAxis(old, [{ year: 2013 }, { year: 2014 }]);
  expect(axis.years).toEqual([2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014]);
  expect(axis.measured).toEqual([]);
  expect(axis.paidAt[0]).toBeCloseTo((6 + 5.5 / 12) / 8, 9);
  expect(axis.use).toEqual([{ from: axis.paidAt[0], to: 7 / 8, isOpen: false }]);
  expect(axis.lastYear).toBe(2014);
  const lastOf = (year: number) => paymentAxis(old, [{ year }]).lastYear;
  expect([2006, 2007, 2013, 2015].map(lastOf)).toEqual([null, 2007, 2013, null]);
  // The first year of the axis is still measured.
  expect(paymentAxis({ ...old, measured: [2006, 2007] }).measured).toEqual([
    { from: 0, to: 1 / 8, isOpen: false },
  ]);
});

test("a payment further off than the axis is long begins it", () => {
  const axis = paymentAxis({ ...plan, measured: [2000], paidYear: 2020 }, [{ year: 2020 }, { year: 2021 }]);
  expect(axis.years.at(-1)).toBe(2021);
  expect(axis.paidAt).toHaveLength(1);
});

test("a rule that reads no years of its own, or says no lag, has no plan", () => {
  expect(paymentPlan(equalRule(100, { conditions: { lagYears: 1 } }))).toBeNull();
});
