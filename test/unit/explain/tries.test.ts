import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { explain } from "../../../src/model/explain.ts";
import type { Rule } from "../../../src/model/rule/rule.ts";
import { fewestThatPay } from "../../../src/panels/explain/create-first-paid.ts";
import { createTries } from "../../../src/panels/explain/create-tries.ts";
import { type Try, triesFor } from "../../../src/panels/explain/tries.ts";
import type { DataChange } from "../../../src/scenario/scenario.ts";
import { criteria, pack, plainRule } from "../rule-text/sample.ts";

const rule: Rule = {
  ...plainRule,
  pots: ["improvement", "improvement, downwards", "size"].map((kind) => ({
    id: kind,
    weight: 1,
    criterion: criteria[kind] ?? { kind: "equal" },
  })),
};

const traceOf = (area: string) => {
  const trace = explain(rule, pack.programme, area);
  if (!trace.ok) throw new Error(trace.error.code);
  return trace.value;
};

describe("what could be a little better", () => {
  it("is one person and one percentage point of every indicator read, in its good direction, in the latest year", () => {
    expect(triesFor(traceOf("a0"), pack)).toEqual(
      [
        {
          indicator: "work",
          step: "person",
          direction: 1,
          change: { area: "a0", indicator: "work", year: 2012, value: 0.401 },
        },
        {
          indicator: "work",
          step: "point",
          direction: 1,
          change: { area: "a0", indicator: "work", year: 2012, value: 0.41 },
        },
        {
          indicator: "aid",
          step: "person",
          direction: -1,
          change: { area: "a0", indicator: "aid", year: 2012, value: 0.099 },
        },
        {
          indicator: "aid",
          step: "point",
          direction: -1,
          change: { area: "a0", indicator: "aid", year: 2012, value: 0.09 },
        },
      ].map((each) => ({
        ...each,
        value: each.indicator === "work" ? 0.4 : 0.1,
        persons: 1000,
        change: { ...each.change, value: expect.closeTo(each.change.value, 12) },
      })),
    );
  });

  it("stops where a share can go no further", () => {
    const trace = traceOf("a0");
    const steps = trace.steps.map((step) =>
      step.kind === "observation" ? { ...step, value: 0.0005 } : step,
    );
    const aid = triesFor({ ...trace, steps }, pack).filter(({ indicator }) => indicator === "aid");
    expect(aid.map(({ change }) => change)).toEqual([null, null]);
  });
});

describe("working the tries out", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const change = (value: number): DataChange => ({ area: "a", indicator: "i", year: 1, value });
  const one = (value: number): Try => ({
    indicator: "i",
    step: "person",
    direction: 1,
    value: 0.4,
    persons: 1000,
    change: change(value),
  });

  it("waits for rest, then gives what each brings beyond the award as it is", async () => {
    const ask = vi.fn<(change: DataChange | null) => Promise<number | null>>(async (each) =>
      each === null ? 100 : each.value === 9 ? null : 100 + (each.value ?? 0),
    );
    const { results, dispose } = createRoot((end) => ({
      results: createTries(() => [one(5), one(9), { ...one(1), change: null }], ask),
      dispose: end,
    }));
    await vi.advanceTimersByTimeAsync(200);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(results()).toEqual([5, "failed", "failed"]);
    expect(ask.mock.calls.map(([each]) => each?.value ?? null)).toEqual([null, 5, 9]);
    dispose();
  });

  it("forgets answers to a question that has changed", async () => {
    const answers: ((award: number) => void)[] = [];
    const ask = () => new Promise<number>((resolve) => answers.push(resolve));
    const { results, setTries, dispose } = createRoot((end) => {
      const [tries, setTries] = createSignal<readonly Try[]>([one(1)]);
      return { results: createTries(tries, ask), setTries, dispose: end };
    });
    await vi.advanceTimersByTimeAsync(300);
    setTries([one(2)]);
    for (const answer of answers.splice(0)) answer(50);
    await vi.advanceTimersByTimeAsync(0);
    for (const answer of answers.splice(0)) answer(60);
    await vi.advanceTimersByTimeAsync(0);
    expect(results()).toEqual([]);
    dispose();
  });
});

describe("from how many people an award rises, where one gives nothing", () => {
  const aid: Try = {
    indicator: "aid",
    step: "person",
    direction: -1,
    value: 0.2,
    persons: 5000,
    change: { area: "a", indicator: "aid", year: 2012, value: 0.1998 },
  };
  const payingFrom = (people: number) => async (each: DataChange | null) =>
    each === null || each.value === undefined || Math.round((0.2 - each.value) * 5000) < people ? 100 : 150;

  it.each([2, 3, 33, 49, 50])("finds the planted %i", async (people) => {
    expect(await fewestThatPay(aid, payingFrom(people), 1)).toBe(people);
  });

  it("says none where a whole point gives nothing, or where it cannot be worked out", async () => {
    expect(await fewestThatPay(aid, payingFrom(51), 1)).toBeNull();
    expect(await fewestThatPay(aid, async () => null, 1)).toBeNull();
    expect(await fewestThatPay({ ...aid, persons: null }, payingFrom(2), 1)).toBeNull();
  });
});
