import { afterEach, expect, test, vi } from "vitest";
import { createAllocationClient } from "../../../src/engine/allocation-client.ts";
import type { AllocationEngine } from "../../../src/engine/allocation-engine.ts";
import type { HostOptions } from "../../../src/engine/worker-host.ts";
import { fail, ok } from "../../../src/model/result.ts";
import { allocation, type FakeWorker, fakeWorker, programme } from "./fake-worker.ts";

let engine: AllocationEngine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
  vi.useRealTimers();
});

/** A client on fake workers, and the workers it has started so far. */
function start(options: Omit<HostOptions, "spawn"> & { readonly starts?: boolean } = {}) {
  const { starts = true, ...limits } = options;
  const workers: FakeWorker[] = [];
  const spawn = () => {
    const worker = fakeWorker({ starts });
    workers.push(worker);
    return worker;
  };
  engine = createAllocationClient({ spawn, ...limits });
  engine.load("p", programme);
  return { engine, workers, worker: () => workers.at(-1) as FakeWorker };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("no worker starts before the first question; programmes go with it", async () => {
  const { engine, workers, worker } = start();
  expect(workers).toHaveLength(0);
  const answer = engine.ask("reform", "allocate", "p", {});
  const question = await worker().next();
  expect(worker().loaded).toEqual(["p"]);
  question.answer(ok(allocation(7)));
  expect(await answer).toEqual(ok(allocation(7)));
  expect(workers).toHaveLength(1);
});

test("a fault of the rule is an answer, not an end", async () => {
  const { engine, worker } = start();
  const answer = engine.ask("reform", "allocate", "p", {});
  (await worker().next()).answer(fail({ code: "weightsSumToZero" }));
  expect(await answer).toEqual(fail({ code: "weightsSumToZero" }));
  expect(worker().isTerminated()).toBe(false);
});

test("the newest question waits, those between are stale, answers keep their order", async () => {
  const { engine, worker } = start();
  const order: number[] = [];
  const ask = (budgetSek: number) =>
    engine.ask("reform", "allocate", "p", { rule: { budgetSek, pots: [] } }).then((answer) => {
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
  const slow = engine.ask("baseline", "allocate", "p", {});
  const quick = engine.ask("reform", "allocate", "p", {});
  const [first, second] = [await worker().next(), await worker().next()];
  second.answer(ok(allocation(2)));
  expect(await quick).toEqual(ok(allocation(2)));
  first.answer(ok(allocation(1)));
  expect(await slow).toEqual(ok(allocation(1)));
});

test.each(["error", "messageerror"] as const)(
  "a worker that ends with %s takes along what it was asked; what waits is asked of the next",
  async (kind) => {
    const { engine, workers, worker } = start();
    // An answer shows that it has started.
    const first = engine.ask("first", "allocate", "p", {});
    (await worker().next()).answer(ok(allocation(1)));
    await first;
    const open = [engine.ask("baseline", "allocate", "p", {}), engine.ask("reform", "allocate", "p", {})];
    const waiting = engine.ask("reform", "allocate", "p", {});
    await worker().next();
    const dead = worker();
    engine.load("q", programme);
    dead.die(kind);
    expect(await Promise.all(open)).toEqual(open.map(() => fail({ code: "crashed" })));
    expect(dead.isTerminated()).toBe(true);
    expect(workers).toHaveLength(2);
    (await worker().next()).answer(ok(allocation(3)));
    expect(await waiting).toEqual(ok(allocation(3)));
    expect(worker().loaded).toEqual(["p", "q"]);
  },
);

test("an exception in the worker ends it", async () => {
  const { engine, worker } = start();
  const answer = engine.ask("reform", "allocate", "p", {});
  (await worker().next()).crash();
  expect(await answer).toEqual(fail({ code: "crashed" }));
  expect(worker().isTerminated()).toBe(true);
});

test("slow is not dead: another worker is asked beside it, and a late answer is used", async () => {
  const { engine, workers } = start({ slowMs: 40 });
  const slow = engine.ask("reform", "allocate", "p", {});
  const question = await (workers[0] as FakeWorker).next();
  await expect.poll(() => workers.length).toBe(2);
  await (workers[1] as FakeWorker).next();
  question.answer(ok(allocation(1)));
  expect(await slow).toEqual(ok(allocation(1)));
  expect(workers.map((worker) => worker.isTerminated())).toEqual([false, true]);
  const next = engine.ask("reform", "allocate", "p", {});
  (await (workers[0] as FakeWorker).next()).answer(ok(allocation(2)));
  expect(await next).toEqual(ok(allocation(2)));
  expect(workers).toHaveLength(2);
});

test("a worker that falls silent is replaced by the one that was asked beside it", async () => {
  const { engine, workers } = start({ slowMs: 40 });
  const first = engine.ask("reform", "allocate", "p", {});
  const lost = await (workers[0] as FakeWorker).next();
  await expect.poll(() => workers.length).toBe(2);
  // What is asked meanwhile on another lane goes to both.
  const second = engine.ask("baseline", "allocate", "p", {});
  const [one, other] = [await (workers[1] as FakeWorker).next(), await (workers[1] as FakeWorker).next()];
  one.answer(ok(allocation(1)));
  expect(await first).toEqual(ok(allocation(1)));
  expect(workers.map((worker) => worker.isTerminated())).toEqual([true, false]);
  lost.answer(ok(allocation(9)));
  other.answer(ok(allocation(2)));
  expect(await second).toEqual(ok(allocation(2)));
  expect((workers[1] as FakeWorker).loaded).toEqual(["p"]);
});

test("where no worker answers at all, that is the answer, and the next question starts again", async () => {
  const { engine, workers, worker } = start({ slowMs: 30, limitMs: 60 });
  const never = engine.ask("reform", "allocate", "p", {});
  expect(await never).toEqual(fail({ code: "noAnswer" }));
  expect(workers.map((each) => each.isTerminated())).toEqual([true, true]);
  const again = engine.ask("reform", "allocate", "p", {});
  (await worker().next()).answer(ok(allocation(2)));
  expect(await again).toEqual(ok(allocation(2)));
});

test("time counts from the last answer, not from the first question", async () => {
  const { engine, workers, worker } = start({ slowMs: 150 });
  for (let turn = 0; turn < 4; turn++) {
    const answer = engine.ask("reform", "allocate", "p", {});
    await pause(70);
    (await worker().next()).answer(ok(allocation(turn)));
    expect(await answer).toEqual(ok(allocation(turn)));
  }
  await pause(200);
  expect(workers).toHaveLength(1);
});

test("a worker that does not start gets another beside it, however long answers may take", async () => {
  const { engine, workers } = start({ starts: false, startLimitMs: 40, slowMs: 60_000 });
  const answer = engine.ask("reform", "allocate", "p", {});
  await expect.poll(() => workers.length).toBe(2);
  (workers[1] as FakeWorker).begin();
  const question = await (workers[1] as FakeWorker).next();
  await expect.poll(() => workers.map((worker) => worker.isTerminated())).toEqual([true, false]);
  await pause(150);
  question.answer(ok(allocation(4)));
  expect(await answer).toEqual(ok(allocation(4)));
  expect(workers).toHaveLength(2);
});

test("a worker that starts late is used, if no other has started before", async () => {
  const { engine, workers } = start({ starts: false, startLimitMs: 40 });
  const answer = engine.ask("reform", "allocate", "p", {});
  await expect.poll(() => workers.length).toBe(2);
  (workers[0] as FakeWorker).begin();
  (await (workers[0] as FakeWorker).next()).answer(ok(allocation(4)));
  expect(await answer).toEqual(ok(allocation(4)));
  expect(workers.map((worker) => worker.isTerminated())).toEqual([false, true]);
});

test("after dispose every question is answered so, open or new", async () => {
  const { engine, workers, worker } = start();
  const open = [engine.ask("reform", "allocate", "p", {}), engine.ask("reform", "allocate", "p", {})];
  await worker().next();
  engine.dispose();
  expect(await Promise.all(open)).toEqual(open.map(() => fail({ code: "disposed" })));
  expect(await engine.ask("reform", "allocate", "p", {})).toEqual(fail({ code: "disposed" }));
  expect(workers).toHaveLength(1);
  expect(worker().isTerminated()).toBe(true);
});

test.each(["throws", "ends", "is silent"])(
  "where a worker %s instead of starting, what stands in for it answers the same question",
  async (way) => {
    const inThread = Object.assign(fakeWorker(), { isInThread: true } as const);
    const spawned: FakeWorker[] = [];
    engine = createAllocationClient({
      spawn() {
        const worker = fakeWorker({ starts: false });
        spawned.push(worker);
        if (way === "throws") throw new Error("not allowed");
        if (way === "ends") setTimeout(() => worker.die("error"));
        return worker;
      },
      fallback: () => inThread,
      startLimitMs: 20,
    });
    engine.load("p", programme);
    const answer = engine.ask("reform", "allocate", "p", {});
    (await inThread.next()).answer(ok(allocation(5)));
    expect(await answer).toEqual(ok(allocation(5)));
    expect(spawned).toHaveLength(2);
    if (way === "is silent") expect(spawned.map((worker) => worker.isTerminated())).toEqual([true, true]);
  },
);

test("what computes in the page's own thread is neither ended nor doubled for being slow", async () => {
  const inThread = Object.assign(fakeWorker(), { isInThread: true } as const);
  engine = createAllocationClient({
    spawn() {
      throw new Error("not allowed");
    },
    fallback: () => inThread,
    slowMs: 20,
    limitMs: 40,
  });
  const answer = engine.ask("reform", "allocate", "p", {});
  const question = await inThread.next();
  await pause(100);
  question.answer(ok(allocation(5)));
  expect(await answer).toEqual(ok(allocation(5)));
});

test("where nothing can be started at all, that is the answer", async () => {
  engine = createAllocationClient({
    spawn() {
      throw new Error("not allowed");
    },
  });
  expect(await engine.ask("reform", "allocate", "p", {})).toEqual(fail({ code: "crashed" }));
});
