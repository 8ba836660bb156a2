import { expect, test } from "vitest";
import { timingOf } from "../../../../src/model/payment-timing.ts";
import type { Rule } from "../../../../src/model/rule/rule.ts";
import { awardPlan } from "../../../../src/outcomes/projection/timeline/award-plan.ts";
import { timelineView } from "../../../../src/outcomes/projection/timeline/timeline-view.ts";
import { textsOf } from "../../figure/read-table.ts";
import { shipped } from "../../map/shipped.ts";
import { textsFor } from "../../payouts/texts-for.ts";
import { madeProjection, places, plain, readingFrom } from "./made-projection.ts";

const pack = shipped("urban15-2013");
const { rule } = pack.programme;
const en = textsFor("en");

test("an award rests on figures that moved along with its year, and cannot be changed in it", () => {
  const { facts } = madeProjection({});
  expect(awardPlan(rule, facts, 2013)).toMatchObject({
    measured: [2011, 2012],
    firstChanged: 2014,
    month: 12,
  });
  const { schedule: _, ...endless } = rule;
  expect(awardPlan(endless, facts, 2015)).toMatchObject({ measured: [2013, 2014], firstChanged: 2016 });
  // The last year with money is 2014, and nothing done in it is paid for.
  expect(awardPlan(rule, facts, 2014).firstChanged).toBeNull();
});

test("a threshold whose year stands still is not among the figures that move", () => {
  const fixed: Rule = {
    ...rule,
    selection: {
      kind: "compare",
      quantity: { indicator: "employment", year: 2007, fixed: true },
      op: "<",
      value: 0.6,
    },
  };
  expect(awardPlan(fixed, madeProjection({}).facts, 2015).measured).toEqual([2013, 2014]);
});

test("what is used now, next year and never: kronor of one award", () => {
  const conditions = { paymentMonth: 4, carryShare: 0.5, lagYears: 1 };
  // April: 8 of 12 months are left, half of the rest may be kept. 12 = 8 + 2 + 2 lost.
  const reading = readingFrom({
    facts: { timing: timingOf(conditions) },
    bands: [["award", places.all, [12e6, 6e6, 3e6]]],
    means: [["lost", places.all, [2e6, 1e6, 0.5e6]]],
  });
  const view = timelineView(reading, null, null, { ...rule, conditions }, pack, en);
  expect(view.sentences.map(plain)).toEqual([
    "The award of 2013 rests on figures from 2011–2012. Nothing done in 2013 changes the award of 2013; the first that it can change is that of 2014.",
    "On average SEK 12 million is paid in April 2013. Of what is paid, SEK 8 million is used in the same year, SEK 2 million is used in 2014 and SEK 2 million is lost at the year-end, because local budget rules do not let it over.",
  ]);
  expect(view.table?.columns.map(({ title }) => title)).toEqual([
    "Award of",
    "Figures from",
    "Award, kr",
    "Used the same year, kr",
    "Used the year after, kr",
    "Lost, kr",
  ]);
  expect(view.table && textsOf(view.table, en.f)[1]).toEqual([
    "2014",
    "2012–2013",
    "6,000,000",
    "4,000,000",
    "1,000,000",
    "1,000,000",
  ]);
  expect(view.lanes?.lanes.map(({ label }) => label)).toEqual([
    "Figures are from",
    "Figures become known",
    "Decided and paid",
    "Used the same year",
    "Used the year after",
    "Lost at the year-end",
  ]);
  expect(view.lanes).toMatchObject({ firstYear: 2011, years: 4 });
});

test("money spent in advance is drawn before it comes", () => {
  const conditions = { paymentMonth: 12, preFinanced: 0.25, lagYears: 1 };
  const reading = readingFrom({
    facts: { timing: timingOf(conditions) },
    bands: [["award", places.araby, [4e6, 4e6, 4e6]]],
  });
  const view = timelineView(reading, "araby", 2014, { ...rule, conditions }, pack, en);
  const ahead = view.lanes?.lanes.find(({ label }) => label === "Used in advance");
  expect(ahead?.stretches).toEqual([{ from: 2014, to: 2015, colour: "--pot-2" }]);
  expect(plain(view.sentences[1] ?? "")).toContain(
    "SEK 1 million is used in advance, before it has come and SEK 3 million is used in 2015",
  );
});

