import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import type { ParameterId } from "../../../src/model/project/parameters.ts";
import type { Sensitivity } from "../../../src/model/project/sensitivity.ts";
import { fail, ok } from "../../../src/model/result.ts";
import { createMatters } from "../../../src/session/create-matters.ts";

const people = { jobs: 1, assistance: 0, pupils: 0 };
const sensitivity = (parameter: ParameterId): Sensitivity => ({
  parameter,
  from: 0,
  to: 1,
  low: people,
  high: people,
});

/** Questions that are answered by hand. */
function bench(first: readonly ParameterId[]) {
  const open: { readonly id: ParameterId; answer(isGood?: boolean): Promise<void> }[] = [];
  const [subject, setSubject] = createSignal(0);
  const [wanted, setWanted] = createSignal(first);
  let dispose = () => {};
  const matters = createRoot((end) => {
    dispose = end;
    return createMatters(
      subject,
      wanted,
      (id) =>
        new Promise((resolve) => {
          open.push({
            id,
            async answer(isGood = true) {
              resolve(isGood ? ok(sensitivity(id)) : fail({ code: "noSteadyState" }));
              await Promise.resolve();
              await Promise.resolve();
            },
          });
        }),
      50,
    );
  });
  return { open, setSubject, setWanted, matters, dispose };
}

const asked = ({ open }: ReturnType<typeof bench>) => open.map(({ id }) => id);

test("two are asked at a time, the next when one is answered, and none twice", async () => {
  vi.useFakeTimers();
  const it = bench(["adults", "can", "ceiling"]);
  await vi.advanceTimersByTimeAsync(60);
  expect(asked(it)).toEqual(["adults", "can"]);
  await it.open[0]?.answer();
  await vi.advanceTimersByTimeAsync(1);
  expect(asked(it)).toEqual(["adults", "can", "ceiling"]);
  expect(it.matters().adults).toEqual({ value: sensitivity("adults"), isOlder: false, isFailed: false });
  for (const each of it.open) await each.answer();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked(it)).toEqual(["adults", "can", "ceiling"]);
  it.dispose();
  vi.useRealTimers();
});

test("a change makes answers older and asks anew only after a rest; late answers to the old are dropped", async () => {
  vi.useFakeTimers();
  const it = bench(["adults"]);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[0]?.answer();
  it.setSubject(1);
  await vi.advanceTimersByTimeAsync(30);
  expect(it.matters().adults?.isOlder).toBe(true);
  expect(it.matters().adults?.value).toEqual(sensitivity("adults"));
  it.setSubject(2);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked(it)).toEqual(["adults"]);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked(it)).toEqual(["adults", "adults"]);
  it.setSubject(3);
  await it.open[1]?.answer();
  expect(it.matters().adults?.isOlder).toBe(true);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[2]?.answer();
  expect(it.matters().adults?.isOlder).toBe(false);
  it.dispose();
  vi.useRealTimers();
});

test("what is no longer wanted is not asked about, and a failure keeps the last answer", async () => {
  vi.useFakeTimers();
  const it = bench(["adults", "can", "ceiling", "growth"]);
  await vi.advanceTimersByTimeAsync(60);
  it.setWanted(["adults"]);
  await it.open[0]?.answer();
  await it.open[1]?.answer();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked(it)).toEqual(["adults", "can"]);
  it.setSubject(1);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[2]?.answer(false);
  expect(it.matters().adults).toEqual({ value: sensitivity("adults"), isOlder: true, isFailed: true });
  it.dispose();
  vi.useRealTimers();
});
