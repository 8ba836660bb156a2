import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import type { Programme } from "../../src/model/programme.ts";
import type { Rule } from "../../src/model/rule/rule.ts";
import { improvementArbitrary, programmeArbitrary } from "./arbitrary.ts";
import { exampleProgramme, improvement, onePot } from "./example.ts";
import { inFull, runs } from "./runs.ts";

/** Shares so near zero that squares and quotients of them leave the range of doubles. */
const extreme = fc.constantFrom(1e-300, 1e-200, 1e-160, 0.4, 0.5, 1);

const extremeProgramme = programmeArbitrary(1, 5).chain((programme) =>
  fc
    .array(extreme, {
      minLength: programme.observations.length,
      maxLength: programme.observations.length,
    })
    .map((values) => ({
      ...programme,
      observations: programme.observations.map((one, i) => ({ ...one, value: values[i] as number })),
    })),
);

test("ranks and improvements of numbers out of a double's range are refused, by allocation and trace alike", () => {
  const refused = new Set<string>();
  fc.assert(
    fc.property(
      extremeProgramme,
      improvementArbitrary,
      fc.constantFrom("rank" as const, "improvement" as const, "valueAdded" as const),
      (data, change, kind) => {
        const criterion =
          kind === "rank"
            ? { kind, improvement: change }
            : kind === "valueAdded"
              ? { kind, improvement: change, levelYears: [2010] }
              : { kind, ...change };
        const rule: Rule = onePot(criterion);
        const programme: Programme = { ...data, rule };
        const allocation = allocate(rule, programme);
        for (const { id } of programme.areas) {
          const trace = explain(rule, programme, id);
          if (allocation.ok) {
            const area = allocation.value.areas.find((each) => each.id === id);
            expect(trace.ok && trace.value.awardSek).toBe(area?.awardSek);
          } else expect(trace).toEqual(allocation);
        }
        if (!allocation.ok) refused.add(`${kind} ${allocation.error.code}`);
      },
    ),
    { numRuns: runs(2000) },
  );
  // A few cases do not meet every refusal.
  if (!inFull) return;
  expect([...refused]).toEqual(expect.arrayContaining(["rank notFinite", "improvement notFinite"]));
});

test("a rank of shrunken changes that are no numbers names its pot", () => {
  const rule = onePot({ kind: "rank", improvement: improvement({ noise: { kind: "shrink" } }) });
  const programme = exampleProgramme(
    {
      a: { work: [0, 0, 1e-300], persons: [1000, 1000, 1000] },
      b: { work: [0.4, 0.4, 0.5], persons: [1000, 1000, 1000] },
    },
    rule,
  );
  expect(allocate(rule, programme)).toEqual({ ok: false, error: { code: "notFinite", pot: "pot" } });
  expect(explain(rule, programme, "b")).toEqual({ ok: false, error: { code: "notFinite", pot: "pot" } });
});

test("a floor that rounding takes back takes nothing from the pot: 42 kronor on a claim of 1 öre, rounded to thousands", () => {
  const rule = onePot(
    { kind: "size", attribute: "population" },
    {
      budgetSek: 10_000,
      limits: [{ id: "least", bound: "floor", measure: "sek", value: 42 }],
      rounding: { unitSek: 1000, method: "largestRemainder" },
    },
  );
  const programme = exampleProgramme(
    { a: { work: [], population: 1 }, b: { work: [], population: 999_999 } },
    rule,
  );
  const result = allocate(rule, programme);
  expect(result.ok && result.value.areas.map(({ potsSek, limitSek }) => [...potsSek, limitSek])).toEqual([
    [0, 0],
    [10_042, -42],
  ]);
});
