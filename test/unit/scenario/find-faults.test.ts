import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { findFaults } from "../../../src/scenario/find-faults.ts";
import { readJson } from "../../../src/scenario/read-json.ts";
import { largestFile, readFile, readScenario, readWorkspace } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioSchema } from "../../../src/scenario/schema.ts";

const scenario = {
  utfall: 1,
  title: "T",
  programme: {
    inline: {
      id: "ours",
      title: "Ours",
      areas: [{ id: "a", name: "A", municipality: "M", attributes: { population: 10 }, lastAwardSek: 5 }],
      indicators: [{ id: "e", title: "E", direction: -1, persistence: 0.7, nation: { "2011": 0.7 } }],
      observations: [
        {
          area: "a",
          indicator: "e",
          year: 2011,
          value: 0.5,
          denominator: 9,
          provenance: "user",
          source: "s",
        },
      ],
      rule: {
        budgetSek: 100,
        selection: {
          kind: "atLeast",
          k: 1,
          of: [
            { kind: "compare", quantity: { indicator: "e", year: 2011, fixed: true }, op: "<", value: 1 },
            { kind: "listed", areas: ["a"] },
          ],
        },
        pots: [
          {
            id: "p",
            weight: 1,
            criterion: {
              kind: "rank",
              improvement: {
                indicator: "e",
                from: [2010],
                to: [2011],
                measure: "gapClosed",
                reference: "mean",
                noise: { kind: "minimum", n: 3 },
                negative: "shift",
                multiply: [{ attribute: "population", weight: 2 }],
              },
              points: [3, 2, 1],
            },
          },
        ],
        limits: [{ id: "l", bound: "cap", measure: "perInhabitant", value: 3, attribute: "population" }],
        rounding: { unitSek: 1, method: "webster" },
      },
    },
  },
  data: [{ area: "a", indicator: "e", year: 2011, value: 0.4 }],
  assumptions: { displacement: [0.1, 0.2, 0.3], "jobs-per-million": 4 },
};

/** Every path of a piece of JSON, as lists of keys. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** A copy with the value at a path replaced, or its key taken away. */
function changed(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string, unknown>;
  if (rest.length === 0 && by === undefined) delete holder[key];
  else holder[key] = changed(holder[key], rest, by);
  return Array.isArray(copy) ? copy.filter((_, i) => i in copy) : copy;
}

const paths = pathsOf(scenario);

test("the scenario of this test is without faults", () => {
  expect(readScenario(scenario)).toMatchObject({ ok: true });
});

test("finds a fault exactly where the schema finds one", () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 0, 0.5, 1, 2, 2011, 3000, 1e16, "", "a", "mean", [], {}, [1], ["a"], undefined),
    fc.constantFrom(...paths).map((path) => path.reduce<unknown>((at, key) => (at as never)[key], scenario)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), anything, (path, value) => {
      const file = changed(scenario, path, value);
      const faults = findFaults(scenarioSchema, file);
      if (!v.is(scenarioSchema, file)) expect(faults.length).toBeGreaterThan(0);
      // The schema alone would take an empty list for an object.
      else if (!Array.isArray(value)) expect(faults).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("a misspelt key anywhere is told with its path", () => {
  const objects = paths.filter((path) => {
    const at = path.reduce<unknown>((held, key) => (held as never)[key], scenario);
    const open = ["attributes", "nation", "assumptions"];
    return typeof at === "object" && !Array.isArray(at) && !open.includes(path.at(-1) ?? "");
  });
  for (const path of objects) {
    const told = findFaults(scenarioSchema, changed(scenario, [...path, "mispelt"], 1));
    const dotted = [...path, "mispelt"].join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]");
    expect(told).toMatchObject([{ code: "unknownKey", path: dotted }]);
  }
});

test("arbitrary values and texts are refused or read, never thrown on", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [readScenario, readWorkspace, readFile]) {
        const result = read(value);
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, at) => {
      const whole = JSON.stringify(scenario);
      const place = at % whole.length;
      readFile(text);
      readFile(whole.slice(0, place) + text + whole.slice(place));
    }),
    { numRuns: 2000 },
  );
});

test("a file of 20 MB is read, one byte more is refused unread", () => {
  const text = (note: number) => `{"utfall":1,"programme":{"id":"p"},"note":"${"x".repeat(note)}"}`;
  const around = text(0).length;
  expect(readJson(text(largestFile - around)).ok).toBe(true);
  expect(readScenario(text(largestFile - around + 1))).toEqual({
    ok: false,
    error: [{ code: "tooLarge", value: largestFile + 1, allowed: largestFile }],
  });
  expect(readScenario("å".repeat(largestFile / 2 + 1))).toMatchObject({ error: [{ code: "tooLarge" }] });
  expect(readScenario("x".repeat(50_000_000))).toMatchObject({ error: [{ code: "tooLarge" }] });
});

test("a file that is wrong everywhere is told with a bounded number of faults", () => {
  const data = Array.from({ length: 100_000 }, () => ({ area: 1 }));
  const read = readScenario({ ...scenario, data } as unknown as Scenario);
  if (read.ok) throw new Error("read");
  expect(read.error.length).toBeGreaterThan(500);
  expect(read.error.length).toBeLessThan(2000);
});
