import { transfer } from "comlink";
import type { ProjectionAnswerValue, ProjectionApi } from "../../workers/projection-api.ts";
import { buffersOfRoom } from "../model/project/chunk.ts";
import type { CycleFit } from "../model/project/fit-cycle.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { Merged } from "../model/project/merger.ts";
import type { ExpectedProjection, Projection } from "../model/project/projection.ts";
import type { Sensitivity } from "../model/project/sensitivity.ts";
import { fail, type Result } from "../model/result.ts";
import { type Open, oneJob, type ProjectionTask, type Work } from "./chunk-work.ts";
import { collectPart } from "./collect-part.ts";
import { projectDraws } from "./project-draws.ts";
import { type ProjectionAnswer, type ProjectionEngine, type Rank, ranks } from "./projection-engine.ts";
import { createWorkerPool, type PoolOptions, type PoolTask } from "./worker-pool.ts";

type Task = PoolTask<ProjectionApi, ProjectionInput, Result<ProjectionAnswerValue>>;

interface Run {
  readonly rank: Rank;
  readonly input: ProjectionInput;
  readonly next: () => Task | null;
  settle(failure: ProjectionAnswer<never>): void;
}

/**
 * A projection engine over a pool of workers. Chunks of draws are dealt out in their order and merged in their order,
 * so that bands do not depend on the number of workers or on who was fast.
 */
export function createProjectionPool(options: PoolOptions): ProjectionEngine {
  /** By rank, then in the order asked. */
  const runs: Run[] = [];
  let isDisposed = false;

  const pool = createWorkerPool<ProjectionApi, ProjectionInput, Result<ProjectionAnswerValue>>(
    options,
    () => {
      for (const run of runs) {
        const task = run.next();
        if (task !== null) return task;
      }
      return null;
    },
    (code) => {
      for (const run of [...runs]) run.settle(fail({ code }));
    },
  );

  /** Puts work among the runs until it is settled. */
  const begin = <Value>(input: ProjectionInput, rank: Rank, make: (open: Open<Value>) => Work) => {
    let settle: Open<Value>["settle"] = () => {};
    const done = new Promise<ProjectionAnswer<Value>>((resolve) => {
      if (isDisposed) {
        resolve(fail({ code: "disposed" }));
        return;
      }
      let run: Run | null = null;
      let isOpen = true;
      settle = (answer) => {
        if (!isOpen) return;
        isOpen = false;
        if (run !== null) runs.splice(runs.indexOf(run), 1);
        resolve(answer);
        pool.wake();
      };
      const work = make({ settle, isOpen: () => isOpen, wake: () => pool.wake() });
      if (!isOpen) return;
      run = {
        rank,
        input,
        settle,
        next() {
          const task = work.next();
          return task && taskOf(task, input, () => isOpen);
        },
      };
      const at = runs.findIndex((each) => each.rank < rank);
      runs.splice(at < 0 ? runs.length : at, 0, run);
      pool.wake();
    });
    return { done, cancel: () => settle(fail({ code: "stale" })) };
  };

  return {
    expect: (input) =>
      begin<ExpectedProjection>(input, ranks.expected, (open) => oneJob({ kind: "expected" }, open)).done,

    fitCycle: (input, observed) =>
      begin<CycleFit>(input, ranks.expected, (open) => oneJob({ kind: "fitCycle", observed }, open)).done,

    start: (input, projection, onProgress = () => {}) =>
      begin<Projection>(input, projection.rank ?? ranks.current, (open) =>
        projectDraws(input, projection, onProgress, open),
      ),

    collect: (input, draws, part, onProgress = () => {}) =>
      begin<Merged>(input, ranks.current, (open) => collectPart(input, draws, part, onProgress, open)).done,

    sensitivity(input, parameter) {
      for (const run of [...runs])
        if (run.rank === ranks.question && run.input !== input) run.settle(fail({ code: "stale" }));
      return begin<Sensitivity>(input, ranks.question, (open) =>
        oneJob({ kind: "sensitivity", parameter }, open),
      ).done;
    },

    dispose() {
      isDisposed = true;
      for (const run of [...runs]) run.settle(fail({ code: "disposed" }));
      pool.dispose();
    },
  };
}

/** A job for the pool. Its room goes with the first worker that is asked. */
function taskOf(
  { job, room, answered }: ProjectionTask,
  input: ProjectionInput,
  isOpen: () => boolean,
): Task {
  let left = room;
  return {
    input,
    isOpen,
    answered,
    put(api) {
      const given = left && transfer(left, buffersOfRoom(left));
      left = undefined;
      return api.answer(job, given);
    },
  };
}
