import { expect, test } from "vitest";
import { withoutNoise } from "../../../../src/model/analysis/robustness/without-noise.ts";
import { improvement, onePot } from "../../example.ts";

const shrunk = improvement({ noise: { kind: "shrink" } });

test("nothing is done about chance in a pot for improvement, nor within another kind", () => {
  expect(withoutNoise(onePot({ kind: "improvement", ...shrunk }))).toEqual(
    onePot({ kind: "improvement", ...improvement() }),
  );
  expect(withoutNoise(onePot({ kind: "price", improvement: shrunk, sekPerUnit: 5 }))).toEqual(
    onePot({ kind: "price", improvement: improvement(), sekPerUnit: 5 }),
  );
});

test("other kinds, and what is no part of a pot, stay the same objects", () => {
  const rule = onePot({ kind: "equal" }, { reserveSek: 7 });
  const plain = withoutNoise(rule);
  expect(plain).toEqual(rule);
  expect(plain.pots[0]?.criterion).toBe(rule.pots[0]?.criterion);
});
