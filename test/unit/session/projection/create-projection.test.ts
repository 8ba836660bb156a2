import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type ProjectionAnswer,
  type ProjectionProgress,
  ranks,
} from "../../../../src/engine/projection-engine.ts";
import type { ProjectionInput } from "../../../../src/model/project/input.ts";
import type { ExpectedProjection, Projection } from "../../../../src/model/project/projection.ts";
import { type Fault, fail, ok, type Result } from "../../../../src/model/result.ts";
import {
  createProjection,
  type ProjectionQuestion,
} from "../../../../src/session/projection/create-projection.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
let end = () => {};
afterEach(() => {
  end();
  vi.useRealTimers();
});

// Nothing here looks into them: a seed tells one from the other.
const inputs = new Map<number, ProjectionInput>();
const inputOf = (seed: number): ProjectionInput => {
  const known = inputs.get(seed) ?? ({ seed } as ProjectionInput);
  inputs.set(seed, known);
  return known;
};
const expectedOf = (seed: number) => ({ facts: { seed } }) as ExpectedProjection;
const bandsOf = (seed: number, draws: number) => ({ facts: { seed }, draws }) as Projection;

interface OpenRun {
  readonly seed: number;
  readonly draws: number;
  readonly mostBytes: number | undefined;
  isCancelled: boolean;
  tell(progress: ProjectionProgress): void;
  settle(answer: ProjectionAnswer<Projection>): void;
}

/** An engine that answers when the test says so. */
function start() {
  const expecting: { seed: number; settle(answer: ProjectionAnswer<ExpectedProjection>): void }[] = [];
  const runs: OpenRun[] = [];
  const [question, setQuestion] = createSignal<Result<ProjectionQuestion, Fault> | undefined>();
  const handle = createRoot((dispose) => {
    end = dispose;
    return createProjection(
      {
        expect: ({ seed }) => new Promise((settle) => expecting.push({ seed, settle })),
        start(input, { draws, mostBytes }, tell = () => {}) {
          let settle: OpenRun["settle"] = () => {};
          const done = new Promise<ProjectionAnswer<Projection>>((resolve) => {
            settle = resolve;
          });
          const run: OpenRun = { seed: input.seed, draws, mostBytes, isCancelled: false, tell, settle };
          runs.push(run);
          return {
            done,
            cancel() {
              run.isCancelled = true;
              settle(fail({ code: "stale" }));
            },
          };
        },
      },
      question,
      ranks.current,
    );
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    state: () => ({ ...handle.state(), ...handle.progress() }),
    handle,
    expecting,
    runs,
    settle,
    async ask(seed: number, draws = 512) {
      setQuestion(ok({ input: inputOf(seed), draws }));
      await settle();
    },
    async refuse(fault: Fault) {
      setQuestion(fail(fault));
      await settle();
    },
    async leave() {
      setQuestion(undefined);
      await settle();
    },
    async expected(seed: number) {
      const at = expecting.findIndex((each) => each.seed === seed);
      expecting.splice(at, 1)[0]?.settle(ok(expectedOf(seed)));
      await settle();
    },
    rest: () => vi.advanceTimersByTimeAsync(250),
    async bands(run: OpenRun | undefined, draws: number) {
      run?.tell({ kind: "draws", draws, of: run.draws });
      run?.tell({ kind: "bands", projection: bandsOf(run.seed, draws) });
      if (run?.draws === draws) run.settle(ok(bandsOf(run.seed, draws)));
      await settle();
    },
  };
}

test("idle, then expected values, then bands that grow finer, then ready", async () => {
  const { state, ask, expected, bands, runs, settle } = start();
  await settle();
  expect(state().status).toBe("idle");
  await ask(1);
  expect(state()).toMatchObject({ status: "running", draws: 0, of: 512 });
  await expected(1);
  expect(state().expected?.facts.seed).toBe(1);
  // The first question does not wait for a rest.
  expect(runs).toHaveLength(1);
  await bands(runs[0], 64);
  expect(state()).toMatchObject({ status: "running", draws: 64, projection: { draws: 64 } });
  await bands(runs[0], 512);
  expect(state()).toMatchObject({ status: "ready", draws: 512, isProjectionOlder: false });
});

test("while a control moves only expected values follow; draws begin when it rests", async () => {
  const { state, ask, expected, bands, runs, rest, expecting } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 512);
  for (const seed of [2, 3, 4]) {
    await ask(seed);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(runs).toHaveLength(1);
  // One is worked out, the newest waits.
  expect(expecting.map(({ seed }) => seed)).toEqual([2]);
  await expected(2);
  expect(state()).toMatchObject({ expected: { facts: { seed: 2 } }, isExpectedOlder: true });
  expect(expecting.map(({ seed }) => seed)).toEqual([4]);
  await expected(4);
  expect(state()).toMatchObject({ isExpectedOlder: false, isProjectionOlder: true, status: "running" });
  expect(state().projection?.facts.seed).toBe(1);
  await rest();
  expect(runs.map(({ seed }) => seed)).toEqual([1, 4]);
  await bands(runs[1], 512);
  expect(state()).toMatchObject({ status: "ready", isProjectionOlder: false, projection: { draws: 512 } });
});

test("a changed input stops the run; what it still says is not heard", async () => {
  const { state, ask, expected, bands, runs, rest } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 64);
  await ask(2);
  expect(runs[0]?.isCancelled).toBe(true);
  await bands(runs[0], 512);
  expect(state()).toMatchObject({ status: "running", draws: 0, isProjectionOlder: true });
  expect(state().projection?.draws).toBe(64);
  await expected(2);
  await rest();
  await bands(runs[1], 64);
  expect(state()).toMatchObject({ isProjectionOlder: false, projection: { facts: { seed: 2 } } });
});

