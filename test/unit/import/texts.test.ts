import { expect, test } from "vitest";
import { importTexts as en } from "../../../src/i18n/en/import.ts";
import { formats } from "../../../src/i18n/format.ts";
import { sayImportFault, sayNote, whereOf } from "../../../src/i18n/say-import.ts";
import { importTexts as sv } from "../../../src/i18n/sv/import.ts";
import { importFaultCodes, noteCodes } from "../../../src/import/fault.ts";

const languages = [
  ["en", en],
  ["sv", sv],
] as const;

test.each(languages)("every fault and note is a whole sentence in %s", (locale, texts) => {
  const f = formats(locale);
  for (const code of importFaultCodes) {
    const text = sayImportFault({ code, value: "<v>", allowed: 1234, otherRow: 7 }, texts, f);
    expect(text, code).toMatch(/[.»”]?[.:>]$/);
    expect(text, code).not.toMatch(/undefined|NaN|\{|\}/);
  }
  for (const code of noteCodes) {
    const text = sayNote({ code, count: 2, value: "<v>" }, texts);
    expect(text, code).toMatch(/[.]$/);
    expect(text, code).not.toMatch(/undefined|NaN|\{|\}/);
  }
});

test("a place is told as a spreadsheet tells it", () => {
  const f = formats("en");
  expect(whereOf({ code: "notNumber", row: 1234, column: 27, heading: "Employed" }, en, f)).toBe(
    "Row 1,234, column AB (Employed):",
  );
  expect(whereOf({ code: "longRow", row: 3 }, sv, formats("sv"))).toBe("Rad 3:");
  expect(whereOf({ code: "noYear", column: 2, heading: "C" }, en, f)).toBe("Column C:");
  expect(whereOf({ code: "noArea" }, en, f)).toBe("");
  expect(sayImportFault({ code: "fileTooLarge", allowed: 50 * 1024 * 1024 }, en, f)).toContain("50\u00a0MB");
});

test("one and several are told apart", () => {
  expect(sayNote({ code: "otherRows", count: 1 }, en)).toContain("1 row left out");
  expect(sayNote({ code: "otherRows", count: 1200 }, sv)).toContain("1\u00a0200 rader");
  expect(sayNote({ code: "attributeYear", count: 2012, value: "Folkmängd" }, sv)).toContain("2012");
});
