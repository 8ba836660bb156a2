import { expect, test } from "vitest";
import { factSvg } from "../../../src/features/programme/fact-svg.ts";
import { figureTable } from "../../../src/features/programme/figure-table.ts";
import { goalAreaTables } from "../../../src/features/programme/goal-area-tables.ts";
import { plainFacts } from "../../../src/features/programme/plain-facts.ts";
import { projectTable } from "../../../src/features/programme/project-table.ts";
import { tableCsv } from "../../../src/tables/table-csv.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const words = {
  over: "Over & under",
  official: "Not official.",
  madeUp: "Made up.",
  colour: () => "#123456",
};

test("figures as a file: Swedish signs, the source's reservations, origin and caveat below", () => {
  const pack = shipped("sfs2018-151");
  const table = pack.sections.tables?.[0];
  if (table === undefined) throw new Error("no table");
  const i18n = textsFor("sv");
  const lines = tableCsv(plainFacts(figureTable(table, pack, i18n), pack, i18n), "sv").split("\r\n");
  expect(lines[0]).toBe("\ufeff;Miljoner kronor;Ursprung");
  expect(lines[1]).toBe("2018;410,3;rekonstruerad");
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

test("a table as a picture carries title, legend, figures, notes and caveat", () => {
  const pack = shipped("storstad-2002");
  const goals = pack.sections.goalAreas;
  if (goals === undefined) throw new Error("no goals");
  const svg = factSvg(goalAreaTables(goals, pack, textsFor("en")).bars, words);
  expect(svg).toMatch(/^<svg [^>]+>.*<\/svg>$/s);
  for (const text of [
    "Over &amp; under",
    "The money by goal area",
    "Across goals",
    "100%, complete",
    "Not official.",
  ])
    expect(svg).toContain(text);
  expect(svg).not.toContain("Made up.");
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(3);
});
