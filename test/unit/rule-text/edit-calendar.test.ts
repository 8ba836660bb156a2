import { expect, test } from "vitest";
import {
  copyRight,
  setAreaYears,
  setEnd,
  setEndless,
  setMoney,
  yearColumns,
} from "../../../src/controls/rule/calendar/edit-calendar.ts";
import { moneyOrigins } from "../../../src/controls/rule/calendar/origins-of.ts";
import { checkRule } from "../../../src/model/rule/check-rule.ts";
import { applyEdits, type RuleEdit } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const grant = shipped("urban15-2013");
const own = grant.programme.rule;

/** The rule after edits, which must be one that can be carried out. */
function after(rule: Rule, edits: readonly RuleEdit[]): Rule {
  const edited = applyEdits(rule, edits);
  expect(checkRule(edited, grant.programme)).toEqual([]);
  return edited;
}
const money = (rule: Rule) => Object.fromEntries(yearColumns(rule).map(({ year, sek }) => [year, sek / 1e6]));

test("columns go from the first year to the last, years without money between them at 0", () => {
  const rule: Rule = { ...own, schedule: [{ year: 2013 }, { year: 2015, budgetSek: 51_000_000 }] };
  expect(yearColumns(rule)).toEqual([
    { year: 2013, sek: 99_000_000, isListed: true, isBase: true },
    { year: 2014, sek: 0, isListed: false, isBase: false },
    { year: 2015, sek: 50_000_000, isListed: true, isBase: false },
  ]);
  expect(yearColumns({ ...own, schedule: [] as never })).toEqual([]);
});

test("money of a year is its own; the rule's own amount is not written down", () => {
  const more = after(own, setMoney(own, 2014, 120_000_000));
  expect(more.schedule).toEqual([{ year: 2013 }, { year: 2014, budgetSek: 121_000_000 }]);
  expect(after(more, setMoney(more, 2014, 99_000_000)).schedule).toEqual([{ year: 2013 }, { year: 2014 }]);
});

test("money of the base year is the rule's, and other years keep what they had", () => {
  const less = after(own, setMoney(own, 2013, 80_000_000));
  expect(less.budgetSek).toBe(81_000_000);
  expect(money(less)).toEqual({ 2013: 80, 2014: 99 });
});

test("a year is given to all after it, and years between that had nothing get it too", () => {
  const rule = after(own, setEnd(own, "last", 2017));
  const uneven = after(rule, setMoney(rule, 2015, 10_000_000));
  expect(money(uneven)).toEqual({ 2013: 99, 2014: 99, 2015: 10, 2016: 99, 2017: 99 });
  expect(money(after(uneven, copyRight(uneven, 2015)))).toEqual({
    2013: 99,
    2014: 99,
    2015: 10,
    2016: 10,
    2017: 10,
  });
  const gap: Rule = { ...own, schedule: [{ year: 2013 }, { year: 2016 }] };
  expect(money(after(gap, copyRight(gap, 2013)))).toEqual({ 2013: 99, 2014: 99, 2015: 99, 2016: 99 });
});

test("the first and the last year move: new years have the money of that end, others go", () => {
  const paid = after(own, setMoney(own, 2014, 50_000_000));
  expect(money(after(paid, setEnd(paid, "last", 2016)))).toEqual({ 2013: 99, 2014: 50, 2015: 50, 2016: 50 });
  expect(money(after(paid, setEnd(paid, "first", 2012)))).toEqual({ 2012: 99, 2013: 99, 2014: 50 });
  expect(money(after(paid, setEnd(paid, "first", 2014)))).toEqual({ 2014: 50 });
  // Backwards over the base year, whose money stays the rule's.
  const later: Rule = { ...own, schedule: [{ year: 2015, budgetSek: 11_000_000 }] };
  expect(money(after(later, setEnd(later, "first", 2012)))).toEqual({
    2012: 10,
    2013: 99,
    2014: 10,
    2015: 10,
  });
});

test("every year, and back to certain years", () => {
  const endless = after(own, setEndless(true, 2013));
  expect(endless).not.toHaveProperty("schedule");
  expect(after(endless, setEndless(false, 2013)).schedule).toEqual([{ year: 2013 }, { year: 2014 }]);
});

test("areas get years of their own one by one, and lose them", () => {
  const both: Rule = { ...own, areaYears: [{ areas: ["araby", "hovsjo"], from: 2013, to: 2014 }] };
  const moved = after(both, setAreaYears(both, "hovsjo", { from: 2014, to: 2014 }));
  expect(moved.areaYears).toEqual([
    { areas: ["araby"], from: 2013, to: 2014 },
    { areas: ["hovsjo"], from: 2014, to: 2014 },
  ]);
  const one = after(moved, setAreaYears(moved, "araby", null));
  expect(one.areaYears).toEqual([{ areas: ["hovsjo"], from: 2014, to: 2014 }]);
  expect(after(one, setAreaYears(one, "hovsjo", null))).not.toHaveProperty("areaYears");
});

test("each year says where its money is known from, and what is changed is the user's", () => {
  const pack = shipped("sfs2018-151");
  const en = textsFor("en");
  const groups = moneyOrigins(pack.programme.rule, pack, en);
  expect(groups.map(({ years }) => years)).toEqual([[2018], [2019], [2020], [2021]]);
  expect(groups[3]?.source).toContain("Tillväxtverket");
  expect(groups[3]?.note).toBe("Decided by Delmos. No money after that.");
  const { rule } = pack.programme;
  const changed = applyEdits(rule, setMoney(rule, 2021, 200_000_000));
  expect(moneyOrigins(changed, pack, en)[3]).toEqual({ years: [2021], source: "", note: "" });
});
