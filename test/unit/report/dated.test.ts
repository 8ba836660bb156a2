import { expect, test } from "vitest";
import { dated, isoDay } from "../../../src/panels/report/dated.ts";
import type { ReportInput } from "../../../src/panels/report/report-input.ts";

const input = (date: string) => ({ words: { date, author: "A" } }) as unknown as ReportInput;

test("a report has the author's date, and without one the day on which it is shown", () => {
  expect(dated(input(""), "2026-01-31").words).toMatchObject({ date: "2026-01-31", author: "A" });
  expect(dated(input("  "), "2026-01-31").words.date).toBe("2026-01-31");
  expect(dated(input("spring 2025"), "2026-01-31").words.date).toBe("spring 2025");
});

test("a day is written as it is where the reader is", () => {
  expect(isoDay(new Date(2026, 0, 31, 23, 59))).toBe("2026-01-31");
  expect(isoDay(new Date(2025, 8, 3))).toBe("2025-09-03");
});
