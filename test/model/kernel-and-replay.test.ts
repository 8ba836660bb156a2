import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "../../src/model/allocate.ts";
import { explain } from "../../src/model/explain.ts";
import { inFull, runs } from "./runs.ts";
import { widerCaseArbitrary } from "./wider-arbitrary.ts";

test("kernel and replay agree: the same awards, pots and faults, and a kronor column that sums to the award", () => {
  const seen = { allocated: 0, refused: new Set<string>() };
  fc.assert(
    fc.property(widerCaseArbitrary(), ({ rule, programme }) => {
      const allocation = allocate(rule, programme);
      for (const { id } of programme.areas) {
        const trace = explain(rule, programme, id);
        if (!allocation.ok) {
          expect(trace.ok).toBe(false);
          continue;
        }
        if (!trace.ok) throw new Error(`refused by the replay alone: ${trace.error.code}`);
        const area = allocation.value.areas.find((result) => result.id === id);
        expect(trace.value.awardSek).toBe(area?.awardSek);
        const { steps } = trace.value;
        const column = steps.reduce((sum, step) => sum + step.kronor, 0);
        expect(Math.abs(column - trace.value.awardSek)).toBeLessThan(1e-3);
        expect(steps.some((step) => step.kind === "selection" && step.selected === area?.selected)).toBe(
          true,
        );
      }
      if (allocation.ok) seen.allocated++;
      else seen.refused.add(allocation.error.code);
    }),
    { numRuns: runs(8000) },
  );
  expect(seen.allocated).toBeGreaterThan(runs(3000));
  if (!inFull) return;
  for (const code of ["fixedAbovePot", "floorsAboveMoney", "floorAboveCap", "weightsSumToZero"]) {
    expect(seen.refused).toContain(code);
  }
});
