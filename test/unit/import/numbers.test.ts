import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSigns } from "../../../src/import/find-signs.ts";
import type { Measure } from "../../../src/import/mapping.ts";
import { readCell, usualMeaning } from "../../../src/import/marks.ts";
import { type DecimalSign, numberOf, readWritten, type Written } from "../../../src/import/read-number.ts";
import { readValue } from "../../../src/import/read-value.ts";
import { textOf } from "../../../src/import/table.ts";

test("a workbook's number shown in per cent is what it shows", () => {
  const cell = { value: 0.724, isPercent: true } as const;
  expect(textOf(cell)).toBe("72.4%");
  expect(readWritten(cell, ",")).toMatchObject({ percent: true });
  expect(numberOf(readWritten(cell, ",") as Written)).toBe(72.4);
  expect(textOf({ value: 0.011, isPercent: true })).toBe("1.1%");
});

const read = (text: string, sign: DecimalSign): number | null => {
  const written = readWritten(text, sign);
  return written === null ? null : numberOf(written);
};

test.each([
  ["52,3", ",", 52.3],
  ["52.3", ".", 52.3],
  ["1 234,5", ",", 1234.5],
  ["1\u00a0234\u202f567,5", ",", 1234567.5],
  ["1.234,5", ",", 1234.5],
  ["1,234.5", ".", 1234.5],
  ["1,234", ".", 1234],
  ["1.234", ",", 1234],
  ["1'234.5", ".", 1234.5],
  ["\u22123,5", ",", -3.5],
  ["–3,5", ",", -3.5],
  ["+3,5", ",", 3.5],
  [",5", ",", 0.5],
  ["1,2E+05", ",", 120000],
  ["5e-1", ".", 0.5],
  ["-0", ".", 0],
  [" 7 ", ".", 7],
  ["0,523", ",", 0.523],
] as const)("%s under %s is %d", (text, sign, value) => {
  expect(read(text, sign)).toBe(value);
});

test.each([
  ["52.3", ","],
  ["52,3", "."],
  ["0.523", ","],
  ["1 23", ","],
  ["12 34,5", ","],
  ["1,2,3", ","],
  ["1.23.4", ","],
  ["0x10", "."],
  ["1e", "."],
  ["e5", "."],
  ["NaN", "."],
  ["Infinity", "."],
  ["1/2", "."],
  ["5-", "."],
  ["--5", "."],
  ["", "."],
  [",", ","],
  ["5,", ","],
  ["%", "."],
  ["٣", "."],
] as const)("%s under %s is no number", (text, sign) => {
  expect(read(text, sign)).toBeNull();
});

const percent: Measure = {
  key: "m",
  use: "indicator",
  id: "m",
  title: "m",
  unit: "percent",
  direction: 1,
  of: null,
  year: null,
  guessed: [],
};

describe("per cent become shares by their digits", () => {
  test("1.1 % is the double 0.011, which 1.1 / 100 is not", () => {
    expect(1.1 / 100).not.toBe(0.011);
    expect(readValue("1,1", percent, ",", {})).toEqual({ kind: "value", value: 0.011 });
    expect(readValue(1.1, percent, ",", {})).toEqual({ kind: "value", value: 0.011 });
    expect(readValue("52,3", percent, ",", {})).toEqual({ kind: "value", value: 0.523 });
    expect(readValue(52.3, percent, ",", {})).toEqual({ kind: "value", value: 0.523 });
    expect(readValue("52,3 %", { ...percent, unit: "share" }, ",", {})).toEqual({
      kind: "value",
      value: 0.523,
    });
  });

  test("the share of any per cent with up to four decimals is the double nearest to it", () => {
    const written = fc.tuple(fc.nat(99), fc.nat({ max: 9999 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(written, fc.constantFrom<DecimalSign>(",", "."), ([whole, part, digits], sign) => {
        const decimals = String(part).padStart(4, "0").slice(0, digits);
        // The same digits with the point two places to the left, read by the language itself.
        const nearest = Number(`0.${String(whole).padStart(2, "0")}${decimals}`);
        expect(readValue(`${whole}${sign}${decimals}`, percent, sign, {})).toEqual({
          kind: "value",
          value: nearest,
        });
      }),
    );
  });

  test("a number in a workbook is read to the same share as its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const nearest = Number(`0.${String(tenths).padStart(3, "0")}`);
        const value = tenths === 1000 ? 1 : nearest;
        expect(readValue(tenths / 10, percent, ",", {})).toEqual({ kind: "value", value });
      }),
    );
  });
});

