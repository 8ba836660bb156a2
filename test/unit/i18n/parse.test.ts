import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/i18n/format.ts";
import { type Expected, fieldText, parseNumber } from "../../../src/i18n/parse.ts";

const value = (text: string, expected?: Expected) => {
  const parsed = parseNumber(text, expected);
  return parsed.ok ? parsed.value : `${parsed.reason}: ${parsed.readings.join(" | ")}`;
};

describe("parseNumber", () => {
  it.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    [",5", 0.5],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
    ["1 234 567", 1234567],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234.567", 1234.567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["12,3456", 12.3456],
    ["\u22121,3", -1.3],
    ["-1.3", -1.3],
    ["\u2013 1,3", -1.3],
    ["+4", 4],
    ["  7 ", 7],
    ["007", 7],
    ["5,", 5],
  ])("reads %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("refuses what may be two numbers, with both", () => {
    expect(value("1,234")).toBe("ambiguous: 1234 | 1.234");
    expect(value("1.234")).toBe("ambiguous: 1234 | 1.234");
    expect(value("-12,345")).toBe("ambiguous: -12345 | -12.345");
  });

  it("does not ask about the reader's own decimal sign, only about the other", () => {
    const swedish: Expected = { unit: "millionKr", min: 0, decimal: "," };
    const english: Expected = { unit: "millionKr", min: 0, decimal: "." };
    expect(value("6,272", swedish)).toBe(6.272);
    expect(value("6.272", english)).toBe(6.272);
    expect(value("6.272", swedish)).toBe("ambiguous: 6272 | 6.272");
    expect(value("6,272", english)).toBe("ambiguous: 6272 | 6.272");
    expect(value("\u22126,272", { decimal: "," })).toBe(-6.272);
    expect(value("1,234", { whole: true, decimal: "," })).toBe(1234);
  });

  it("lets the field decide where only one reading fits", () => {
    expect(value("1,234", { whole: true })).toBe(1234);
    expect(value("12,345", { unit: "percent", min: 0, max: 100 })).toBe(12.345);
    expect(value("1,234", { min: 10 })).toBe(1234);
    expect(value("1,234", { max: 1 })).toBe("tooLarge: 1234 | 1.234");
  });

  it("understands a unit and turns money into the field's", () => {
    expect(value("12,5 %", { unit: "percent" })).toBe(12.5);
    expect(value("1,2 procentenheter", { unit: "pp" })).toBe(1.2);
    expect(value("99 mn", { unit: "kr" })).toBe(99e6);
    expect(value("11.4 million", { unit: "kr" })).toBe(11.4e6);
    expect(value("3 200 000 kr", { unit: "millionKr" })).toBe(3.2);
    expect(value("SEK 3,200,000", { unit: "millionKr" })).toBe(3.2);
    expect(value("3 200 tkr", { unit: "millionKr" })).toBe(3.2);
    expect(value("133 personer")).toBe(133);
  });

  it.each([
    ["", "empty: "],
    ["   ", "empty: "],
    ["abc", "notNumber: "],
    ["1e5", "notNumber: "],
    ["12 34", "badGroups: "],
    ["1,23,4", "badGroups: "],
    ["1,234.567.8", "badGroups: "],
    ["1.234,567.8", "badGroups: "],
    ["12 apples", "unknownUnit: "],
    ["NaN", "notNumber: "],
    ["--5", "notNumber: "],
    ["5-3", "notNumber: "],
    ["Infinity", "notNumber: "],
  ])("refuses %j", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("refuses what the field cannot hold, and says what it read", () => {
    expect(value("12 %", { unit: "kr" })).toBe("wrongUnit: ");
    expect(value("-1", { min: 0 })).toBe("tooSmall: -1");
    expect(value("101", { max: 100 })).toBe("tooLarge: 101");
    expect(value("2,5", { whole: true })).toBe("notWhole: 2.5");
  });
});

const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toFixed(6)));

describe("round trip in both languages", () => {
  it.each(["sv", "en"] as const)("a field in %s reads back what it shows", (locale) => {
    fc.assert(
      fc.property(numbers, (x) => {
        expect(value(fieldText(locale, x))).toBe(x === 0 ? 0 : x);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["sv", "en"] as const)("money written in %s is read back", (locale) => {
    const format = formats(locale);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (x) => {
        expect(value(format.sek(x), { unit: "kr", whole: true })).toBe(x === 0 ? 0 : x);
        const millions = Math.round(x / 1e6) % 1000;
        const written = format.sekMillions(millions * 1e6);
        expect(value(written, { unit: "kr", whole: true })).toBe(millions === 0 ? 0 : millions * 1e6);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["sv", "en"] as const)("shares and points written in %s are read back", (locale) => {
    const format = formats(locale);
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (tenths) => {
        const share = tenths / 1000;
        expect(value(format.percent(share), { unit: "percent" })).toBeCloseTo(tenths / 10, 9);
        expect(value(format.pp(share), { unit: "pp" })).toBeCloseTo(tenths / 10, 9);
        expect(value(format.ppShort(share), { unit: "pp" })).toBeCloseTo(tenths / 10, 9);
      }),
    );
  });
});
