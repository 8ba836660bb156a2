import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { looksLikeFormula } from "../../../src/import/clean-name.ts";
import { delimiters } from "../../../src/import/detect-delimiter.ts";
import {
  assign,
  changeMeasure,
  keepOnly,
  setMark,
  setYear,
  useNumbers,
} from "../../../src/import/edit-mapping.ts";
import { createImporter } from "../../../src/import/importer.ts";
import { type Mapping, uses } from "../../../src/import/mapping.ts";
import { markMeanings } from "../../../src/import/marks.ts";
import { unpackObservations } from "../../../src/import/pack-observations.ts";
import { readCsv } from "../../../src/import/read-csv.ts";
import { decimalSigns } from "../../../src/import/read-number.ts";
import { csvConventions, writeCsv } from "../../../src/import/write-csv.ts";
import { readScenario } from "../../../src/scenario/read-scenario.ts";
import { bufferOf, bytesOf, fixture } from "./import-table.ts";

/**
 * Whatever a file holds, it is read or refused with a fault, in a short time; what is built is a programme that the
 * reader of scenario files takes.
 */
async function tryToImport(bytes: Uint8Array, edit: (mapping: Mapping) => Mapping = (mapping) => mapping) {
  const started = performance.now();
  const importer = createImporter();
  const reading = await importer.read({ name: "any", bytes: bufferOf(bytes) }, {});
  if (reading.ok) {
    const mapping = edit(reading.value.mapping);
    const answer = importer.check(mapping);
    expect(answer).not.toBeNull();
    const built = importer.build(mapping, { title: "Any", budgetSek: 1_000_000 });
    if (answer?.checked.faults.length === 0) {
      if (built === null || !built.ok) throw new Error(JSON.stringify(built));
      const { inline: head, observations: packed } = built.value;
      const inline = { ...head, observations: unpackObservations(packed, 0, packed.years.length) };
      expect(readScenario({ utfall: 1, programme: { inline } })).toMatchObject({ ok: true });
    } else expect(built).toBeNull();
  } else expect(reading.error.code).toBeTruthy();
  expect(performance.now() - started).toBeLessThan(3000);
}

const names = [
  "pxweb.csv",
  "workbook.xlsx",
  "json-stat2.json",
  "long.csv",
  "persons.csv",
  "faults.csv",
  "english-comma.csv",
  "windows-1252-semicolon.csv",
  "utf-16le-semicolon.csv",
  "right-to-left.csv",
] as const;

describe("any bytes", () => {
  test("random ones", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => tryToImport(bytes)),
      { numRuns: 300 },
    );
  });

  test("after the first bytes of a known format", async () => {
    const starts = fc.constantFrom([0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x7b, 0x22]);
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) =>
        tryToImport(Uint8Array.from([...start, ...rest])),
      ),
      { numRuns: 200 },
    );
  });

  test.each(names)("%s with bytes changed, cut and doubled", async (name) => {
    const original = fixture(name);
    const damage = fc.record({
      changes: fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 6 }),
      cut: fc.nat(original.length),
      from: fc.nat(original.length),
    });
    await fc.assert(
      fc.asyncProperty(damage, ({ changes, cut, from }) => {
        const damaged = original.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        return tryToImport(Uint8Array.from([...damaged.slice(0, cut), ...damaged.slice(from)]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any table", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "..",
      "-",
      "2011",
      "2012",
      "52,3",
      "0.5",
      "1 280",
      "1280 Malmö",
      "Employed, % 2012",
      "A",
      "B",
    ),
    fc.string({ maxLength: 8 }),
    fc.integer().map(String),
    fc.double({ noNaN: true }).map(String),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });

  test("is read under its guessed mapping", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("sv", "en"), (table, locale) =>
        tryToImport(bytesOf(writeCsv(table, csvConventions[locale]))),
      ),
      { numRuns: 400 },
    );
  });

  test("is read under any mapping", async () => {
    const column = fc.nat(6);
    const edits = fc.array(
      fc.oneof(
        fc
          .tuple(
            fc.constantFrom("areaId", "areaName", "areaIdName", "municipality", "year", "measureName"),
            fc.option(column),
          )
          .map(
            ([kind, at]) =>
              (mapping: Mapping) =>
                assign(mapping, kind, inside(mapping, at), headingsOf(mapping)),
          ),
        fc.tuple(column, fc.boolean()).map(
          ([at, isUsed]) =>
            (mapping: Mapping) =>
              useNumbers(mapping, at, `m ${at}`, isUsed),
        ),
        fc.tuple(column, fc.option(fc.integer({ min: 1900, max: 2200 }))).map(
          ([at, year]) =>
            (mapping: Mapping) =>
              setYear(mapping, at, year),
        ),
        fc.tuple(column, fc.option(cell)).map(
          ([at, value]) =>
            (mapping: Mapping) =>
              keepOnly(mapping, at, value),
        ),
        fc.tuple(cell, fc.constantFrom(...markMeanings)).map(
          ([text, meaning]) =>
            (mapping: Mapping) =>
              setMark(mapping, text, meaning),
        ),
        fc.tuple(fc.nat(3), fc.constantFrom(...uses)).map(([at, use]) => (mapping: Mapping) => {
          const key = mapping.measures[at]?.key;
          return key === undefined ? mapping : changeMeasure(mapping, key, { use });
        }),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(rows, edits, (table, changes) =>
        tryToImport(bytesOf(writeCsv(table, csvConventions.sv)), (mapping) =>
          changes.reduce((at, change) => change(at), mapping),
        ),
      ),
      { numRuns: 400 },
    );
  });
});

