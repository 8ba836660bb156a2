import { expect, test } from "vitest";
import type { Indicator } from "../../src/model/programme.ts";
import { nationChange } from "../../src/model/rule/change-reference.ts";
import { toResult } from "../../src/model/throw-fault.ts";

const nation = { "2010": 0.7, "2011": 0.8, "2012": 0.75 };
const work: Indicator = { id: "work", title: "work", direction: 1, persistence: 0.7, nation };
const support: Indicator = { ...work, id: "support", direction: -1 };
const change = (...given: Parameters<typeof nationChange>) => toResult(() => nationChange(...given));

test("the nation's change is between the means of the windows, better is positive", () => {
  expect(nationChange(work, [2011], [2012])).toBeCloseTo(-0.05, 12);
  expect(nationChange(support, [2011], [2012])).toBeCloseTo(0.05, 12);
  expect(nationChange(work, [2010, 2011], [2012])).toBeCloseTo(0, 12);
});

test("a year that is not known is named in the rule's own years", () => {
  expect(change(work, [2011], [2013])).toEqual({
    ok: false,
    error: { code: "missingNation", indicator: "work", year: 2013 },
  });
});

test("in years ahead the nation keeps its last known value", () => {
  // 2012 against 2013, of which only the first is known; then both are beyond.
  expect(nationChange(work, [2011], [2012], 1)).toBe(0);
  expect(nationChange(work, [2011], [2012], 8)).toBe(0);
  expect(nationChange(work, [2010], [2012], 1)).toBeCloseTo(-0.05, 12);
  expect(change({ ...work, nation: {} }, [2011], [2012], 3)).toMatchObject({ ok: false });
});
