import fc from "fast-check";
import { expect, test } from "vitest";
import { shareParts } from "../../../../src/session/storage/share-parts.ts";

test("equal parts are the earlier ones, others stay", () => {
  const before = { rule: { pots: [{ id: "a" }, { id: "b" }] }, data: [{ x: 1 }] };
  const after = { rule: { pots: [{ id: "a" }, { id: "c" }] }, data: [{ x: 1 }], note: "n" };
  const shared = shareParts(before, after);
  expect(shared).toEqual(after);
  expect(shared.data).toBe(before.data);
  expect(shared.rule.pots[0]).toBe(before.rule.pots[0]);
  expect(shareParts(before, structuredClone(before))).toBe(before);
});

test("nothing changes what is said", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(shareParts(before, after)).toEqual(after);
    }),
    { seed: 5, numRuns: 500 },
  );
});
