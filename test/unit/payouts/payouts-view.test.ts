import { expect, test } from "vitest";
import { barRanges } from "../../../src/figure/bar-ranges.ts";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { areaNoun } from "../../../src/i18n/area-noun.ts";
import { allocate } from "../../../src/model/allocate.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import { needOf } from "../../../src/model/analysis/need.ts";
import { applyEdits, type RuleEdit } from "../../../src/model/rule/edit-rule.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { newWithoutMoney } from "../../../src/outcomes/new-without-money.ts";
import { payoutChart } from "../../../src/outcomes/payouts/payout-chart.ts";
import { payoutsFigure } from "../../../src/outcomes/payouts/payouts-figure.ts";
import { payoutsHeadline, yearsAlike } from "../../../src/outcomes/payouts/payouts-headline.ts";
import { payoutsSummary } from "../../../src/outcomes/payouts/payouts-summary.ts";
import { payoutsTable } from "../../../src/outcomes/payouts/payouts-table.ts";
import { type PayoutsInput, payoutsView } from "../../../src/outcomes/payouts/payouts-view.ts";
import { contextOf } from "../figure/context-of.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { pack, programme } from "../session/example-programme.ts";
import { textsFor } from "./texts-for.ts";

const allocated = (edits: readonly RuleEdit[] = []): Allocation => {
  const result = allocate(applyEdits(programme.rule, edits), programme);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const view = (edits: readonly RuleEdit[] = [], settings: Partial<PayoutsInput> = {}) =>
  payoutsView({
    programme,
    published: [],
    allocation: allocated(edits),
    baseline: allocated(),
    pots: ["work"],
    unit: "kronor",
    sorting: "name",
    isGrouped: false,
    ...settings,
  });

const floor: RuleEdit = {
  path: ["limits"],
  value: [{ id: "floor", bound: "floor", measure: "sek", value: 600_000 }],
};
const cap: RuleEdit = {
  path: ["limits"],
  value: [{ id: "cap", bound: "cap", measure: "sek", value: 1_500_000 }],
};

// a rises by 2 points, b by 1, c falls: 3,000,000 is shared 2 : 1 : 0.
test("kronor: parts, award, baseline and change of every area", () => {
  expect(view().rows.map(({ id, parts, award, change }) => [id, parts, award, change])).toEqual([
    ["a", [2_000_000], 2_000_000, 0],
    ["b", [1_000_000], 1_000_000, 0],
    ["c", [0], 0, 0],
  ]);
});

test("per inhabitant and share are the same awards in other units", () => {
  expect(view([], { unit: "perInhabitant" }).rows.map((row) => row.award)).toEqual([2000, 1000, 0]);
  const shares = view([], { unit: "share" }).rows.map((row) => row.award);
  expect(shares.map((share) => Math.round(share * 1000))).toEqual([667, 333, 0]);
  expect(view([], { unit: "perInhabitant" }).total.award).toBe(1000);
});

test("what floors and caps add is a part of its own, what they take an outline", () => {
  const raised = view([floor]);
  expect(raised.series.map((series) => series.kind)).toEqual(["pot", "added"]);
  expect(raised.rows.find((row) => row.id === "c")).toMatchObject({ parts: [0, 600_000], award: 600_000 });
  const cut = view([cap]).rows.find((row) => row.id === "a");
  expect(cut).toMatchObject({ parts: [2_000_000, 0], cut: 500_000, award: 1_500_000 });
});

test("parts less what a cap took always make the award", () => {
  for (const edits of [[], [floor], [cap]])
    for (const row of view(edits).rows)
      expect(row.parts.reduce((sum, part) => sum + part, 0) - row.cut).toBe(row.award);
});

test("orders: name, amount, need, change", () => {
  const ids = (settings: Partial<PayoutsInput>, edits: readonly RuleEdit[] = []) =>
    view(edits, settings).rows.map((row) => row.id);
  expect(ids({ sorting: "name" })).toEqual(["a", "b", "c"]);
  expect(ids({ sorting: "amount" }, [floor])).toEqual(["a", "b", "c"]);
  expect(ids({ sorting: "need", need: needOf(programme) })).toEqual(["c", "a", "b"]);
  expect(ids({ sorting: "change" }, [floor])).toEqual(["c", "b", "a"]);
});

test("municipalities stand over their areas with their sums", () => {
  const grouped = view([], { isGrouped: true }).rows;
  expect(grouped.map(({ kind, id, award }) => [kind, id, award])).toEqual([
    ["municipality", "North", 3_000_000],
    ["area", "a", 2_000_000],
    ["area", "b", 1_000_000],
    ["municipality", "South", 0],
    ["area", "c", 0],
  ]);
});

const said = (edits: readonly RuleEdit[], isChanged: boolean, locale: "sv" | "en") =>
  payoutsSummary(view(edits), isChanged, areaNoun(pack, locale), textsFor(locale)).replaceAll("\u00a0", " ");

test("the summary says what happened, in both languages", () => {
  expect(said([], false, "en")).toBe(
    "In this made-up example SEK 3 million is shared by 2 of 3 areas. Nothing has been changed yet.",
  );
  expect(said([], false, "sv")).toBe(
    "I det här påhittade exemplet delas 3 miljoner kronor mellan 2 av 3 områden. Ingenting är ändrat än.",
  );
  expect(said([], true, "en")).toBe("In this made-up example every area gets what it gets in the baseline.");
  expect(said([floor], true, "en")).toBe(
    "In this made-up example, 1 area gets more and 2 get less than in the baseline. The largest change is for C: +SEK 600,000. Floors and caps take SEK 600,000 from 2 areas, most from A: SEK 400,000.",
  );
  expect(said([floor], true, "sv")).toBe(
    "I det här påhittade exemplet får 1 område mer och 2 mindre än i utgångsläget. Störst är ändringen för C: +600 000 kronor. Golv och tak tar 600 000 kronor från 2 områden, mest från A: 400 000 kronor.",
  );
});

const finding = (edits: readonly RuleEdit[], isChanged: boolean, locale: "sv" | "en") =>
  payoutsHeadline(view(edits), isChanged, areaNoun(pack, locale), textsFor(locale)).replaceAll("\u00a0", " ");

test("the headline is the finding, in both languages", () => {
  expect(finding([], false, "en")).toBe("SEK 3 million to 2 areas. A gets most, SEK 2 million.");
  expect(finding([], false, "sv")).toBe("3 miljoner kronor till 2 områden. Mest får A, 2 miljoner kronor.");
  expect(finding([], true, "en")).toBe("Every area gets what it gets in the baseline.");
  expect(finding([floor], true, "en")).toBe("C gets SEK 600,000 more, A SEK 400,000 less. 1 gains, 2 lose.");
  expect(finding([floor], true, "sv")).toBe(
    "C får 600 000 kronor mer, A 400 000 kronor mindre. 1 får mer, 2 får mindre.",
  );
});

test("years with the same money stand in the headline; a rule without years, one year, a gap or other sums have none", () => {
  const of = (schedule?: Rule["schedule"]) =>
    yearsAlike({ ...programme.rule, ...(schedule !== undefined && { schedule }) });
  const alike = of([{ year: 2010 }, { year: 2011 }, { year: 2012 }]);
  expect(alike).toBe("2010–2012");
  const told = payoutsHeadline(view([]), false, areaNoun(pack, "sv"), textsFor("sv"), alike);
  expect(told.replaceAll("\u00a0", " ")).toBe(
    "3 miljoner kronor per år 2010–2012 till 2 områden. Mest får A, 2 miljoner kronor.",
  );
  for (const other of [
    undefined,
    [{ year: 2010 }],
    [{ year: 2010 }, { year: 2012 }],
    [{ year: 2010 }, { year: 2011, budgetSek: 1 }],
  ])
    expect(of(other)).toBeNull();
});

test("the largest come first: amounts, and changes once money has moved", () => {
  const ids = (edits: readonly RuleEdit[]) => view(edits, { sorting: "largest" }).rows.map(({ id }) => id);
  expect(ids([])).toEqual(["a", "b", "c"]);
  expect(ids([floor])).toEqual(["c", "b", "a"]);
  // 50,000 kronor are 3 per cent of the mean award: rows stay where they are.
  const little: RuleEdit = {
    path: ["limits"],
    value: [{ id: "little", bound: "floor", measure: "sek", value: 50_000 }],
  };
  expect(ids([little])).toEqual(["a", "b", "c"]);
});

test("the summary tells of areas left out and of money that is not paid", () => {
  const selection: RuleEdit = { path: ["selection"], value: { kind: "listed", areas: ["a", "c"] } };
  expect(said([selection], true, "en")).toContain("1 area is not covered by the rule.");
  const nobody: RuleEdit = { path: ["selection"], value: { kind: "listed", areas: ["c"] } };
  expect(said([nobody], true, "en")).toContain("SEK 3 million is not paid out.");
});

test("the summary tells when a pot is asked for more than it has at its price", () => {
  const price = (sekPerUnit: number): RuleEdit => {
    const [pot] = programme.rule.pots;
    if (pot?.criterion.kind !== "improvement") throw new Error("another example");
    const { kind: _, ...improvement } = pot.criterion;
    return {
      path: ["pots"],
      value: [{ ...pot, criterion: { kind: "price", improvement, sekPerUnit } }],
    };
  };
  // 2 points and 1: three million at a million each, twice as much at two.
  expect(said([price(100_000_000)], true, "en")).not.toContain("scaled");
  expect(said([price(200_000_000)], true, "en")).toContain(
    "A pot that pays a price is asked for SEK 6 million and has SEK 3 million, so its amounts are scaled down alike.",
  );
  expect(said([price(200_000_000)], true, "sv")).toContain("får anspråk på 6 miljoner kronor");
});

test("table and file have the columns of the picture", () => {
  const titles = payoutsTable(view([cap]), pack, textsFor("en"))
    .columns.filter(({ isFileOnly }) => !isFileOnly)
    .map((column) => column.title);
  expect(titles).toEqual([
    "Area",
    "Municipality",
    "Award",
    "Change",
    "Relative change",
    "Baseline",
    "Work",
    "Floors and caps",
  ]);
});

test("the file: Swedish with semicolons and commas, provenance in every row, what it is not below", () => {
  const sv = textsFor("sv");
  const figure = payoutsFigure(view([], { unit: "share" }), "Sammanfattning.", pack, sv);
  const text = tableCsv(figure.table, figureNotes(figure, contextOf(pack, "sv"), sv), "sv");
  const lines = text.split("\r\n");
  expect(lines[0]).toBe(
    "\ufeffOmråde;Kommun;Belopp (%);Ändring (procentenheter);Utgångsläge (%);Work (%);Ursprung",
  );
  expect(lines[1]).toBe("A;North;66,6667;0;66,6667;66,6667;påhittat");
  expect(lines[4]).toBe("Alla områden;;100;0;100;100;påhittat");
  expect(lines).toContain("Ingen officiell beräkning.");
  expect(text).toContain("Ingenting är ändrat mot utgångsläget.");
  expect(text).not.toContain("Välj ett område");
  expect(lines).toContain("Made up.");
});

test("the file: English with commas and points, and no cell that a spreadsheet would run", () => {
  const named = {
    ...programme,
    areas: programme.areas.map((area) => (area.id === "a" ? { ...area, name: '=1+"1", x' } : area)),
  };
  const text = tableCsv(payoutsTable(view([], { programme: named }), pack, textsFor("en")), [], "en");
  expect(text).toContain(`"'=1+""1"", x",North,2000000,0,0,2000000,2000000,made up`);
});

test("amounts that were decided are not called made up, as long as nothing is changed", () => {
  const urban = shipped("urban15-2013");
  const own = awardsOf(urban.programme);
  const other = awardsOf(urban.programme, { ...urban.programme.rule, reserveSek: 0 });
  const { programme: areas, published } = urban;
  const input = { programme: areas, published, allocation: own, baseline: own };
  const seen = (changes: Partial<PayoutsInput>) => view([], { ...input, ...changes });
  const noun = areaNoun(urban, "en");
  expect(seen({}).isDecided).toBe(true);
  expect(payoutsSummary(seen({}), false, noun, textsFor("en"))).not.toContain("made-up");
  // Populations are made up, and so are kronor per inhabitant.
  expect(seen({ unit: "perInhabitant" }).isDecided).toBe(false);
  expect(seen({ allocation: other }).isDecided).toBe(false);
  expect(payoutsSummary(seen({ allocation: other }), true, noun, textsFor("en"))).toContain("made-up");
});

const rangeWords = {
  ...barRanges("by chance"),
  ends: [
    { id: "low", title: "From" },
    { id: "high", title: "To" },
  ],
  note: "Lines are chance.",
  say: (low: string, high: string) => `${low} to ${high}`,
};
const byArea: Readonly<Record<string, readonly [number, number]>> = {
  a: [1_500_000, 2_500_000],
  b: [500_000, 1_200_000],
};
const rangesOf = (isOlder: boolean) => ({
  of(area: string, per: number) {
    const found = byArea[area];
    return found && { low: found[0] / per, high: found[1] / per };
  },
  words: rangeWords,
  isOlder,
});

test("what chance leaves open is in the unit of the awards, in the table and the notes; areas alone have it", () => {
  const ranges = rangesOf(false);
  const shown = view([], { ranges, isGrouped: true });
  const rangeOf = (id: string) => shown.rows.find((row) => row.id === id)?.range;
  expect(rangeOf("a")).toEqual({ low: 1_500_000, high: 2_500_000 });
  expect(rangeOf("c")).toBeUndefined();
  expect(shown.rows.filter(({ kind }) => kind === "municipality").every((row) => !row.range)).toBe(true);
  expect(shown.reach).toBe(2_500_000);
  expect(view([], { ranges, unit: "perInhabitant" }).rows[0]?.range).toEqual({ low: 1500, high: 2500 });
  expect(view([], { ranges, unit: "share" }).rows[1]?.range?.high).toBeCloseTo(0.4, 12);
  const figure = payoutsFigure(shown, "", pack, textsFor("en"));
  expect(figure.table.columns.map(({ title }) => title)).toEqual(expect.arrayContaining(["From", "To"]));
  expect(figure.notes).toContain("Lines are chance.");
});

test("ranges of awards before the latest change are not shown, and the scale does not jump", () => {
  const shown = view([], { ranges: rangesOf(true) });
  expect(shown.rows.some((row) => row.range !== undefined)).toBe(false);
  expect(shown.ranges).toBeUndefined();
  expect(shown.reach).toBe(2_500_000);
});

test("what is added and taken is named by what the rule has: floors, caps, or both", () => {
  const limit = (id: string, bound: "floor" | "cap") =>
    ({ id, bound, measure: "sek", value: 600_000 }) as const;
  const names = (...limits: readonly ReturnType<typeof limit>[]) => {
    const found = view([{ path: ["limits"], value: limits }], { limits });
    return [payoutChart(found, found.rows, pack, textsFor("sv")).words.cut, found.bounds];
  };
  expect(names(limit("f", "floor"))).toEqual(["Taget till golv", "floors"]);
  expect(names(limit("c", "cap"))).toEqual(["Taget av tak", "caps"]);
  expect(names(limit("f", "floor"), limit("c", "cap"))).toEqual(["Taget av golv och tak", "both"]);
});

test("what is new and moves no award of this year is told: limits not reached yet, other years with money", () => {
  const limits: Rule["limits"] = [{ id: "f", bound: "floor", measure: "baseline", value: 0.8 }];
  const changed = (changes: Partial<Rule>, isMoved: boolean) =>
    newWithoutMoney({ ...programme.rule, ...changes }, programme.rule, isMoved);
  expect(changed({}, false)).toEqual([]);
  expect(changed({ limits }, false)).toEqual(["limits"]);
  expect(changed({ limits }, true)).toEqual([]);
  expect(changed({ schedule: [{ year: 2030 }] }, true)).toEqual(["years"]);
});
