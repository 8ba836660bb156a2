import { expect, test } from "vitest";
import { paymentAxis, paymentPlan } from "../../../src/model/payment-plan.ts";
import type { Conditions } from "../../../src/model/rule/conditions.ts";
import { conditionView } from "../../../src/outcomes/programme/condition-view.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const viewFor = (id: string, conditions?: Conditions, locale: "sv" | "en" = "en") => {
  const pack = shipped(id);
  const rule = conditions === undefined ? pack.programme.rule : { ...pack.programme.rule, conditions };
  return conditionView(rule, awardsOf(pack.programme, rule), pack, textsFor(locale));
};

test("at most 90 % of the costs: a ninth of own money per municipality and in all", () => {
  const view = viewFor("sfs2018-151");
  expect(view.figure?.table.columns.map(({ id }) => id)).toEqual(["area", "award", "own", "cost"]);
  expect(view.figure?.table.rows).toHaveLength(33);
  // Perstorp: 6,410,937.5 + its part by population is 6,817 thousand or so; own money is a ninth, rounded up.
  const [award, own, cost] = said(view.figure!, "1275").map((text) => Number(text.replaceAll(",", "")));
  expect(own).toBe(Math.ceil((award as number) / 9));
  expect(cost).toBe((award as number) + (own as number));
  expect(view.sentences.map(plain)).toContain("The money covers at most 90% of the costs.");
  expect(view.sentences.map(plain)).toContain("The money is paid in April.");
});

test("matched krona for krona", () => {
  const view = viewFor("storstad-2002");
  expect([view.paidSek, view.ownSek]).toEqual([62_500_000, 62_500_000]);
  expect(said(view.figure!, "total")).toEqual(["62,500,000", "62,500,000", "125,000,000"]);
  expect(view.figure?.provenance).toBe("illustrative");
});

test("December money on old figures is words and an axis, no kronor", () => {
  const view = viewFor("urban15-2013", undefined, "sv");
  expect(view.figure).toBeNull();
  expect(view.sentences.map(plain)).toEqual([
    "Tilldelningen 2013 vilar på siffror från 2011–2012.",
    "Pengarna betalas ut i december 2013.",
    "Det som görs 2013 kan inte ändra den: de senaste siffrorna är då ett år gamla.",
    "I december är året slut. Pengarna kommer till nytta bara om de lokala budgetreglerna släpper dem över årsskiftet.",
    "Det sista året med pengar är 2014.",
  ]);
});

test("every condition that touches kronor has its columns, and areas left out have no row", () => {
  const view = viewFor("storstad-2002", { takeUp: 0.8, carryShare: 0.25, preFinanced: 0.1 });
  expect(view.figure?.table.columns.map(({ id }) => id)).toEqual([
    "area",
    "award",
    "paid",
    "notTakenUp",
    "carry",
    "advance",
  ]);
  expect(said(view.figure!, "total")).toEqual([
    "62,500,000",
    "50,000,000",
    "12,500,000",
    "12,500,000",
    "6,250,000",
  ]);
  const pack = shipped("storstad-2002");
  const rule = { ...pack.programme.rule, selection: { kind: "listed" as const, areas: ["hyllie"] } };
  const one = conditionView(rule, awardsOf(pack.programme, rule), pack, textsFor("en"));
  expect(one.figure?.table.rows.map(({ id }) => id)).toEqual(["hyllie", "total"]);
});

test("a rule without conditions says when the money ends, and nothing else", () => {
  const view = viewFor("stockholm-2002");
  expect(view.sentences).toEqual(["The last year with money is 2003."]);
  expect(viewFor("vaxjo-regso").sentences).toEqual([]);
  expect(view.figure).toBeNull();
});

test("the plan of payment follows the years the rule reads and the lag it states", () => {
  const { rule } = shipped("urban15-2013").programme;
  expect(paymentPlan(rule)).toEqual({
    measured: [2011, 2012],
    paidYear: 2013,
    lagYears: 1,
    month: 12,
    carryShare: null,
    preFinanced: 0,
  });
  expect(paymentPlan(shipped("sfs2018-151").programme.rule)).toBeNull();
});

test("the axis runs to the year after payment; what may not be carried over is not drawn", () => {
  const plan = {
    measured: [2011, 2012],
    paidYear: 2013,
    lagYears: 1,
    month: 12,
    carryShare: null,
    preFinanced: 0,
  };
  const axis = paymentAxis(plan);
  expect(axis.years).toEqual([2011, 2012, 2013, 2014]);
  expect(axis.measured.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.25],
    [0.25, 0.5],
  ]);
  // The middle of December: 2 + 11.5/12 years of four.
  expect(axis.paidAt[0]).toBeCloseTo((2 + 11.5 / 12) / 4, 12);
  expect(axis.use[0]).toEqual({ from: 0.75, to: 1, isOpen: true });
  expect(axis.lastYear).toBeNull();
  expect(paymentAxis({ ...plan, carryShare: 1 }).use[0]?.isOpen).toBe(false);
  expect(paymentAxis({ ...plan, carryShare: 0 }).use).toHaveLength(1);
  expect(paymentAxis({ ...plan, preFinanced: 0.2 }).advance).toEqual([
    { from: 0.5, to: 0.75, isOpen: false },
  ]);
});

test("every listed year is paid on the axis, and the last is its end; one that has no room is not on it", () => {
  const plan = {
    measured: [2011, 2012],
    paidYear: 2013,
    lagYears: 1,
    month: 12,
    carryShare: null,
    preFinanced: 0,
  };
  const axis = paymentAxis(plan, [{ year: 2013 }, { year: 2014 }]);
  expect([axis.years.at(-1), axis.lastYear, axis.paidAt.length, axis.use.length]).toEqual([2015, 2014, 2, 4]);
  const long = paymentAxis(plan, [{ year: 2013 }, { year: 2020 }]);
  expect([long.years.at(-1), long.lastYear, long.paidAt.length]).toEqual([2014, null, 1]);
});

test("a long series keeps its last years on the axis", () => {
  const axis = paymentAxis({
    measured: [1999, 2011],
    paidYear: 2012,
    lagYears: 1,
    month: null,
    carryShare: null,
    preFinanced: 0,
  });
  expect(axis.years[0]).toBe(2006);
  expect(axis.measured).toHaveLength(1);
  expect(axis.paidAt).toEqual([]);
});
