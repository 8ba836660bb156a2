import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf, changeBands, countBands } from "../../../src/model/analysis/change-bands.ts";
import { runs } from "../runs.ts";

test.each([
  [80_000, "less3"],
  [80_001, "less2"],
  [95_000, "less2"],
  [95_001, "less1"],
  [99_000, "less1"],
  [99_001, "same"],
  [100_000, "same"],
  [100_999, "same"],
  [101_000, "more1"],
  [104_999, "more1"],
  [105_000, "more2"],
  [119_999, "more2"],
  [120_000, "more3"],
  [0, "less3"],
] as const)("%d against 100,000 is %s", (award, band) => {
  expect(bandOf(award, 100_000)).toBe(band);
});

test("without a baseline award there is no per cent: new, or nothing as before", () => {
  expect(bandOf(1, 0)).toBe("new");
  expect(bandOf(0, 0)).toBe("same");
});

test("limits are exact where a division would not be", () => {
  // 1.05 x 1,100,000 is 1,155,000.0000000002 in doubles.
  expect(bandOf(1_155_000, 1_100_000)).toBe("more2");
  // 0.95 x 20 = 19 exactly.
  expect(bandOf(19, 20)).toBe("less2");
});

test("every area is in one band and the changes add up", () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 })));
  fc.assert(
    fc.property(amounts, (list) => {
      const areas = list.map(([awardSek, baselineSek], at) => ({ area: `a${at}`, awardSek, baselineSek }));
      const counts = countBands(areas);
      expect(counts.map(({ band }) => band)).toEqual(changeBands);
      expect(counts.flatMap((each) => each.areas).sort()).toEqual(areas.map(({ area }) => area).sort());
      const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
      expect(sum(counts.map(({ changeSek }) => changeSek))).toBe(
        sum(areas.map(({ awardSek, baselineSek }) => awardSek - baselineSek)),
      );
    }),
    { numRuns: runs(2000) },
  );
});