test("a rule that reads nothing says so, and awards that only draws can tell are not made up", () => {
  const stockholm = shipped("stockholm-2002");
  const reading = readingFrom({ bands: [["award", places.all, [Number.NaN, Number.NaN, Number.NaN]]] });
  const view = timelineView(reading, null, null, stockholm.programme.rule, stockholm, en);
  expect(view.sentences[0]).toContain("nothing anyone does changes the award");
  expect(plain(view.sentences[1] ?? "")).toBe(
    "It is paid in December 2013. How much, only the draws can tell. The rule names no month: the model takes December. The rule does not say whether money may be kept over the year-end: the model lets all of it over.",
  );
  expect(view.table && textsOf(view.table, en.f)[0]).toEqual(["2013", "–", "–", "–"]);
});

test("no payment within the years", () => {
  const view = timelineView(
    readingFrom({ facts: { firstPaymentYear: 2020, paidYears: [] } }),
    null,
    null,
    rule,
    pack,
    en,
  );
  expect(view.lanes).toBeNull();
  expect(view.sentences).toEqual([
    "No award is paid in the years projected: the figures the rule reads do not exist yet.",
  ]);
});

test("the end of the money is told, with what still waits then", () => {
  const carrying: Rule = { ...rule, unpaid: "carryOver", schedule: [{ year: 2013 }, { year: 2014 }] };
  const reading = readingFrom({
    facts: { lastPaymentYear: 2014, paidYears: [2013, 2014] },
    bands: [["award", places.all, [12e6, 6e6, 0]]],
    means: [["unpaid", places.all, [2e6, 1e6, 0]]],
  });
  const view = timelineView(reading, null, 2014, carrying, pack, en);
  expect(view.years).toEqual([2013, 2014]);
  expect(view.sentences.map(plain)).toEqual(
    expect.arrayContaining([
      "The last year with money is 2014; what is used of it later is used in 2015.",
      "SEK 1 million still waits after 2014, the last year with money, and is returned.",
    ]),
  );
  expect(view.sentences.map(plain)[0]).toContain("Nothing done in 2014 changes any award");
  const past: Rule = { ...rule, schedule: [{ year: 2010 }] };
  const none = readingFrom({ facts: { firstPaymentYear: null, lastPaymentYear: 2010, paidYears: [] } });
  expect(timelineView(none, null, null, past, pack, en).sentences).toEqual([
    "No award is paid in the years projected: the rule lists none of them.",
  ]);
});

test("where places differ all together is their sum, and one place has its own", () => {
  const conditions = {
    paymentMonth: 12,
    lagYears: 1,
    local: [
      { areas: ["araby"], preFinancedSek: 3_000_000 },
      { areas: ["bergsjon"], carryShare: 0 },
    ],
  };
  const reading = readingFrom({
    bands: [
      ["award", places.araby, [2e6, 2e6, 2e6]],
      ["award", places.bergsjon, [5e6, 5e6, 5e6]],
    ],
    means: [
      ["lost", places.all, [5e6, 5e6, 5e6]],
      ["lost", places.bergsjon, [5e6, 5e6, 5e6]],
      ["ownMoney", places.araby, [1e6, 1e6, 1e6]],
    ],
  });
  const of = (area: string | null) => timelineView(reading, area, 2014, { ...rule, conditions }, pack, en);
  expect(plain(of("araby").sentences[1] ?? "")).toContain(
    "SEK 2 million is used in advance, before it has come",
  );
  expect(of("araby").lanes?.lanes.map(({ label }) => label)).toContain("Used in advance");
  expect(plain(of("bergsjon").sentences[1] ?? "")).toContain("SEK 5 million is lost at the year-end");
  const all = plain(of(null).sentences[1] ?? "");
  expect(all).toContain("SEK 2 million is used in the same year");
  expect(all).toContain("SEK 5 million is lost");
});
