import { expect, test } from "vitest";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import { mapHeadline } from "../../../src/outcomes/map/map-headline.ts";
import { partLines } from "../../../src/outcomes/map/map-marks.ts";
import { mapSummary } from "../../../src/outcomes/map/map-summary.ts";
import { mapTable, sortRows } from "../../../src/outcomes/map/map-table.ts";
import { mapView, radiusOf } from "../../../src/outcomes/map/map-view.ts";
import { shadeKey } from "../../../src/outcomes/map/shade-key.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { programmeIds } from "../programmes/read-folder.ts";
import { awardsOf, shipped, shippedShapes, viewOf } from "./shipped.ts";

const urban = shipped("urban15-2013");

test("areas in one municipality are summed and listed", () => {
  const { rows } = viewOf(urban);
  expect(rows).toHaveLength(9);
  const göteborg = rows.find((row) => row.name === "Göteborg");
  expect(göteborg?.areas.map((area) => area.name)).toEqual([
    "Bergsjön",
    "Gårdsten",
    "Hjällbo",
    "Norra Biskopsgården",
  ]);
  // 7,840 + 4,887 + 4,416 + 9,066 tkr (Boverket 2014:17).
  expect(göteborg?.awardSek).toBe(26_209_000);
  expect(rows.reduce((sum, row) => sum + row.awardSek, 0)).toBe(99_000_000);
});

test("the map's heading is about municipalities; where one has all areas it is theirs", () => {
  const i18n = textsFor("en");
  const say = (text: string | undefined) => text?.replace(/\u00a0/g, " ");
  expect(say(mapHeadline(viewOf(urban), false, i18n))).toBe(
    "SEK 99 million to 9 municipalities. Göteborg gets most, SEK 26.2 million.",
  );
  const rule = applyEdits(urban.programme.rule, [{ path: ["pots", "school", "weight"], value: 0 }]);
  const changed = viewOf(urban, { allocation: awardsOf(urban.programme, rule) });
  const gains = changed.rows.filter(({ changeSek }) => changeSek > 0).length;
  expect(say(mapHeadline(changed, true, i18n))).toMatch(
    new RegExp(`^\\S+ gets SEK [\\d.]+ million more, .+ less\\. ${gains} gain, \\d lose\\.$`),
  );
  expect(mapHeadline(viewOf(shipped("stockholm-2002")), false, i18n)).toBeUndefined();
});

test("a circle is parted by its areas' awards, from the top and clockwise, largest first", () => {
  const göteborg = viewOf(urban).rows.find((row) => row.name === "Göteborg");
  const lines = partLines(göteborg, 100, 100, 20);
  expect(lines).toHaveLength(4);
  const ends = lines.map((line) => (line.kind === "line" ? line.points[1] : null));
  expect(ends[0]).toEqual({ x: expect.closeTo(100), y: expect.closeTo(80) });
  // Norra Biskopsgården has 9,066 of 26,209 tkr: the second line stands that part of the way round.
  const angle = (2 * Math.PI * 9_066) / 26_209;
  expect(ends[1]).toEqual({
    x: expect.closeTo(100 + 20 * Math.sin(angle)),
    y: expect.closeTo(100 - 20 * Math.cos(angle)),
  });
  expect(partLines(göteborg, 100, 100, 3)).toEqual([]);
  expect(
    partLines(
      viewOf(urban).rows.find((row) => row.name === "Borås"),
      100,
      100,
      20,
    ),
  ).toEqual([]);
});

test("kronor per inhabitant are of the areas' inhabitants, and NaN where a population is missing", () => {
  const [row] = viewOf(urban).rows;
  const areas = urban.programme.areas.filter((area) => area.municipality === row?.name);
  const people = areas.reduce((sum, area) => sum + (area.attributes.population?.value ?? 0), 0);
  expect(row?.perInhabitant).toBeCloseTo((row?.awardSek ?? 0) / people, 9);
  const växjö = viewOf(shipped("vaxjo-regso"), { mode: "perInhabitant" });
  expect(växjö.rows.map((each) => each.perInhabitant)).toEqual([Number.NaN]);
  expect(växjö.rows[0]?.shade).toBeNull();
});

test("the change is against the baseline, and the circles' scale holds both", () => {
  const pack = shipped("sfs2018-151");
  const rule = applyEdits(pack.programme.rule, [{ path: ["budgetSek"], value: 205_150_000 }]);
  const view = viewOf(pack, { allocation: awardsOf(pack.programme, rule) });
  expect(view.isChanged).toBe(true);
  for (const row of view.rows) expect(row.baselineSek + row.changeSek).toBe(row.awardSek);
  const stockholm = view.rows.find((row) => row.code === "0180");
  expect(stockholm?.changeSek).toBeLessThan(0);
  expect(view.largestSek).toBeGreaterThanOrEqual(stockholm?.baselineSek ?? 0);
  expect(radiusOf(view, stockholm?.baselineSek ?? 0, 30)).toBeLessThanOrEqual(30);
});

