import { expect, test } from "vitest";
import { wholePeople } from "../../../src/model/break-even.ts";
import { breakEvenTable, saidOf } from "../../../src/outcomes/programme/break-even-table.ts";
import {
  assumedChoice,
  changedAssumed,
  payerLines,
  withWorth,
} from "../../../src/outcomes/programme/break-even-view.ts";
import { goalLevels } from "../../../src/outcomes/programme/collaboration-view.ts";
import { fidelityTable } from "../../../src/outcomes/programme/fidelity-table.ts";
import { noInput } from "../../../src/outcomes/programme/own-input.ts";
import { noSigns, signsOf, withSign } from "../../../src/outcomes/programme/seen-signs.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const en = textsFor("en");
const malmo = shipped("malmo-areas-2010");
const storstad = shipped("storstad-2002");
const section = malmo.sections.breakEven;
const collaboration = storstad.sections.collaboration;
if (section === undefined || collaboration === undefined) throw new Error("sections are missing");

test("nothing is filled in from the start, and nothing pays", () => {
  const start = noInput(malmo).breakEven;
  expect(start).toEqual({
    costSek: null,
    costShares: { municipality: 0, region: 0, state: 0, society: 1 },
    values: {},
    years: 1,
    rate: 0,
    deadweight: 0,
  });
  const lines = payerLines(section, start, 25_000_000);
  expect(lines.every(({ isEmpty }) => isEmpty)).toBe(true);
  expect(lines.map((line) => saidOf(line, en))).toEqual(Array(4).fill("fill in above"));
});

test("causes add up per payer, and whole people are needed", () => {
  let choice = noInput(malmo).breakEven;
  choice = withWorth(choice, "school-failure", "society", 60_000);
  choice = withWorth(choice, "production-loss", "society", 140_000);
  choice = withWorth(choice, "employment", "municipality", 50_000);
  choice = withWorth(choice, "employment", "state", -1);
  choice = { ...choice, years: 3, deadweight: 0.25, costShares: { ...choice.costShares, municipality: 0.5 } };
  const table = breakEvenTable(section, payerLines(section, choice, 25_000_000), "Origin.", en);
  // Society: 3 x 200,000 = 600,000; 25,000,000 / (600,000 x 0.75) = 55.6. Municipality: 12,500,000 / (150,000 x 0.75) = 111.1.
  expect(said(table, "society")).toEqual(["SEK 200,000", "SEK 600,000", "SEK 25,000,000", "56"]);
  expect(said(table, "municipality")).toEqual(["SEK 50,000", "SEK 150,000", "SEK 12,500,000", "112"]);
  expect(said(table, "state").at(-1)).toBe("never: no gain");
  expect(said(table, "region").at(-1)).toBe("fill in above");
  expect(table.rows.find(({ id }) => id === "municipality")?.bar?.parts[0]?.to).toBe(1);
});

test("a payer with no cost has nothing to get back, and with nothing but deadweight nobody has", () => {
  const choice = withWorth(noInput(malmo).breakEven, "safety", "region", 1);
  const region = (changes: object) => payerLines(section, { ...choice, ...changes }, 1_000)[1]!;
  expect(saidOf(region({}), en)).toBe("nothing to get back");
  expect(saidOf(region({ deadweight: 1 }), en)).toBe("never: all would have managed anyway");
});

test("whole people: a hair above a whole number is that number", () => {
  expect([25, 25 + 1e-12, 25.001, 0].map(wholePeople)).toEqual([25, 25, 26, 0]);
});

test("ticks suggest levels beside those that the source found", () => {
  expect(noInput(storstad).signs.map(({ latest }) => latest)).toEqual([[], [], [], [], []]);
  expect(goalLevels(collaboration, [1, 7, 0, 0], 0.5)).toEqual([
    { ticks: 1, level: 1, factor: 1, found: 4 },
    { ticks: 7, level: 4, factor: 1.25, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 3 },
    { ticks: 0, level: 1, factor: 1, found: 2 },
    { ticks: 0, level: 1, factor: 1, found: null },
  ]);
});

test("a decision on its way", () => {
  const table = fidelityTable({ understand: 0.8, can: 0.9, want: 0.5 }, "Origin.", en);
  expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(["100%", "80%", "72%", "36%"]);
  expect(plain(table.origin)).toMatch(/^Our own construction\./);
});

test("signs are found again by their number, as undo needs it; a number set elsewhere has none", () => {
  let seen = noSigns;
  const shown = (count: number) => signsOf(seen, count);
  expect(shown(0)).toEqual([]);
  seen = withSign(seen, shown(0) ?? [], "platform", true);
  seen = withSign(seen, shown(1) ?? [], "rewards", true);
  seen = withSign(seen, shown(2) ?? [], "platform", false);
  expect(seen.latest).toEqual(["rewards"]);
  expect([shown(1), shown(2), shown(3)]).toEqual([["rewards"], ["platform", "rewards"], null]);
});

test("years, rate, deadweight and the shares of payers the projection knows are the scenario's assumptions", () => {
  const pack = shipped("malmo-areas-2010");
  const section = pack.sections.breakEven;
  if (section === undefined) throw new Error("there is no such section");
  const assumptions: Readonly<Record<string, number>> = {
    "benefit-years": 5,
    "discount-rate": 0.04,
    deadweight: 0.1,
    "cost-share-state": 0,
    "cost-share-municipality": 1,
    "cost-share-society": 1,
  };
  const { breakEven } = noInput(pack);
  const choice = assumedChoice(breakEven, section, (id) => assumptions[id] ?? Number.NaN);
  expect(choice).toMatchObject({ years: 5, rate: 0.04, deadweight: 0.1 });
  // The region is this programme's own payer.
  expect(choice.costShares).toEqual({ municipality: 1, region: 0, state: 0, society: 1 });
  const next = { ...choice, years: 6, costShares: { ...choice.costShares, region: 0.5, state: 0.25 } };
  expect(changedAssumed(next, choice, section)).toEqual({ "benefit-years": 6, "cost-share-state": 0.25 });
});
