import { expect, test } from "vitest";
import { dividedFigure, grantFigure } from "../../../src/outcomes/programme/grant-figures.ts";
import { projectFigure } from "../../../src/outcomes/programme/project-figure.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { said } from "./shipped-facts.ts";

const en = textsFor("en");
const pack = shipped("stockholm-2002");
const projects = pack.sections.projects;
if (projects === undefined) throw new Error("no projects");

test("grants by recipient and field add up to what was granted", () => {
  const figure = grantFigure(projects, pack, en);
  expect(figure.table.columns.map(({ title }) => title)).toEqual([
    "Recipient",
    "Labour market",
    "Swedish for immigrants",
    "Social medicine",
    "All fields",
  ]);
  expect(said(figure, "rinkeby")).toEqual(["2,287,000", "1,549,000", "–", "3,836,000"]);
  expect(said(figure, "total")).toEqual(["6,919,000", "4,835,000", "3,774,000", "15,528,000"]);
  expect(figure.table.rows.find(({ id }) => id === "rinkeby")?.bar?.parts.at(-1)?.to).toBeCloseTo(1, 12);
});

test("18 of 32 projects were planned to go on, 14 were not", () => {
  const figure = dividedFigure(projects, pack, en);
  if (figure === null) throw new Error("nothing divides the projects");
  expect(said(figure, "total")).toEqual(["18", "14"]);
  expect(said(figure, "kista")).toEqual(["4", "1"]);
  const { divided: _, ...undivided } = projects;
  expect(dividedFigure(undivided, pack, en)).toBeNull();
});

test("gross exits and grants per exit, with what is not reported said and notes kept", () => {
  const figure = projectFigure(projects, pack, false, en);
  expect(figure.table.rows).toHaveLength(31);
  // 300,000 / 56 = 5,357.1.
  expect(said(figure, "2.1.1")).toEqual(["Skärholmen", "Social medicine", "300,000", "120", "56", "5,357"]);
  expect(said(figure, "2.3.1").slice(4)).toEqual(["0", "no exits"]);
  expect(said(figure, "2.2.2").slice(3)).toEqual(["not reported", "not reported", "–"]);
  // At most 15 exits: at least 813,000 / 15 = 54,200 for each.
  expect(said(figure, "2.1.8").slice(4)).toEqual(["at most 15", "at least 54,200"]);
  expect(said(figure, "2.2.4").slice(3)).toEqual(["about 200", "not reported", "–"]);
  expect(said(figure, "2.3.3").slice(2)).toEqual(["300,000", "26", "14", "21,429"]);
  expect(said(figure, "2.3.10").slice(4)).toEqual(["64 (our arithmetic)", "4,625"]);
  expect(figure.table.rows.find(({ id }) => id === "2.1.9")?.detail).toBe(
    "The same 6 exits as in 2.3.8: they count only once.",
  );
  expect(figure.table.rows.some(({ isTotal }) => isTotal)).toBe(false);
});

test("with hidden names neither projects nor notes name a place", () => {
  const hidden = withoutNames(pack, "sv");
  const figure = projectFigure(projects, hidden, true, en);
  const places = pack.programme.areas
    .flatMap(({ name }) => name.split(/[- ,]+/))
    .filter((word) => word.length > 4);
  const text = JSON.stringify(figure.table.rows.map(({ detail, cells }) => [detail, cells]));
  expect(places.filter((place) => text.includes(place))).toEqual([]);
  expect(figure.table.rows[0]?.cells[0]).toBe("Project 1");
  expect(figure.notes.join(" ")).toMatch(/left out/);
});
