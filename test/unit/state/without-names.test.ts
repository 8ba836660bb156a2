import { expect, test } from "vitest";
import { letterOf, romanOf, withoutNames } from "../../../src/state/without-names.ts";
import { pack } from "./example-programme.ts";

test("letters and numerals", () => {
  expect([0, 25, 26, 51, 52, 289].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "KD"]);
  expect([1, 4, 9, 14, 40, 99].map(romanOf)).toEqual(["I", "IV", "IX", "XIV", "XL", "XCIX"]);
});

test("areas get letters, municipalities numerals, and those of one municipality the same", () => {
  const { areas } = withoutNames(pack).programme;
  expect(areas.map((area) => [area.id, area.name, area.municipality])).toEqual([
    ["a", "A", "I"],
    ["b", "B", "I"],
    ["c", "C", "II"],
  ]);
});
