import { afterEach, expect, test, vi } from "vitest";
import { createAllocationClient } from "../../../src/engine/allocation-client.ts";
import type { AllocationEngine } from "../../../src/engine/allocation-engine.ts";
import { fail, ok } from "../../../src/model/result.ts";
import { allocation, type FakeWorker, fakeWorker, programme } from "./fake-worker.ts";

let engine: AllocationEngine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
  vi.useRealTimers();
});

/** A client on fake workers, and the workers it has started so far. */
function start(limitMs = 5_000, startLimitMs = limitMs) {
  const workers: FakeWorker[] = [];
  const spawn = () => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  };
  engine = createAllocationClient({ spawn, limitMs, startLimitMs });
  engine.load("p", programme);
  return { engine, workers, worker: () => workers.at(-1) as FakeWorker };
}

test("no worker starts before the first question; programmes go with it", async () => {
  const { engine, workers, worker } = start();
  expect(workers).toHaveLength(0);
  const answer = engine.allocate("reform", "p", {});
  const question = await worker().next();
  expect(worker().loaded).toEqual(["p"]);
  question.answer(ok(allocation(7)));
  expect(await answer).toEqual(ok(allocation(7)));
  expect(workers).toHaveLength(1);
});

test("a fault of the rule is an answer, not an end", async () => {
  const { engine, worker } = start();
  const answer = engine.allocate("reform", "p", {});
  (await worker().next()).answer(fail({ code: "weightsSumToZero" }));
  expect(await answer).toEqual(fail({ code: "weightsSumToZero" }));
  expect(worker().isTerminated()).toBe(false);
});

test("the newest question waits, those between are stale, answers keep their order", async () => {
  const { engine, worker } = start();
  const order: number[] = [];
  const ask = (budgetSek: number) =>
    engine.allocate("reform", "p", { rule: { budgetSek, pots: [] } }).then((answer) => {
      if (answer.ok) order.push(answer.value.budgetSek);
      return answer;
    });
  const answers = [ask(1), ask(2), ask(3), ask(4)];
  const first = await worker().next();
  expect(first.changes.rule?.budgetSek).toBe(1);
  first.answer(ok(allocation(1)));
  const second = await worker().next();
  expect(second.changes.rule?.budgetSek).toBe(4);
  second.answer(ok(allocation(4)));
  expect(await Promise.all(answers)).toEqual([
    ok(allocation(1)),
    fail({ code: "stale" }),
    fail({ code: "stale" }),
    ok(allocation(4)),
  ]);
  expect(order).toEqual([1, 4]);
  expect(worker().questions).toHaveLength(0);
});

test("lanes do not wait for each other", async () => {
  const { engine, worker } = start();
  const slow = engine.allocate("baseline", "p", {});
  const quick = engine.allocate("reform", "p", {});
  const [first, second] = [await worker().next(), await worker().next()];
  second.answer(ok(allocation(2)));
  expect(await quick).toEqual(ok(allocation(2)));
  first.answer(ok(allocation(1)));
  expect(await slow).toEqual(ok(allocation(1)));
});

test.each(["error", "messageerror"] as const)(
  "a worker that ends with %s answers every open question and is replaced",
  async (kind) => {
    const { engine, workers, worker } = start();
    const open = [
      engine.allocate("baseline", "p", {}),
      engine.allocate("reform", "p", {}),
      engine.allocate("reform", "p", {}),
    ];
    await worker().next();
    const dead = worker();
    dead.die(kind);
    expect(await Promise.all(open)).toEqual(open.map(() => fail({ code: "crashed" })));
    expect(dead.isTerminated()).toBe(true);

    engine.load("q", programme);
    const again = engine.allocate("reform", "p", {});
    expect(workers).toHaveLength(2);
    (await worker().next()).answer(ok(allocation(3)));
    expect(await again).toEqual(ok(allocation(3)));
    expect(worker().loaded).toEqual(["p", "q"]);
  },
);

test("an exception in the worker ends it", async () => {
  const { engine, worker } = start();
  const answer = engine.allocate("reform", "p", {});
  (await worker().next()).crash();
  expect(await answer).toEqual(fail({ code: "crashed" }));
  expect(worker().isTerminated()).toBe(true);
});

test("no answer within the limit ends the worker; an answer in time does not", async () => {
  const { engine, workers, worker } = start(60);
  const inTime = engine.allocate("reform", "p", {});
  (await worker().next()).answer(ok(allocation(1)));
  expect(await inTime).toEqual(ok(allocation(1)));
  await new Promise((resolve) => setTimeout(resolve, 90));
  expect(worker().isTerminated()).toBe(false);

  const never = engine.allocate("reform", "p", {});
  const behind = engine.allocate("reform", "p", {});
  expect(await never).toEqual(fail({ code: "noAnswer" }));
  expect(await behind).toEqual(fail({ code: "noAnswer" }));
  expect(worker().isTerminated()).toBe(true);
  const again = engine.allocate("reform", "p", {});
  expect(workers).toHaveLength(2);
  (await worker().next()).answer(ok(allocation(2)));
  expect(await again).toEqual(ok(allocation(2)));
});

test("a worker that has not answered anything is given up sooner than one that has", async () => {
  const { engine, workers, worker } = start(60_000, 40);
  const lost = engine.allocate("reform", "p", {});
  await worker().next();
  expect(await lost).toEqual(fail({ code: "noAnswer" }));
  const first = engine.allocate("reform", "p", {});
  (await worker().next()).answer(ok(allocation(1)));
  expect(await first).toEqual(ok(allocation(1)));
  const slow = engine.allocate("reform", "p", {});
  const question = await worker().next();
  await new Promise((resolve) => setTimeout(resolve, 120));
  question.answer(ok(allocation(2)));
  expect(await slow).toEqual(ok(allocation(2)));
  expect(workers).toHaveLength(2);
});

test("an answer from a worker that was given up reaches nobody", async () => {
  const { engine, workers, worker } = start(40);
  const late = engine.allocate("reform", "p", {});
  const question = await worker().next();
  expect(await late).toEqual(fail({ code: "noAnswer" }));
  const next = engine.allocate("reform", "p", {});
  question.answer(ok(allocation(1)));
  (await (workers[1] as FakeWorker).next()).answer(ok(allocation(2)));
  expect(await next).toEqual(ok(allocation(2)));
});

test("after dispose every question is answered so, open or new", async () => {
  const { engine, workers, worker } = start();
  const open = [engine.allocate("reform", "p", {}), engine.allocate("reform", "p", {})];
  await worker().next();
  engine.dispose();
  expect(await Promise.all(open)).toEqual(open.map(() => fail({ code: "disposed" })));
  expect(await engine.allocate("reform", "p", {})).toEqual(fail({ code: "disposed" }));
  expect(workers).toHaveLength(1);
  expect(worker().isTerminated()).toBe(true);
});

test("where a worker cannot be started the questions are answered, and the fallback takes over", async () => {
  const stand = fakeWorker();
  engine = createAllocationClient({
    spawn: () => {
      throw new Error("not allowed");
    },
    fallback: () => stand,
  });
  engine.load("p", programme);
  expect(await engine.allocate("reform", "p", {})).toEqual(fail({ code: "crashed" }));
  expect(await engine.allocate("reform", "p", {})).toEqual(fail({ code: "crashed" }));
  const answer = engine.allocate("reform", "p", {});
  (await stand.next()).answer(ok(allocation(5)));
  expect(await answer).toEqual(ok(allocation(5)));
});