const inside = (mapping: Mapping, at: number | null): number | null =>
  at === null || at >= mapping.columns.length ? null : at;
const headingsOf = (mapping: Mapping): string[] => mapping.columns.map((_, at) => `heading ${at}`);

test("texts come back from delimited text as they went in, formulas too", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }).map((each) => each.replace(/\p{Cc}|\ufeff/gu, "")),
    fc.constantFrom(
      "=1+1",
      "+46",
      "-cmd",
      "@x",
      '=HYPERLINK("x")',
      'a"b',
      "a;b",
      "a,b",
      "a\nb",
      "'x",
      "'=x",
      "''-x",
      "＝x",
      "-5",
      "- 5",
    ),
  );
  const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom("sv", "en"), (rows, locale) => {
      const written = writeCsv(rows, csvConventions[locale]);
      const read = readCsv(written, csvConventions[locale].delimiter);
      expect(read.ok && read.value.rows.slice(0, rows.length)).toEqual(rows);
      // As a spreadsheet reads it, which knows nothing of the apostrophe.
      const raw = Papa.parse<string[]>(written.slice(1), { delimiter: csvConventions[locale].delimiter });
      expect(raw.data.flat().filter(looksLikeFormula)).toEqual([]);
    }),
  );
});

test("delimiter and decimal sign are found in any table of numbers written by one convention", async () => {
  const names = fc.uniqueArray(fc.constantFrom("Ås", "Ek", "Alm", "Ask", "Lönn"), {
    minLength: 3,
    maxLength: 5,
  });
  const values = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      names,
      values,
      fc.constantFrom(...delimiters),
      fc.constantFrom(...decimalSigns),
      async (areas, numbers, delimiter, decimal) => {
        const rows = areas.map((name, at) => [
          name,
          (numbers[at] as number) / 10 + 0.05,
          (numbers[at + 5] as number) / 10 + 0.05,
        ]);
        const text = writeCsv(
          [
            ["Område", "Andel, % 2011", "Andel, % 2012"],
            ...rows.map((row) =>
              row.map((value) => (typeof value === "number" ? Number(value.toFixed(2)) : value)),
            ),
          ],
          { delimiter, decimal },
        );
        const quoted = delimiter === "," && decimal === "," ? text.replace(/(\d+,\d+)/g, '"$1"') : text;
        const read = await createImporter().read(
          { name: "x", bytes: bufferOf(bytesOf(quoted.replace(/""/g, '"'))) },
          {},
        );
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value).toMatchObject({ delimiter, decimal, rows: areas.length });
      },
    ),
    { numRuns: 100 },
  );
});
