import type { Programme } from "../model/programme.ts";
import { fail, type Result } from "../model/result.ts";
import type { AnalysisApi } from "../scenario/analysis/analysis-api.ts";
import type { Answer } from "./allocation-engine.ts";
import type { AnalysisEngine } from "./analysis-engine.ts";
import { type AnalysisWork, analysisWork } from "./analysis-work.ts";
import { createWorkerPool, type PoolOptions, type PoolTask } from "./worker-pool.ts";

type Task = PoolTask<AnalysisApi, Programme, Result<unknown>>;

interface Run {
  readonly programme: Programme;
  readonly work: AnalysisWork;
  readonly isOpen: () => boolean;
  settle(answer: Answer<never>): void;
}

/** An engine of the analysis over a pool of workers. */
export function createAnalysisPool(options: PoolOptions): AnalysisEngine {
  const runs: Run[] = [];
  let lastNumber = 0;
  let isDisposed = false;

  const nextOf = ({ programme, work, isOpen }: Run): Task | null => {
    const job = work.next();
    return job && { ...job, input: programme, isOpen };
  };

  const pool = createWorkerPool<AnalysisApi, Programme, Result<unknown>>(
    options,
    () => {
      for (const isAnswered of [false, true]) {
        for (const run of runs) {
          const task = run.work.hasAnswer() === isAnswered ? nextOf(run) : null;
          if (task !== null) return task;
        }
      }
      return null;
    },
    (code) => {
      for (const run of [...runs]) run.settle(fail({ code }));
    },
  );

  return {
    start({ id, programme, workspace, options: chosen }, onProgress = () => {}) {
      let settle: (answer: Answer<never>) => void = () => {};
      const done = new Promise<Answer<never>>((resolve) => {
        if (isDisposed) {
          resolve(fail({ code: "disposed" }));
          return;
        }
        let isOpen = true;
        settle = (answer) => {
          if (!isOpen) return;
          isOpen = false;
          runs.splice(runs.indexOf(run), 1);
          resolve(answer);
          pool.wake();
        };
        lastNumber += 1;
        const work = analysisWork(
          { number: lastNumber, id, workspace, options: chosen },
          (progress) => {
            if (isOpen) onProgress(progress as Parameters<typeof onProgress>[0]);
          },
          (answer) => settle(answer as Answer<never>),
        );
        const run: Run = { programme, work, isOpen: () => isOpen, settle };
        runs.push(run);
        pool.wake();
      });
      return { done, cancel: () => settle(fail({ code: "stale" })) };
    },
    dispose() {
      isDisposed = true;
      for (const run of [...runs]) run.settle(fail({ code: "disposed" }));
      pool.dispose();
    },
  };
}
