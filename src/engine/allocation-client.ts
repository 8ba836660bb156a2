import { type Endpoint, type Remote, wrap } from "comlink";
import type { AllocationApi } from "../../workers/api.ts";
import type { Programme } from "../model/programme.ts";
import { fail, type Result } from "../model/result.ts";
import type { AllocationEngine, Answer } from "./allocation-engine.ts";
import { type Job, Lane } from "./lane.ts";

/** A worker, or anything that speaks like one. It tells of its end by an `error` or `messageerror` event. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

export interface ClientOptions {
  /** Starts a worker that exposes AllocationApi. Called at the first question and again after each end. */
  spawn(): WorkerLike;
  /** Started instead once two workers in a row have ended without a single answer: where workers are not allowed, say. */
  fallback?(): WorkerLike;
  /** A worker that takes longer than this many milliseconds over one answer is taken for dead. */
  readonly limitMs?: number;
  /** One that has not answered anything after so many has not started: some browsers lose a worker while a page is loaded again. */
  readonly startLimitMs?: number;
}

interface Running {
  readonly worker: WorkerLike;
  readonly api: Remote<AllocationApi>;
  hasAnswered: boolean;
}

/**
 * An engine in a worker. The worker starts at the first question, holds the programmes, and is never stopped for
 * a newer question. When it ends (an error, a message nobody can read, no answer within the limit) every open
 * question is answered with the reason, and the next question starts a new one and gives it its programmes again.
 */
export function createAllocationClient(options: ClientOptions): AllocationEngine {
  const limitMs = options.limitMs ?? 10_000;
  const startLimitMs = Math.min(options.startLimitMs ?? 5_000, limitMs);
  const programmes = new Map<string, Programme>();
  const lanes = new Map<string, Lane>();
  let running: Running | null = null;
  let disposed = false;
  let endsInSilence = 0;

  const stop = (code: "crashed" | "noAnswer" | "disposed") => {
    running?.worker.terminate();
    running = null;
    endsInSilence += 1;
    for (const lane of lanes.values()) lane.drain(code);
  };

  const start = (): Running => {
    const spawn = endsInSilence >= 2 ? (options.fallback ?? options.spawn) : options.spawn;
    const worker = spawn();
    const mine: Running = { worker, api: wrap<AllocationApi>(worker), hasAnswered: false };
    const end = () => {
      if (running === mine) stop("crashed");
    };
    worker.addEventListener("error", end);
    worker.addEventListener("messageerror", end);
    running = mine;
    for (const [key, programme] of programmes) give(mine, key, programme);
    return mine;
  };

  /** Null where no worker can be started: every open question has been answered by then. */
  const startOrStop = (): Running | null => {
    try {
      return start();
    } catch {
      stop("crashed");
      return null;
    }
  };

  // A programme that does not arrive shows in the first answer about it; here only the worker's end matters.
  const give = (to: Running, key: string, programme: Programme) => {
    to.api.load(key, programme).catch(() => {
      if (running === to) stop("crashed");
    });
  };

  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name) ?? new Lane();
    lanes.set(name, lane);
    return lane;
  };

  const ask = <Value>(
    name: string,
    question: (api: Remote<AllocationApi>) => Promise<Result<Value>>,
  ): Promise<Answer<Value>> =>
    new Promise((resolve) => {
      if (disposed) {
        resolve(fail({ code: "disposed" }));
        return;
      }
      const lane = laneOf(name);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = (answer: Answer<Value>) => {
        clearTimeout(timer);
        resolve(answer);
      };
      const job: Job = {
        start() {
          const put = running ?? startOrStop();
          if (put === null) return;
          const isOpen = () => running === put;
          const giveUp = () => isOpen() && stop("noAnswer");
          timer = setTimeout(() => {
            if (put.hasAnswered) timer = setTimeout(giveUp, limitMs - startLimitMs);
            else giveUp();
          }, startLimitMs);
          question(put.api).then(
            (answer) => {
              if (!isOpen()) return;
              endsInSilence = 0;
              put.hasAnswered = true;
              settle(answer);
              lane.done(job);
            },
            () => isOpen() && stop("crashed"),
          );
        },
        drop: (code) => settle(fail({ code })),
      };
      lane.add(job);
    });

  return {
    load(key, programme) {
      programmes.set(key, programme);
      if (running !== null) give(running, key, programme);
    },
    allocate: (lane, key, changes) => ask(lane, (api) => api.allocate(key, changes)),
    explain: (lane, key, changes, areaId) => ask(lane, (api) => api.explain(key, changes, areaId)),
    stakes: (lane, key, changes, points) => ask(lane, (api) => api.stakes(key, changes, points)),
    tryProperty: (lane, key, changes, property, trials) =>
      ask(lane, (api) => api.tryProperty(key, changes, property, trials)),
    dispose() {
      disposed = true;
      stop("disposed");
    },
  };
}