test("a circle's area is in proportion to the award", () => {
  const view = viewOf(urban);
  expect(radiusOf(view, 4_000_000, 30) / radiusOf(view, 1_000_000, 30)).toBeCloseTo(2, 12);
  expect(radiusOf(view, 0, 30)).toBe(0);
});

test("shades have round limits, no empty class, and words for each", () => {
  const view = viewOf(shipped("municipalities-2016"), { mode: "kronor" });
  expect(new Set(view.rows.map((row) => row.shade)).size).toBe(5);
  const { heading, keys } = shadeKey(view, textsFor("sv"));
  expect(heading).toBe("Belopp i miljoner kronor");
  expect(keys).toHaveLength(5);
  expect(keys.at(0)?.text).toMatch(/^under \d/);
  expect(keys.at(-1)?.text).toMatch(/eller mer$/);
});

test("a municipality without an award has no shade, and the legend says so", () => {
  const [area, ...others] = urban.programme.areas;
  const rule = applyEdits(urban.programme.rule, [
    { path: ["selection"], value: { kind: "listed", areas: others.map(({ id }) => id) } },
  ]);
  const view = viewOf(urban, { mode: "kronor", allocation: awardsOf(urban.programme, rule) });
  const borås = view.rows.find((row) => row.name === area?.municipality);
  expect(borås).toMatchObject({ isCovered: false, awardSek: 0, shade: null });
  expect(shadeKey(view, textsFor("en")).keys.at(-1)).toEqual({ shade: null, text: "no award" });
  expect(mapSummary(view, textsFor("en"))).toContain("1 municipality gets nothing.");
});

test("every programme's municipalities are on the map", () => {
  const { byCode } = shippedShapes();
  for (const id of programmeIds) {
    const view = viewOf(shipped(id));
    expect(view.unplaced, id).toBe(0);
    for (const row of view.rows) expect(byCode.has(row.code), `${id} ${row.code}`).toBe(true);
  }
});

test("the sentences say how the money spreads, in both languages", () => {
  const pack = shipped("sfs2018-151");
  const view = viewOf(pack, { mode: "perInhabitant" });
  const nbsp = (text: string) => text.replace(/\u00a0/g, " ");
  expect(nbsp(mapSummary(view, textsFor("sv")))).toBe(
    "409,4 miljoner kronor går till 32 kommuner. Beloppen för en kommun går från 6,7 miljoner kronor (Perstorp) till 50,6 miljoner kronor (Stockholm). Per invånare i områdena går de från 54 kr (Stockholm) till 919 kr (Perstorp).",
  );
  expect(nbsp(mapSummary(viewOf(urban), textsFor("en")))).toBe(
    "SEK 99 million goes to 15 areas in 9 municipalities. The amounts for a municipality run from SEK 4.8 million (Växjö) to SEK 26.2 million (Göteborg).",
  );
});

test("columns sort, and what is not known comes last either way", () => {
  const i18n = textsFor("sv");
  const view = viewOf(urban);
  const sorted = (by: string, isDown: boolean, of = view) => sortRows(of, { by, isDown }, true, i18n);
  expect(sorted("award", true)[0]?.name).toBe("Göteborg");
  expect(sorted("name", false).at(-1)?.name).toBe("Växjö");
  const unknown = {
    ...view,
    rows: view.rows.map((row) => (row.name === "Malmö" ? { ...row, perInhabitant: Number.NaN } : row)),
  };
  for (const isDown of [true, false])
    expect(sorted("perInhabitant", isDown, unknown).at(-1)?.name).toBe("Malmö");
});

test("the file has the same figures, and says what they are", () => {
  const i18n = textsFor("sv");
  const view = viewOf(urban);
  const text = tableCsv(mapTable(view, true, i18n), [], "sv");
  expect(text).toContain("Kommun;Kod;Områden;Belopp;Per invånare;Utgångsläge;Ändring;Ursprung\r\n");
  expect(text).toMatch(/Växjö;0780;Araby;4800000;[\d,]+;4800000;0;beslutat \(resten påhittat\)\r\n/);
  expect(text).toMatch(/;99000000;;99000000;0;\r\n/);
});

test("with names hidden neither names nor codes are in the figures", () => {
  const hidden = withoutNames(urban, "sv");
  const i18n = textsFor("sv");
  const view = mapView({
    package: hidden,
    allocation: awardsOf(urban.programme),
    baseline: awardsOf(urban.programme),
    mode: "symbol",
    namesHidden: true,
  });
  expect(view.rows.map((row) => row.name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `Kommun ${at}`));
  const [figures = ""] = tableCsv(mapTable(view, false, i18n), [], "sv").split("\r\n\r\n");
  for (const { municipality, name } of urban.programme.areas) {
    expect(figures).not.toContain(municipality);
    expect(figures).not.toContain(name);
  }
  expect(figures).not.toMatch(/1480|0180/);
});
