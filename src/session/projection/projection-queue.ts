import type { EngineFailure } from "../../engine/allocation-engine.ts";
import type {
  ProjectionAnswer,
  ProjectionEngine,
  ProjectionProgress,
  ProjectionRun,
} from "../../engine/projection-engine.ts";
import type { ProjectionInput } from "../../model/project/input.ts";
import type { ExpectedProjection, Projection } from "../../model/project/projection.ts";
import type { Sensitivity } from "../../model/project/sensitivity.ts";
import { fail, ok } from "../../model/result.ts";

/** Who comes first; what has begun gives way to what comes before it, and begins anew later. */
export const ranks = { question: 0, other: 1, mine: 2, expected: 3 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** One engine for everybody on the page who wants something projected. */
export interface ProjectionQueue {
  /** Expected values alone, before everything else. */
  expect(input: ProjectionInput): Promise<ProjectionAnswer<ExpectedProjection>>;
  /** Bands from draws; `done` is `stale` when cancelled. Progress begins anew when the run had to give way. */
  project(
    input: ProjectionInput,
    draws: number,
    rank: Rank,
    onProgress: (progress: ProjectionProgress) => void,
  ): ProjectionRun;
  /** How much one assumption matters, when nothing else is to be done; `stale` once something is asked of another input. */
  sensitivity(input: ProjectionInput, parameter: string): Promise<ProjectionAnswer<Sensitivity>>;
  dispose(): void;
}

interface Job {
  readonly rank: Rank;
  readonly input: ProjectionInput;
  /** Begins, calls `ended` once it has come to its end, and returns how it is stopped before. */
  begin(engine: ProjectionEngine, ended: () => void): () => void;
  fail(code: EngineFailure["code"]): void;
}

interface Running {
  readonly job: Job;
  stop(): void;
}

/** A queue over an engine that is fetched when something is first asked for. */
export function createProjectionQueue(load: () => Promise<ProjectionEngine>): ProjectionQueue {
  const waiting: Job[] = [];
  const running = new Set<Running>();
  let engine: ProjectionEngine | null = null;
  let isLoading = false;
  let isDisposed = false;

  const put = (job: Job, isBack: boolean): void => {
    const at = waiting.findIndex((each) => (isBack ? each.rank <= job.rank : each.rank < job.rank));
    waiting.splice(at < 0 ? waiting.length : at, 0, job);
  };

  const loadEngine = (): void => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      (loaded) => {
        isLoading = false;
        if (isDisposed) loaded.dispose();
        else {
          engine = loaded;
          pump();
        }
      },
      () => {
        isLoading = false;
        for (const job of waiting.splice(0)) job.fail("crashed");
      },
    );
  };

  /** Questions about one input go together: the engine answers them side by side. */
  const mayJoin = (job: Job): boolean =>
    [...running].every(
      (each) =>
        each.job.input === job.input && each.job.rank === ranks.question && job.rank === ranks.question,
    );

  const pump = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    if (engine === null) {
      loadEngine();
      return;
    }
    for (const each of running)
      if (each.job.rank < first.rank) {
        running.delete(each);
        each.stop();
        put(each.job, true);
      }
    if (!mayJoin(first)) return;
    waiting.shift();
    begin(engine, first);
    pump();
  };

  const begin = (on: ProjectionEngine, job: Job): void => {
    let isOver = false;
    const one: Running = { job, stop: () => stop() };
    running.add(one);
    const stop = job.begin(on, () => {
      isOver = true;
      if (running.delete(one)) pump();
    });
    if (isOver) running.delete(one);
  };

  const add = (job: Job): void => {
    if (isDisposed) job.fail("disposed");
    else {
      put(job, false);
      pump();
    }
  };

  const remove = (job: Job): void => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    for (const each of running)
      if (each.job === job) {
        running.delete(each);
        each.stop();
        pump();
      }
  };

  return {
    expect: (input) =>
      new Promise((resolve) =>
        add({
          rank: ranks.expected,
          input,
          begin(on, ended) {
            let isOpen = true;
            const settle = (answer: ProjectionAnswer<ExpectedProjection>): void => {
              if (!isOpen) return;
              isOpen = false;
              resolve(answer);
              run.cancel();
              ended();
            };
            const run = on.start(input, { draws: 1, stages: [] }, (progress) => {
              if (progress.kind === "expected") settle(ok(progress.expected));
            });
            void run.done.then((answer) => {
              if (!answer.ok) settle(answer);
            });
            return () => {
              isOpen = false;
              run.cancel();
            };
          },
          fail: (code) => resolve(fail({ code })),
        }),
      ),

    project(input, draws, rank, onProgress) {
      let settle: (answer: ProjectionAnswer<Projection>) => void = () => {};
      const done = new Promise<ProjectionAnswer<Projection>>((resolve) => {
        settle = resolve;
      });
      const job: Job = {
        rank,
        input,
        begin(on, ended) {
          let isOpen = true;
          const run = on.start(input, { draws }, (progress) => {
            if (isOpen) onProgress(progress);
          });
          void run.done.then((answer) => {
            if (!isOpen) return;
            settle(answer);
            ended();
          });
          return () => {
            isOpen = false;
            run.cancel();
          };
        },
        fail: (code) => settle(fail({ code })),
      };
      add(job);
      return {
        done,
        cancel() {
          remove(job);
          settle(fail({ code: "stale" }));
        },
      };
    },

    sensitivity(input, parameter) {
      const all = [...waiting, ...[...running].map(({ job }) => job)];
      for (const job of all)
        if (job.rank === ranks.question && job.input !== input) {
          remove(job);
          job.fail("stale");
        }
      return new Promise((resolve) =>
        add({
          rank: ranks.question,
          input,
          begin(on, ended) {
            let isOpen = true;
            void on.sensitivity(input, parameter).then((answer) => {
              if (!isOpen) return;
              resolve(answer);
              ended();
            });
            // What begins next on the engine ends it there.
            return () => {
              isOpen = false;
            };
          },
          fail: (code) => resolve(fail({ code })),
        }),
      );
    },

    dispose() {
      isDisposed = true;
      for (const job of waiting.splice(0)) job.fail("disposed");
      for (const { job, stop } of running) {
        stop();
        job.fail("disposed");
      }
      running.clear();
      engine?.dispose();
    },
  };
}