describe("the decimal sign of a column", () => {
  test.each([
    [["52,3", "48,1"], ".", ",", false],
    [["52.3", "48.1"], ",", ".", false],
    [["1.234,5"], ".", ",", false],
    [["1,234.5"], ",", ".", false],
    [["0,523"], ".", ",", false],
    [["1,234"], ",", ",", true],
    [["1,234"], ".", ".", true],
    [["1,234", "52.3"], ",", ".", false],
    [["12", "A"], ",", ",", false],
    [["48,1", "48.1", "48.2"], ",", ".", false],
    [["1,606,309", "5,210"], ",", ".", false],
    [["1.606.309"], ".", ",", false],
    [["5,210", "8,430", "980", "1,000,001"], ",", ".", false],
  ] as const)("%j with %s where nothing settles it: %s", (cells, fallback, sign, unsure) => {
    const rows = cells.map((cell) => [cell]);
    expect(findSigns(rows, ["x"], fallback)[0]).toMatchObject({ sign, unsure });
  });

  test("a column that leaves it open follows the others, unless its heading says otherwise", () => {
    const rows = [
      ["5,210", "52.3", "1,234"],
      ["8,430", "48.1", "2,345"],
    ];
    expect(findSigns(rows, ["x", "y", "z, %"], ",")).toMatchObject([
      { sign: ".", unsure: false },
      { sign: ".", unsure: false },
      { sign: ",", unsure: true, sample: "1,234" },
    ]);
    expect(findSigns([["5,210"], ["8,430"]], ["Population"], ",")).toMatchObject([
      { sign: ".", unsure: true },
    ]);
  });
});

describe("number and flag are read apart", () => {
  test.each([
    ["52,3 e", 52.3, "e"],
    ["55,1b", 55.1, "b"],
    ["79,6 2)", 79.6, "2)"],
    ["12*", 12, "*"],
    ["1 234 (r)", 1234, "(r)"],
    ["40 [u]", 40, "[u]"],
  ])("%s", (text, value, flag) => {
    const read = readCell(text, ",");
    expect(read).toMatchObject({ kind: "number", flag });
    if (read.kind === "number") expect(numberOf(read.written)).toBe(value);
  });

  test.each([": u", ":c", "~100", "<5", ">95", "1-4", "..", "[c]", "n.a."])("%s is missing", (text) => {
    expect(readCell(text, ",")).toEqual({ kind: "mark", text });
    expect(usualMeaning(text)).toBe("leaveOut");
  });

  test.each(["abc", "12 st", "(12,3)", "12 eller 13"])(
    "%s is a fault until the reader says otherwise",
    (text) => {
      expect(readCell(text, ",")).toEqual({ kind: "mark", text });
      expect(usualMeaning(text)).toBe("fault");
    },
  );

  test("a mark can be the number in it", () => {
    expect(readValue("~100", percent, ",", { "~100": "number" })).toEqual({
      kind: "value",
      value: 1,
      mark: "~100",
    });
    expect(readValue("<5", percent, ",", { "<5": "zero" })).toEqual({ kind: "value", value: 0, mark: "<5" });
    expect(readValue("abc", percent, ",", { abc: "number" })).toMatchObject({ kind: "fault" });
  });
});

test("money is read in kronor, whether the heading or the cell says in what", () => {
  const money: Measure = { ...percent, use: "lastAward", unit: "thousandKronor" };
  expect(readValue("1 250,5", money, ",", {})).toEqual({ kind: "value", value: 1_250_500 });
  expect(readValue("1,25 mnkr", money, ",", {})).toEqual({ kind: "value", value: 1_250_000 });
  expect(readValue("1 250 kr", money, ",", {})).toEqual({ kind: "value", value: 1250 });
  expect(readValue("1,2345", { ...money, unit: "kronor" }, ",", {})).toMatchObject({
    code: "notWholeKronor",
  });
});
