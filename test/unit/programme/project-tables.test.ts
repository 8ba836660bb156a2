import { expect, test } from "vitest";
import { dividedTable, grantTable } from "../../../src/outcomes/programme/grant-tables.ts";
import { projectTable } from "../../../src/outcomes/programme/project-table.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { said } from "./shipped-facts.ts";

const en = textsFor("en");
const pack = shipped("stockholm-2002");
const projects = pack.sections.projects;
if (projects === undefined) throw new Error("no projects");

test("grants by recipient and field add up to what was granted", () => {
  const table = grantTable(projects, pack, en);
  expect(table.columns.map(({ title }) => title)).toEqual([
    "Labour market",
    "Swedish for immigrants",
    "Social medicine",
    "All fields",
  ]);
  expect(said(table, "rinkeby")).toEqual(["2,287,000", "1,549,000", "–", "3,836,000"]);
  expect(said(table, "total")).toEqual(["6,919,000", "4,835,000", "3,774,000", "15,528,000"]);
  expect(table.rows.find(({ id }) => id === "rinkeby")?.bar?.parts.at(-1)?.to).toBeCloseTo(1, 12);
});

test("18 of 32 projects were planned to go on, 14 were not", () => {
  const table = dividedTable(projects, pack, en);
  if (table === null) throw new Error("nothing divides the projects");
  expect(said(table, "total")).toEqual(["18", "14"]);
  expect(said(table, "kista")).toEqual(["4", "1"]);
  const { divided: _, ...undivided } = projects;
  expect(dividedTable(undivided, pack, en)).toBeNull();
});

test("gross exits and grants per exit, with what is not reported said and notes kept", () => {
  const table = projectTable(projects, pack, false, en);
  expect(table.rows).toHaveLength(30);
  // 300,000 / 56 = 5,357.1.
  expect(said(table, "2.1.1")).toEqual(["Skärholmen", "Social medicine", "300,000", "120", "56", "5,357"]);
  expect(said(table, "2.3.1").slice(4)).toEqual(["0", "no exits"]);
  expect(said(table, "2.2.2").slice(3)).toEqual(["not reported", "not reported", "–"]);
  expect(said(table, "2.3.10").slice(4)).toEqual(["64 (our arithmetic)", "4,625"]);
  expect(table.rows.find(({ id }) => id === "2.1.9")?.detail).toBe(
    "Same outcomes as 2.3.8: do not count twice.",
  );
  expect(table.rows.some(({ isTotal }) => isTotal)).toBe(false);
});

test("with hidden names neither projects nor notes name a place", () => {
  const hidden = withoutNames(pack, "sv");
  const table = projectTable(projects, hidden, true, en);
  const places = pack.programme.areas
    .flatMap(({ name }) => name.split(/[- ,]+/))
    .filter((word) => word.length > 4);
  const text = JSON.stringify(table.rows.map(({ name, detail, cells }) => [name, detail, cells]));
  expect(places.filter((place) => text.includes(place))).toEqual([]);
  expect(table.rows[0]?.name).toBe("Project 1");
  expect(table.notes.at(-1)).toMatch(/left out/);
});
