import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import type { Projection } from "../../../src/model/project/projection.ts";
import { canonicalJson } from "../../../src/scenario/canonical-json.ts";
import { projectionHash, projectionHashSteps } from "../../../src/scenario/projection-hash.ts";

const numbers = (count: number) =>
  Float64Array.from({ length: count }, (_, at) => Math.sin(at) * 10 ** (at % 9));
const facts = {
  modelVersion: "1",
  programme: "p",
  seed: 3,
  firstYear: 2013,
  years: 2,
  areas: [{ id: "å" }, { id: "b" }],
};
const of = (count: number, isOwn = false) =>
  ({
    facts: { ...facts, breakEven: { isOwn } },
    draws: 64,
    bands: numbers(count),
    means: numbers(7),
    events: new Float64Array(0),
    totals: numbers(5),
  }) as unknown as Projection;

test.each([0, 1, 499, 500, 501, 1700])(
  "written in parts the text is the canonical one: %d numbers",
  (count) => {
    const projection = of(count, count === 501);
    projection.bands[0] = Number.NaN;
    const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(9)) : null);
    const { modelVersion, programme, seed, firstYear, years } = facts;
    const text = canonicalJson({
      modelVersion,
      programme,
      seed,
      firstYear,
      years,
      draws: 64,
      areas: ["å", "b"],
      bands: Array.from(projection.bands, rounded),
      means: Array.from(projection.means, rounded),
      events: [],
      ...(count === 501 && { totals: Array.from(projection.totals, rounded) }),
    });
    expect(projectionHash(projection)).toBe(bytesToHex(sha256(utf8ToBytes(text))));
  },
);

test("it rests on the way", () => {
  const steps = projectionHashSteps(of(5000));
  let rests = 0;
  while (!steps.next().done) rests++;
  expect(rests).toBeGreaterThan(10);
});
