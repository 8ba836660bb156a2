import readSheets from "read-excel-file/universal";
import { expect, test } from "vitest";
import { bandAt } from "../../../src/model/project/projection.ts";
import { allTables } from "../../../src/panels/export/all-tables.ts";
import { allocateCommand, projectCommand, workFileName } from "../../../src/panels/export/command.ts";
import { everythingJson } from "../../../src/panels/export/everything-json.ts";
import { type Exported, exported } from "../../../src/panels/export/export-source.ts";
import { workbookAbout } from "../../../src/panels/export/workbook-about.ts";
import type { Locale } from "../../../src/programmes/package.ts";
import { resultHash } from "../../../src/scenario/hash.ts";
import { projectionHash } from "../../../src/scenario/projection-hash.ts";
import { projectionJson } from "../../../src/scenario/projection-json.ts";
import { readWorkspace } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { tableCsv } from "../../../src/tables/table-csv.ts";
import { workbookOf } from "../../../src/tables/workbook.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { projected } from "../projection/projected.ts";
import { workspaceOf } from "../report/report-of.ts";

const programmes = [
  "urban15-2013",
  "sfs2018-151",
  "storstad-2002",
  "stockholm-2002",
  "malmo-areas-2010",
  "malmo-districts",
  "vaxjo-regso",
  "municipalities-2016",
];

function exportOf(
  id: string,
  locale: Locale,
  scenarios: readonly Partial<Scenario>[] = [],
  namesHidden = false,
): Exported {
  const pack = shipped(id);
  return exported(
    {
      package: pack,
      shown: namesHidden ? withoutNames(pack, locale) : pack,
      workspace: workspaceOf(pack, ...scenarios),
      view: { namesHidden, area: "", projection: { years: 10, draws: 4096, seed: 1 } },
      stakes: undefined,
      projection: null,
    },
    textsFor(locale),
  );
}

for (const id of programmes)
  test(`${id}: every table says that it is no official calculation, and its rows fit its columns`, () => {
    for (const locale of ["sv", "en"] satisfies Locale[]) {
      const i18n = textsFor(locale);
      const tables = allTables(exportOf(id, locale), i18n);
      expect(tables.length).toBeGreaterThanOrEqual(2);
      expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
      for (const table of tables) {
        expect(table.id).toMatch(/^[\p{L}\p{N}-]+$/u);
        expect(table.notes).toContain(i18n.t("app.payouts.official"));
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        expect(tableCsv(table, locale)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

test("a workbook of all tables reads back with the awards as numbers", async () => {
  const i18n = textsFor("sv");
  const all = exportOf("urban15-2013", "sv");
  const sheets = await readSheets(await workbookOf(workbookAbout(all, i18n), allTables(all, i18n)));
  expect(sheets[0]?.sheet).toBe("Om filen");
  const about = sheets[0]?.data.flat().join("\n");
  for (const said of [
    "Ingen officiell beräkning.",
    "Boverket: Rapport 2014:17 (2014)",
    resultHash(awardsOf(shipped("urban15-2013").programme)),
    "påhittad",
    "npm run --silent utfall -- allocate urban15-2013.utfall.json",
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
  expect(found.command).toMatch(/ project urban15-2013\.utfall\.json --years 3 --draws 256 --seed 1$/);
  expect(found.statement).toBe("Ett scenario, ingen prognos.");
});

test("scenarios stand side by side in a table of their own", () => {
  const rule = { ...shipped("urban15-2013").programme.rule, budgetSek: 50_000_000 };
  const tables = allTables(exportOf("urban15-2013", "en", [{ title: "Half", rule }]), textsFor("en"));
  const table = tables.find(({ id }) => id === "scenarios");
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  const { t } = textsFor("en");
  for (const id of [t("compare.bands.file"), t("compare.spread.file")]) {
    const found = tables.find((each) => each.id === id);
    expect(found?.notes).toContain(t("app.payouts.official"));
    for (const row of found?.rows ?? []) expect(row).toHaveLength(found?.columns.length ?? 0);
  }
  expect(table?.rows.map(([name, isBaseline]) => [name, isBaseline])).toEqual([
    ["Baseline", "yes"],
    ["Half", "no"],
  ]);
});

test("decided awards are taken out in the order of the page, Å, Ä and Ö last", () => {
  const [published] = shipped("urban15-2013").published;
  const table = allTables(exportOf("urban15-2013", "sv"), textsFor("sv")).find(
    ({ id }) => id === published?.id,
  );
  const names = (table?.rows ?? []).map(([name]) => String(name)).slice(0, -1);
  expect(names.slice(5, 9)).toEqual(["Herrgården", "Hjällbo", "Hovsjö", "Hässleholmen"]);
});

test("with names hidden no table names a place", () => {
  const tables = allTables(exportOf("urban15-2013", "en", [], true), textsFor("en"));
  const cells = tables.flatMap(({ columns, rows }) => [columns.map(({ title }) => title), ...rows]).flat();
  for (const { name, municipality } of shipped("urban15-2013").programme.areas)
    for (const cell of cells)
      expect(String(cell).split(/[ ,;]/)).not.toEqual(expect.arrayContaining([name, municipality]));
});

test("commands name the saved file, quoted where a shell would take it apart", () => {
  expect(allocateCommand(workFileName("sfs2018-151"))).toBe(
    "npm run --silent utfall -- allocate sfs2018-151.utfall.json",
  );
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
