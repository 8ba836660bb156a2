import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import type { Sensitivity } from "../../../src/model/project/sensitivity.ts";
import { fail, ok } from "../../../src/model/result.ts";
import { createMatters } from "../../../src/session/create-matters.ts";

const people = { jobs: 1, assistance: 0, pupils: 0 };
const sensitivity = (parameter: string): Sensitivity => ({
  parameter,
  from: 0,
  to: 1,
  low: people,
  high: people,
});

/** Questions that are answered by hand. */
function bench(first: readonly string[]) {
  const open: { readonly id: string; answer(isGood?: boolean): Promise<void> }[] = [];
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
  const it = bench(["a", "b", "c"]);
  await vi.advanceTimersByTimeAsync(60);
  expect(asked(it)).toEqual(["a", "b"]);
  await it.open[0]?.answer();
  await vi.advanceTimersByTimeAsync(1);
  expect(asked(it)).toEqual(["a", "b", "c"]);
  expect(it.matters().a).toEqual({ value: sensitivity("a"), isOlder: false, isFailed: false });
  for (const each of it.open) await each.answer();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked(it)).toEqual(["a", "b", "c"]);
  it.dispose();
  vi.useRealTimers();
});

test("a change makes answers older and asks anew only after a rest; late answers to the old are dropped", async () => {
  vi.useFakeTimers();
  const it = bench(["a"]);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[0]?.answer();
  it.setSubject(1);
  await vi.advanceTimersByTimeAsync(30);
  expect(it.matters().a?.isOlder).toBe(true);
  expect(it.matters().a?.value).toEqual(sensitivity("a"));
  it.setSubject(2);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked(it)).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked(it)).toEqual(["a", "a"]);
  it.setSubject(3);
  await it.open[1]?.answer();
  expect(it.matters().a?.isOlder).toBe(true);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[2]?.answer();
  expect(it.matters().a?.isOlder).toBe(false);
  it.dispose();
  vi.useRealTimers();
});

test("what is no longer wanted is not asked about, and a failure keeps the last answer", async () => {
  vi.useFakeTimers();
  const it = bench(["a", "b", "c", "d"]);
  await vi.advanceTimersByTimeAsync(60);
  it.setWanted(["a"]);
  await it.open[0]?.answer();
  await it.open[1]?.answer();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked(it)).toEqual(["a", "b"]);
  it.setSubject(1);
  await vi.advanceTimersByTimeAsync(60);
  await it.open[2]?.answer(false);
  expect(it.matters().a).toEqual({ value: sensitivity("a"), isOlder: true, isFailed: true });
  it.dispose();
  vi.useRealTimers();
});
