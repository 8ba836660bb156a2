import { expect, test } from "vitest";
import { sheet, sheetInside } from "../../../src/figure/sheet.ts";
import { svgFile } from "../../../src/figure/svg-file.ts";
import { factPicture } from "../../../src/outcomes/programme/fact-picture.ts";
import { figureTable } from "../../../src/outcomes/programme/figure-table.ts";
import { goalAreaTables } from "../../../src/outcomes/programme/goal-area-tables.ts";
import { plainFacts } from "../../../src/outcomes/programme/plain-facts.ts";
import { projectTable } from "../../../src/outcomes/programme/project-table.ts";
import { tableCsv } from "../../../src/tables/table-csv.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

test("figures as a file: Swedish signs, the source's reservations, origin and caveat below", () => {
  const pack = shipped("sfs2018-151");
  const table = pack.sections.tables?.[0];
  if (table === undefined) throw new Error("no table");
  const i18n = textsFor("sv");
  const lines = tableCsv(plainFacts(figureTable(table, pack, i18n), pack, i18n), "sv").split("\r\n");
  expect(lines[0]).toBe("\ufeff;Miljoner kronor;Ursprung");
  expect(lines[1]).toBe("2018;409,4;rekonstruerad");
  expect(lines.some((line) => line.startsWith('"2019, efter vårbudgeten";omkring'))).toBe(true);
  expect(lines.some((line) => line.includes("Ingen officiell beräkning"))).toBe(true);
});

test("notes of projects are a column of their own", () => {
  const pack = shipped("stockholm-2002");
  const projects = pack.sections.projects;
  if (projects === undefined) throw new Error("no projects");
  const i18n = textsFor("en");
  const lines = tableCsv(plainFacts(projectTable(projects, pack, false, i18n), pack, i18n), "en").split(
    "\r\n",
  );
  expect(lines[0]).toMatch(/"Grant per exit, kr",Note$/);
  expect(lines[1]).toMatch(/^Myndighetssamverkan,.*,300000,120,56,5357,43 of the exits are pensions\.$/);
});

test("a table as a picture carries title, legend, figures, notes and caveat", async () => {
  const pack = shipped("storstad-2002");
  const goals = pack.sections.goalAreas;
  if (goals === undefined) throw new Error("no goals");
  const i18n = textsFor("en");
  const { picture, words } = factPicture(goalAreaTables(goals, pack, i18n).bars, pack, i18n);
  const scene = sheet(await picture.draw(sheetInside), { ...words, over: "Over & under" });
  const svg = svgFile(scene, { title: words.title, summary: picture.label }, () => "#000000");
  expect(svg).toMatch(/^<svg [^>]+>.*<\/svg>$/s);
  for (const text of [
    "Over &amp; under",
    "The money by goal area",
    "Across goals",
    "100%, complete",
    "Not an official calculation.",
  ])
    expect(svg).toContain(text);
  expect(svg).not.toContain(i18n.t("programme.madeUp"));
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(3);
});
