import { expect, test } from "vitest";
import {
  collaborationFactor,
  collaborationLevel,
  fewestDeepSigns,
} from "../../src/model/collaboration-level.ts";
import { fidelity } from "../../src/model/fidelity.ts";

test("the signs ticked in the source give the levels it found, and all eight are the highest", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(collaborationLevel)).toEqual([1, 1, 2, 3, 3, 4, 4, 4, 5]);
});

test("depth counts only beyond level 3, and by the user's own strength", () => {
  // 1 + 0.4 x (4 - 3)/2 = 1.2 and 1 + 0.4 x (5 - 3)/2 = 1.4.
  expect([1, 2, 3, 4, 5].map((level) => collaborationFactor(level, 0.4))).toEqual([1, 1, 1, 1.2, 1.4]);
  expect([1, 2, 3, 4, 5].map((level) => collaborationFactor(level, 0))).toEqual([1, 1, 1, 1, 1]);
});

test("a decision that one link lets down comes to nothing, and one that all understand, can and want is whole", () => {
  expect(fidelity({ understand: 1, can: 1, want: 1 })).toBe(1);
  expect(fidelity({ understand: 0.9, can: 0, want: 0.9 })).toBe(0);
  // 0.8 x 0.9 x 0.5 = 0.36.
  expect(fidelity({ understand: 0.8, can: 0.9, want: 0.5 })).toBeCloseTo(0.36, 12);
});

test("depth makes a difference from the fewest deep signs on, and not with one less", () => {
  expect(collaborationFactor(collaborationLevel(fewestDeepSigns), 0.5)).toBeGreaterThan(1);
  expect(collaborationFactor(collaborationLevel(fewestDeepSigns - 1), 0.5)).toBe(1);
});
