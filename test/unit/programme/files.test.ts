import { expect, test } from "vitest";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { stackedBar } from "../../../src/figure/row-bar.ts";
import type { Table } from "../../../src/figure/table.ts";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { tableScene } from "../../../src/figure/table-scene.ts";
import { goalAreaFigures } from "../../../src/outcomes/programme/goal-area-figures.ts";
import { projectFigure } from "../../../src/outcomes/programme/project-figure.ts";
import { sourceFigure } from "../../../src/outcomes/programme/source-figure.ts";
import { contextOf } from "../figure/context-of.ts";
import { flat } from "../figure/flat.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

test("figures as a file: Swedish signs, the source's reservations, origin and caveat below", () => {
  const pack = shipped("sfs2018-151");
  const table = pack.sections.tables?.[0];
  if (table === undefined) throw new Error("no table");
  const i18n = textsFor("sv");
  const figure = sourceFigure(table, pack, i18n);
  const notes = figureNotes(figure, contextOf(pack, "sv"), i18n);
  const lines = tableCsv(figure.table, notes, "sv").split("\r\n");
  expect(lines[0]).toBe("\ufeff;Miljoner kronor;Ursprung");
  expect(lines[1]).toBe("2018;409,4;rekonstruerad");
  expect(lines.some((line) => line.startsWith('"2019, efter vårbudgeten";omkring'))).toBe(true);
  expect(lines.some((line) => line.includes("Ingen officiell beräkning"))).toBe(true);
  // Published figures are the same in every scenario.
  expect(notes.join(" ")).not.toContain("Scenario:");
});

test("notes of projects are a column of their own", () => {
  const pack = shipped("stockholm-2002");
  const projects = pack.sections.projects;
  if (projects === undefined) throw new Error("no projects");
  const lines = tableCsv(projectFigure(projects, pack, false, textsFor("en")).table, [], "en").split("\r\n");
  expect(lines[0]).toMatch(/"Grant per exit, kr",Note$/);
  expect(lines[1]).toMatch(/^Myndighetssamverkan,.*,300000,120,56,5357,43 of the exits are pensions\.$/);
});

test("a table as a picture carries its legend, headings and figures, and its bars are hatched where made up", () => {
  const pack = shipped("storstad-2002");
  const goals = pack.sections.goalAreas;
  if (goals === undefined) throw new Error("no goals");
  const i18n = textsFor("en");
  const { table } = goalAreaFigures(goals, pack, i18n).bars;
  const marks = flat(tableScene(table, false, i18n.f, 920));
  const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  for (const text of ["Across goals", "100%, complete", "Stated in figures"])
    expect(texts.join("|")).toContain(text);
  expect(JSON.stringify(marks)).not.toMatch(/NaN|null/);
  expect(marks.filter((mark) => mark.kind === "rect" && mark.dash !== undefined)).toHaveLength(3);
  const madeUp = flat(tableScene(table, true, i18n.f, 920));
  expect(madeUp.some((mark) => mark.kind === "rect" && mark.hatch === "light")).toBe(true);
});

test("on a phone the bars of a table have room of their own, below the names", () => {
  const table: Table = {
    id: "shares",
    title: "Shares",
    columns: [
      { id: "pot", title: "Pot", kind: "text" },
      { id: "chance", title: "Chance", kind: "share" },
      { id: "true", title: "True changes", kind: "share" },
    ],
    rows: [
      { id: "a", cells: ["Long-term social assistance", 0.5, 0.5], bar: stackedBar([1], 1, () => "--pot-1") },
    ],
  };
  const marks = flat(tableScene(table, false, textsFor("en").f, 340));
  const bar = marks.find((mark) => mark.kind === "rect" && mark.fill === "--pot-1");
  const name = marks.find((mark) => mark.kind === "text" && mark.text === "Long-term social assistance");
  if (bar?.kind !== "rect" || name?.kind !== "text") throw new Error("the row is not whole");
  expect(bar.width).toBeGreaterThan(100);
  expect(bar.y).toBeGreaterThan(name.y);
});
