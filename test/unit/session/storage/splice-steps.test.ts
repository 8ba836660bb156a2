import fc from "fast-check";
import { expect, test } from "vitest";
import { applySplice, spliceOf } from "../../../../src/session/storage/splice-steps.ts";
import { newWorkspace } from "../../../../src/session/workspace.ts";

const pool = Array.from({ length: 6 }, (_, at) => newWorkspace(`programme ${at}`));
const step = fc.constantFrom(...pool);
const steps = fc.record({
  past: fc.array(step, { maxLength: 5 }),
  present: step,
  future: fc.array(step, { maxLength: 5 }),
});

test("a change of steps gives them from either of two bases", () => {
  fc.assert(
    fc.property(steps, steps, steps, (now, written, sent) => {
      const splice = spliceOf(now, [written, sent]);
      expect(applySplice(splice, written)).toEqual(now);
      expect(applySplice(splice, sent)).toEqual(now);
      expect(applySplice(spliceOf(now, [undefined]), undefined)).toEqual(now);
    }),
  );
});

test("a step back holds no step at all", () => {
  const [a, b, c] = pool as [(typeof pool)[0] & object, (typeof pool)[0] & object, (typeof pool)[0] & object];
  const splice = spliceOf({ past: [a], present: b, future: [c] }, [{ past: [a, b], present: c, future: [] }]);
  expect(splice).toEqual({ head: 3, tail: 0, steps: [], at: 1 });
});
