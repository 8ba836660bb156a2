import readSheets from "read-excel-file/universal";
import { expect, test } from "vitest";
import { allocateCommand, dayOf, projectCommand, workFileName } from "../../../src/figure/command.ts";
import type { FigureContext } from "../../../src/figure/figure-context.ts";
import { figureFile, figuresWorkbook } from "../../../src/figure/figure-file.ts";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { fileTable } from "../../../src/figure/table.ts";
import { bandAt } from "../../../src/model/project/projection.ts";
import { everythingJson } from "../../../src/panels/export/everything-json.ts";
import { figureGroups } from "../../../src/panels/export/figure-groups.ts";
import type { Locale } from "../../../src/programmes/package.ts";
import { resultHash } from "../../../src/scenario/hash.ts";
import { projectionHash } from "../../../src/scenario/projection-hash.ts";
import { projectionJson } from "../../../src/scenario/projection-json.ts";
import { readWorkspace } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { contextOf } from "../figure/context-of.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { programmeIds } from "../programmes/read-folder.ts";
import { projected } from "../projection/projected.ts";
import { workspaceOf } from "../report/workspace-of.ts";

const exportOf = (
  id: string,
  locale: Locale,
  scenarios: readonly Partial<Scenario>[] = [],
  namesHidden = false,
): FigureContext => {
  const pack = shipped(id);
  return contextOf(pack, locale, workspaceOf(pack, ...scenarios), {
    shown: namesHidden ? withoutNames(pack, locale) : pack,
    view: {
      namesHidden,
      analysis: { opened: [], settings: {} },
      area: "",
      projection: { years: 10, draws: 4096, seed: 1 },
    },
  });
};

const allFigures = async (context: FigureContext, locale: Locale) =>
  (await figureGroups(context, textsFor(locale))).flatMap(({ figures }) => figures);

