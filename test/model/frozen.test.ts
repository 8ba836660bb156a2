import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import { caseArbitrary } from "./arbitrary.ts";

/**
 * Results that stand still: 400 random rules, drawn from a fixed seed, each with the first digits of a digest of its
 * awards (or its fault) and of the trace of its first area. A change of the model that moves one of them is either a
 * mistake or a new model version; `frozen.json` is then written anew by running with UPDATE_FROZEN set.
 */
const file = join(import.meta.dirname, "frozen.json");

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value, roundedNumbers)).digest("hex").slice(0, 12);

/** Nine significant digits: the last bits of a power may differ between machines. */
const roundedNumbers = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(9)) : value;

test("the results of 400 random rules are those that were frozen", async () => {
  const cases = fc.sample(caseArbitrary(2, 8), { seed: 20131201, numRuns: 400 });
  const digests = cases.map(({ rule, programme }) => {
    const { id } = programme.areas[0] as { id: string };
    return digest([allocate(rule, programme), explain(rule, programme, id)]);
  });
  if (process.env.UPDATE_FROZEN) {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, `${JSON.stringify(digests)}\n`);
  }
  expect(digests).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