test("cancel keeps what there is, and resume goes on; coarser bands do not take the place of finer ones", async () => {
  const { state, handle, ask, expected, bands, runs, settle } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 256);
  handle.cancel();
  expect(runs[0]?.isCancelled).toBe(true);
  expect(state()).toMatchObject({ status: "ready", draws: 256, of: 512, projection: { draws: 256 } });
  handle.resume();
  await settle();
  await bands(runs[1], 64);
  expect(state().projection?.draws).toBe(256);
  await bands(runs[1], 512);
  expect(state()).toMatchObject({ status: "ready", projection: { draws: 512 } });
});

test("draws that take too much memory are a question; a click computes them all the same", async () => {
  const { state, handle, ask, expected, runs, settle } = start();
  await ask(1);
  await expected(1);
  const tooMuch = { code: "tooMuchMemory", value: 632, allowed: 400 } as const;
  runs[0]?.settle(fail(tooMuch));
  await settle();
  expect(state()).toMatchObject({ status: "failed", failure: tooMuch, expected: { facts: { seed: 1 } } });
  expect(runs[0]?.mostBytes).toBeUndefined();
  handle.resume();
  await settle();
  expect(runs[1]?.mostBytes).toBe(Number.POSITIVE_INFINITY);
});

test("other numbers of draws of the same input: what there is stays good until the new ones are there", async () => {
  const { state, ask, expected, bands, runs, rest, expecting } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 512);
  await ask(1, 128);
  expect(expecting).toHaveLength(0);
  expect(state()).toMatchObject({ status: "running", isProjectionOlder: false });
  await rest();
  await bands(runs[1], 64);
  expect(state().projection?.draws).toBe(512);
  await bands(runs[1], 128);
  expect(state().projection?.draws).toBe(128);
});

test("a fault keeps the last good values, marked as older; the next good question ends it", async () => {
  const { state, ask, refuse, expected, bands, runs, rest } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 512);
  await refuse({ code: "outOfRange", path: "years" });
  expect(state()).toMatchObject({
    status: "failed",
    failure: { code: "outOfRange" },
    isExpectedOlder: true,
    isProjectionOlder: true,
    projection: { draws: 512 },
  });
  await ask(1);
  expect(state().failure).toBeUndefined();
  await expected(1);
  await rest();
  await bands(runs[1], 512);
  expect(state()).toMatchObject({ status: "ready", isProjectionOlder: false });
});

test("a fault found by the model is told by the expected values, and no draws begin", async () => {
  const { state, ask, expecting, runs, settle, rest, expected, bands } = start();
  await ask(1);
  await expected(1);
  await bands(runs[0], 512);
  await ask(2);
  expecting.splice(0)[0]?.settle(fail({ code: "noCalibration", area: "araby" } as unknown as Fault));
  await settle();
  await rest();
  expect(state()).toMatchObject({ status: "failed", failure: { code: "noCalibration" } });
  expect(runs).toHaveLength(1);
});

test("while nobody looks nothing runs; a look at what is done starts nothing, at what was stopped goes on", async () => {
  const { state, ask, leave, expected, bands, runs } = start();
  await ask(1);
  await expected(1);
  await leave();
  expect(runs[0]?.isCancelled).toBe(true);
  expect(state().status).toBe("idle");
  await ask(1);
  expect(runs).toHaveLength(2);
  await bands(runs[1], 512);
  await leave();
  expect(state().status).toBe("ready");
  await ask(1);
  expect(runs).toHaveLength(2);
  expect(state().status).toBe("ready");
});

test("its owner's end stops it", async () => {
  const { ask, expected, runs, state } = start();
  await ask(1);
  await expected(1);
  end();
  expect(runs[0]?.isCancelled).toBe(true);
  const last = state();
  runs[0]?.tell({ kind: "bands", projection: bandsOf(1, 64) });
  expect(state()).toEqual(last);
});
