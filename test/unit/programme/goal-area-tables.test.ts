import { expect, test } from "vitest";
import { goalAreaFigures } from "../../../src/outcomes/programme/goal-area-figures.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { said } from "./shipped-facts.ts";

const pack = shipped("storstad-2002");
const goals = pack.sections.goalAreas;
if (goals === undefined) throw new Error("no goal areas");
const { bars, figures } = goalAreaFigures(goals, pack, textsFor("en"));

test("only the complete vector fills its bar; the others end where figures end", () => {
  const end = (area: string) => bars.table.rows.find(({ id }) => id === area)?.bar?.parts.at(-1)?.to;
  expect(end("bergsjon")).toBeCloseTo(1, 12);
  expect(end("hyllie")).toBeCloseTo(0.31 + 0.25 + 0.27, 12);
  expect(end("tensta")).toBeCloseTo(0.7, 12);
  expect(said(bars, "bergsjon")).toEqual(["100%, complete"]);
  expect(said(bars, "hyllie")).toEqual(["83%"]);
  expect(said(bars, "tensta")).toEqual(["about 70%"]);
});

test("shares that the source only hints at are marked, and nothing takes no room", () => {
  const parts = (area: string) => bars.table.rows.find(({ id }) => id === area)?.bar?.parts ?? [];
  expect(parts("tensta").map(({ isVague }) => isVague)).toEqual([true, true, true]);
  expect(parts("hyllie").map(({ isVague }) => isVague)).toEqual([false, false, false]);
  // Employment, Swedish, adult education, safety, health, democracy, across goals: compulsory school is 0.
  expect(parts("bergsjon").map(({ colour }) => colour)).toEqual([
    "--pot-1",
    "--pot-2",
    "--pot-4",
    "--pot-5",
    "--pot-6",
    "--pot-7",
    "--pot-8",
  ]);
});

test("every figure in the source's words", () => {
  expect(said(figures, "employment")).toEqual(["less than 20%", "31%", "8%"]);
  expect(said(figures, "safety")).toEqual(["the smallest, no figure", "small, no figure", "3%"]);
  expect(said(figures, "compulsory-school")).toEqual(["small, no figure", "small, no figure", "0%, implied"]);
  expect(said(figures, "cross-goal")).toEqual(["not stated", "not stated", "9%"]);
});
