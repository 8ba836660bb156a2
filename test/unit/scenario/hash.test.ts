import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Allocation } from "../../../src/model/allocation.ts";
import { sek } from "../../../src/model/units.ts";
import { canonicalJson } from "../../../src/scenario/canonical-json.ts";
import { resultHash } from "../../../src/scenario/hash.ts";

const area = (id: string, pots: readonly number[]) => ({
  id,
  name: id,
  municipality: "M",
  selected: true,
  awardSek: sek(pots.reduce((sum, each) => sum + each, 0)),
  potsSek: pots.map(sek),
  sharedSek: sek(0),
  limitSek: sek(0),
});

const allocation: Allocation = {
  modelVersion: "1",
  budgetSek: sek(10),
  reserveSek: sek(0),
  distributedSek: sek(9),
  unpaidSek: sek(1),
  returnedSek: sek(0),
  carriedSek: sek(0),
  roundingRestSek: sek(1),
  provenance: "user",
  pots: [
    { id: "x", moneySek: 5, taken: true },
    { id: "y", moneySek: 5, taken: true },
  ],
  areas: [area("å", [2, 3]), area("b", [4, 0])],
};

test("keys are sorted by code point at every level, fields without value left out", () => {
  expect(
    canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined, å: 1, "\u{1f600}": 2, "\uffff": 3 }),
  ).toBe('{"b":[1,{"c":"x","d":null}],"å":1,"\uffff":3,"\u{1f600}":2}');
});

test("the hash is SHA-256 of the documented text", () => {
  const text =
    '{"awards":{"b":4,"å":5},"modelVersion":"1","pots":{"b":{"x":4,"y":0},"å":{"x":2,"y":3}},"unpaid":1}';
  expect(resultHash(allocation)).toBe(createHash("sha256").update(text).digest("hex"));
});

test("the order of areas and pots leaves it as it is; a krona elsewhere does not", () => {
  const turned: Allocation = {
    ...allocation,
    pots: allocation.pots.toReversed(),
    areas: [area("b", [0, 4]), area("å", [3, 2])],
  };
  expect(resultHash(turned)).toBe(resultHash(allocation));
  const moved = { ...allocation, areas: [area("å", [3, 2]), area("b", [4, 0])] };
  expect(resultHash(moved)).not.toBe(resultHash(allocation));
});
