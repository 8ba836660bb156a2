import { expect, test } from "vitest";
import { figureCell, unitFor } from "../../../src/outcomes/programme/say-figure.ts";
import { sourceFigure } from "../../../src/outcomes/programme/source-figure.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { textsOf } from "../figure/read-table.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const en = textsFor("en");
const sv = textsFor("sv");
const figureOf = (id: string, table: string, i18n = en, pack = shipped(id)) => {
  const found = pack.sections.tables?.find((each) => each.id === table);
  if (found === undefined) throw new Error(`${id} has no ${table}`);
  return sourceFigure(found, pack, i18n);
};

test("the swings of the grant's total, each figure with its own origin", () => {
  const figure = figureOf("sfs2018-151", "totals");
  expect(figure.table.columns.map(({ title }) => title)).toEqual(["", "Million SEK", "Origin"]);
  expect(said(figure, "2018")).toEqual(["409.4", "reconstructed"]);
  expect(said(figure, "2019-planned")).toEqual(["1,350", "published, rounded"]);
  expect(said(figure, "2019-after")).toEqual(["about 410", "published, rounded"]);
  expect(said(figure, "2020-plan")).toEqual(["about 2,172.3", "reconstructed"]);
  expect(said(figure, "2021")).toEqual(["160", "published"]);
  expect(figure.notes.join(" ")).toMatch(/published\. Tillväxtverket.*reconstructed\. Utfall/);
});

test("bars are in proportion, and those that are not exact have a broken edge", () => {
  const figure = figureOf("sfs2018-151", "totals");
  const part = (row: string) => figure.table.rows.find(({ id }) => id === row)?.bar?.parts[0];
  expect(part("2020-plan")).toMatchObject({ from: 0, to: 1, isVague: true });
  expect(part("2021")?.to).toBeCloseTo(160 / 2172.3, 12);
  expect(part("2021")?.isVague).toBe(false);
});

test("what falls is drawn from zero to the left", () => {
  const figure = figureOf("stockholm-2002", "measures", sv);
  expect(said(figure, "adults")).toEqual(["−37,5 %", "publicerad"]);
  expect(said(figure, "households")).toEqual(["−36 %", "publicerad, avrundad"]);
  expect(figure.table.rows.map(({ bar }) => bar?.zero)).toEqual(Array(6).fill(1));
  expect(figure.table.rows.slice(0, 2).map(({ bar }) => bar?.parts[0]?.from)).toEqual([0, 0.25]);
});

test("the known extra money of Malmö is five items and our sum, a lower bound", () => {
  const figure = figureOf("malmo-areas-2010", "extra-money");
  const items = ["first", "second", "third", "fourth", "fifth"].map((row) => Number(said(figure, row)[0]));
  expect(items).toEqual([4, 2, 3, 5.4, 6.3]);
  expect(items.reduce((sum, item) => sum + item, 0)).toBeCloseTo(20.7, 9);
  expect(said(figure, "sum")).toEqual(["at least 20.7", "inferred"]);
});

test("obstacles, staff and use of money as published", () => {
  expect(said(figureOf("stockholm-2002", "obstacles", sv), "unemployment")).toEqual(["4 184"]);
  expect(said(figureOf("malmo-areas-2010", "staff"), "seved")).toEqual(["7.75"]);
  expect(said(figureOf("malmo-areas-2010", "use-of-money"), "staff")).toEqual(["55%"]);
});

test("every table of every programme has words for each row in both languages", () => {
  for (const id of ["sfs2018-151", "storstad-2002", "stockholm-2002", "malmo-areas-2010"]) {
    const pack = shipped(id);
    for (const table of pack.sections.tables ?? [])
      for (const i18n of [en, sv]) {
        const made = sourceFigure(table, pack, i18n);
        expect(textsOf(made.table, i18n.f).flat()).not.toContain("");
        expect(plain(made.notes.join(" "))).not.toMatch(/undefined|\[object/);
      }
  }
});

test("hidden names stay hidden", () => {
  const pack = withoutNames(shipped("malmo-areas-2010"), "sv");
  const names = figureOf("malmo-areas-2010", "staff", en, pack).table.rows.map(({ cells }) => cells[0]);
  expect(names).toEqual(["A", "B", "C", "D", "E"]);
});

test("the source's reservations in words; in files too, where a bare number would say too much", () => {
  const cell = (figure: Parameters<typeof figureCell>[0]) => figureCell(figure, "share", en);
  expect(cell({ value: 0.2, qualifier: "lessThan" })).toBe("less than 20%");
  expect(cell({ value: 0, qualifier: "implied" })).toBe("0%, implied");
  expect(cell({ value: null, qualifier: "smallest" })).toBe("the smallest, no figure");
  expect(cell({ value: null })).toBe("not stated");
  expect(cell({ value: 0.29 })).toEqual({ text: "29%", value: 29 });
});

test("kronor become millions only where there are some", () => {
  expect(unitFor("sek", [{ value: 999_999 }])).toBe("sek");
  expect(unitFor("sek", [{ value: null }, { value: 1_000_000 }])).toBe("millionSek");
  expect(unitFor("persons", [{ value: 1_000_000 }])).toBe("persons");
});
