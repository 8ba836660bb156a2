import { expect, test } from "vitest";
import { moneyLeft } from "../../../src/model/project/money-left.ts";
import { bandAt, everywhere, type Projection } from "../../../src/model/project/projection.ts";
import {
  areasAheadFinding,
  areasAheadNotes,
} from "../../../src/outcomes/projection/areas-ahead/areas-ahead-figure.ts";
import { areasAheadTable } from "../../../src/outcomes/projection/areas-ahead/areas-ahead-table.ts";
import { moneyAhead } from "../../../src/outcomes/projection/areas-ahead/money-ahead.ts";
import { sayYears } from "../../../src/outcomes/projection/areas-ahead/say-years.ts";
import { shareOfDraws } from "../../../src/outcomes/projection/events/say-share.ts";
import { packageOf } from "../outcomes/analysis/answer-to.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { projectedOver } from "./projected.ts";

const [sv, en] = [textsFor("sv"), textsFor("en")];
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const of = async (id: string, years: number, changes = {}) => {
  const pack = packageOf(id);
  const { projection } = await projectedOver(pack, years, changes);
  return { pack, projection: projection as Projection };
};

test("Malmö: how much a year, that it is made up, until when and what then come first, and are the model's numbers", async () => {
  const { pack, projection } = await of("malmo-areas-2010", 10);
  const { rule } = pack.programme;
  const [first = "", after = "", ...left] = moneyAhead(projection, rule, pack, sv).map(plain);
  expect(first).toBe("25 miljoner kronor per år (påhittat), sista året 2015.");
  const { p5, p50, p95 } = bandAt(projection, "jobsEffect", everywhere(projection.facts), 9);
  const signed = (value: number) => plain(sv.f.signed(Math.round(value), 0));
  expect(after).toBe(
    `Efter det: inga nya pengar; i modellen ger programmet ${signed(p50)} i arbete 2019 (${signed(p5)} till ${signed(p95)} i nio dragningar av tio).`,
  );
  expect(left).toEqual([]);
  // An amount of one's own is no made-up figure of the example's.
  const own = { ...rule, budgetSek: 30_000_000 };
  expect(plain(moneyAhead(projection, own, pack, sv)[0] ?? "")).toBe(
    "30 miljoner kronor per år, sista året 2015.",
  );
});

test("Malmö: nothing is said to be never nothing beyond the years with money, and why the first year differs is told", async () => {
  const { pack, projection } = await of("malmo-areas-2010", 10);
  const given = { projection, rule: pack.programme.rule, awards: null, isCompared: false, area: null };
  const finding = plain(areasAheadFinding(given, pack, sv));
  expect(finding.startsWith("25 miljoner kronor per år (påhittat)")).toBe(true);
  expect(finding).toContain("Minst ett av åren 2010–2015 kommer ingen tilldelning i 0 % av dragningarna.");
  expect(areasAheadNotes(projection, false, pack, sv).map(plain)).toContain(
    "Segevång är med från 2011: pengarna för 2010 delas på 4 områden, från 2011 på 5. Därför skiljer sig det första året.",
  );
});

test("the grant of 2013: what a pot returns because nobody improves is told with its reason, and adds up", async () => {
  const { pack, projection } = await of("urban15-2013", 3);
  const { rule } = pack.programme;
  const [year, ...others] = moneyLeft(projection, rule);
  expect(others).toEqual([]);
  expect(year).toMatchObject({ year: 2014, listedSek: 99_000_000, reason: "noPoints" });
  expect((year?.paidSek ?? 0) + (year?.leftSek ?? 0)).toBeCloseTo(99_000_000, 3);
  expect(plain(moneyAhead(projection, rule, pack, en).join(" "))).toMatch(
    /^SEK 99 million a year, the last year 2014\. After that: no new money; .* In 2014, SEK 9\d(\.\d)? million of SEK 99 million is paid on average: in some draws no area improves in a pot, and its money is returned\.$/,
  );
  // Where the money of such a pot goes to the other pots, all is paid.
  const shared = await of("urban15-2013", 3, { rule: { ...rule, unpaid: "otherPots" } });
  expect(moneyLeft(shared.projection, { ...rule, unpaid: "otherPots" })).toEqual([]);
});

test("money that several years leave is told once, and ranges say that they are over the areas", async () => {
  const rule = {
    ...packageOf("urban15-2013").programme.rule,
    schedule: [2014, 2015, 2016].map((year) => ({ year })),
  };
  const { pack, projection } = await of("urban15-2013", 5, { rule });
  const left = moneyLeft(projection, rule);
  expect(left.length).toBeGreaterThan(1);
  const sentences = moneyAhead(projection, rule, pack, en).map(plain);
  expect(sentences.filter((sentence) => sentence.includes("its money is returned"))).toHaveLength(1);
  const listed = left.reduce((sum, year) => sum + year.listedSek, 0) / 1e6;
  expect(sentences.at(-1)).toMatch(
    new RegExp(
      `^Over 201\\d–2016, SEK [\\d.]+ million of SEK ${listed} million in all is paid on average: in some`,
    ),
  );
  const given = { projection, rule, awards: null, isCompared: false, area: null };
  expect(plain(areasAheadFinding(given, pack, en))).toMatch(
    /at least once, in \d+% to (more than )?\d+% of the draws, depending on the area\. There is no award in at least one of the years 2014–2016 in /,
  );
});

test("beside the last year's median stands what the years with money give together on average", async () => {
  const { pack, projection } = await of("malmo-areas-2010", 10);
  const given = { projection, awards: null, isCompared: false, area: null };
  const table = areasAheadTable(given, pack, en);
  const at = table.columns.findIndex(({ id }) => id === "sum");
  expect(table.columns[at]?.title).toBe("2010–2015 together, mean");
  const sums = table.rows.map(({ cells }) => cells[at] as number);
  // All of the money is paid in this programme: 25 million a year, six years.
  expect(sums.at(-1)).toBeCloseTo(150_000_000, 0);
  expect(sums.slice(0, -1).reduce((sum, sek) => sum + sek, 0)).toBeCloseTo(150_000_000, 0);
  // One year has no sum beside it.
  const one = await of("urban15-2014", 1);
  const columns = areasAheadTable({ ...given, projection: one.projection }, one.pack, en).columns;
  expect(columns.some(({ id }) => id === "sum")).toBe(one.projection.facts.paidYears.length > 1);
});

test("years without a gap are a span, others a list", () => {
  expect(sayYears([2014], en)).toBe("2014");
  expect(sayYears([2014, 2015, 2016], en)).toBe("2014–2016");
  expect(sayYears([2014, 2016], en)).toBe("2014 and 2016");
});

test("shares of draws are whole per cent, and what is neither none nor all is never written so", () => {
  const said = [0, 0.0004, 0.151, 0.662, 0.34, 0.9996, 1].map((share) => plain(shareOfDraws(share, sv)));
  expect(said).toEqual(["0 %", "< 1 %", "15 %", "66 %", "34 %", "> 99 %", "100 %"]);
});