for (const id of programmeIds)
  test(`${id}: every figure says that it is no official calculation, and its rows fit its columns`, async () => {
    for (const locale of ["sv", "en"] satisfies Locale[]) {
      const i18n = textsFor(locale);
      const context = exportOf(id, locale);
      const figures = await allFigures(context, locale);
      expect(figures.length).toBeGreaterThanOrEqual(2);
      expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
      for (const figure of figures) {
        expect(figure.id).toMatch(/^[\p{L}\p{N}-]+$/u);
        const notes = figureNotes(figure, context, i18n);
        expect(notes).toContain(i18n.t("payoutsTable.official"));
        expect(new Set(notes).size).toBe(notes.length);
        const { columns, rows } = fileTable(figure.table);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(new Set(figure.table.rows.map((row) => row.id)).size).toBe(rows.length);
        const csv = await (await figureFile(figure, "csv", context, i18n)).text();
        expect(csv).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

test("a workbook of all tables reads back with the awards as numbers", async () => {
  const i18n = textsFor("sv");
  const context = exportOf("urban15-2013", "sv");
  const sheets = await readSheets(await figuresWorkbook(await allFigures(context, "sv"), context, i18n));
  expect(sheets[0]?.sheet).toBe("Om filen");
  const about = sheets[0]?.data.flat().join("\n");
  for (const said of [
    "Ingen officiell beräkning.",
    "rapport 2014:17 (2014)",
    resultHash(awardsOf(shipped("urban15-2013").programme)),
    "påhittad",
    "npm run --silent utfall -- allocate urban15-2013-2026-01-31.utfall.json",
  ])
    expect(about).toContain(said);
  const rows = sheets[1]?.data ?? [];
  const award = rows[3]?.indexOf("Belopp") ?? -1;
  expect(rows.find(([name]) => name === "Gamlegården")?.[award]).toBe(11_426_000);
  expect(rows.find(([name]) => name === "Alla områden")?.[award]).toBe(99_000_000);
});

test("the data of everything: the workspace as its file has it, results with fingerprints, sources, no date", () => {
  const rule = { ...shipped("urban15-2013").programme.rule, budgetSek: 50_000_000 };
  const all = exportOf("urban15-2013", "en", [{ title: "Half", rule }]);
  const text = everythingJson(all, textsFor("en"));
  const data = JSON.parse(text);
  expect(readWorkspace(data.workspace)).toEqual({ ok: true, value: all.workspace });
  expect(data.results.map((each: { scenario: string }) => each.scenario)).toEqual(["Baseline", "Half"]);
  expect(data.results[0].hash).toBe(resultHash(awardsOf(shipped("urban15-2013").programme)));
  expect(data.results[1].distributedSek).toBe(49_000_000);
  expect(data.statement).toBe("Not an official calculation.");
  expect(data.programme.sources.length).toBeGreaterThan(0);
  expect(everythingJson(all, textsFor("en"))).toBe(text);
});

test("the data of everything holds the projection that has been run, as the command line prints it", async () => {
  const pack = shipped("urban15-2013");
  const { projection } = await projected(pack);
  if (projection === undefined) throw new Error("nothing was projected");
  const all = exportOf("urban15-2013", "sv");
  expect(JSON.parse(everythingJson(all, textsFor("sv"))).projection).toBeNull();
  const view = { ...all.view, projection: { years: 3, draws: 256, seed: 1 } };
  const found = JSON.parse(everythingJson({ ...all, view, projection }, textsFor("sv"))).projection;
  expect(found).toMatchObject(JSON.parse(JSON.stringify(projectionJson(projection))));
  expect(found.hash).toBe(projectionHash(projection));
  expect(found.areas[0].years[2].award.p50).toBe(bandAt(projection, "award", 0, 2).p50);
  expect(found.command).toMatch(
    / project urban15-2013-2026-01-31\.utfall\.json --years 3 --draws 256 --seed 1$/,
  );
  expect(found.statement).toBe("Ett scenario, ingen prognos.");
});

test("scenarios are side by side in a table of their own", async () => {
  const rule = { ...shipped("urban15-2013").programme.rule, budgetSek: 50_000_000 };
  const context = exportOf("urban15-2013", "en", [{ title: "Half", rule }]);
  const figures = await allFigures(context, "en");
  const table = figures.find(({ id }) => id === "scenarios")?.table;
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  const { t } = textsFor("en");
  for (const id of [t("compare.bands.file"), t("compare.spread.file")]) {
    const found = figures.find((each) => each.id === id);
    if (found === undefined) throw new Error(`there is no figure ${id}`);
    expect(figureNotes(found, context, textsFor("en"))).toContain(t("payoutsTable.official"));
  }
  expect(table?.rows.map(({ cells: [name, isBaseline] }) => [name, isBaseline])).toEqual([
    ["Baseline", "yes"],
    ["Half", "no"],
  ]);
});

test("decided awards are saved in the order of the page, Å, Ä and Ö last", async () => {
  const [published] = shipped("urban15-2013").published;
  const figures = await allFigures(exportOf("urban15-2013", "sv"), "sv");
  const table = figures.find(({ id }) => id === published?.id)?.table;
  const names = (table?.rows ?? []).map(({ cells: [name] }) => String(name)).slice(0, -1);
  expect(names.slice(5, 9)).toEqual(["Herrgården", "Hjällbo", "Hovsjö", "Hässleholmen"]);
});

test("with names hidden no table names a place", async () => {
  const figures = await allFigures(exportOf("urban15-2013", "en", [], true), "en");
  const cells = figures
    .map(({ table }) => fileTable(table))
    .flatMap(({ columns, rows }) => [columns.map(({ title }) => title), ...rows])
    .flat();
  for (const { name, municipality } of shipped("urban15-2013").programme.areas)
    for (const cell of cells)
      expect(String(cell).split(/[ ,;]/)).not.toEqual(expect.arrayContaining([name, municipality]));
});

test("commands name the saved file, quoted where a shell would take it apart", () => {
  const scenario = { utfall: 1, programme: { id: "sfs2018-151" } } as const;
  const named = (...titles: readonly string[]) =>
    workFileName(
      "sfs2018-151",
      { utfall: 1, workspace: [scenario, ...titles.map((title) => ({ ...scenario, title }))], baseline: 0 },
      "2026-01-31",
    );
  expect(allocateCommand(named(""))).toBe(
    "npm run --silent utfall -- allocate sfs2018-151-2026-01-31.utfall.json",
  );
  // A scenario with a name gives it to the file, in plain letters.
  expect(named("Hälften så mycket: 50 %!")).toBe("halften-sa-mycket-50-2026-01-31.utfall.json");
  expect(named("???")).toBe("sfs2018-151-2026-01-31.utfall.json");
  // Of several, which are all in it, none does.
  expect(named("Half", "Double")).toBe("sfs2018-151-2026-01-31.utfall.json");
  expect(dayOf(new Date(2026, 0, 5))).toBe("2026-01-05");
  expect(projectCommand("it's mine.json", { years: 5, draws: 100, seed: 7 })).toBe(
    "npm run --silent utfall -- project 'it'\\''s mine.json' --years 5 --draws 100 --seed 7",
  );
  const half = { id: "employment@araby=0.5", role: "employment", area: "araby", share: 0.5 } as const;
  const targets = [
    { ...half, year: 2015 },
    { ...half, year: 2018 },
  ];
  expect(projectCommand("mine.json", { years: 5, draws: 100, seed: 7, targets })).toBe(
    "npm run --silent utfall -- project mine.json --years 5 --draws 100 --seed 7 --target 'employment@araby=0.5'",
  );
});
