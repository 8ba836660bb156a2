import { type Endpoint, wrap } from "comlink";
import { fail, ok, type Result } from "../model/result.ts";

/** A worker, or anything that speaks like one. It tells of its end by an `error` or `messageerror` event. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
  /** It computes in this very thread, which can do nothing else meanwhile: neither wait for it nor replace it. */
  readonly isInThread?: true;
}

/** Why a host gave no answer. */
export type HostEnd =
  /** The worker stopped on an error, or none could be started. */
  | "crashed"
  /** No worker answered within the limits. */
  | "noAnswer"
  /** It was stopped by hand. */
  | "cancelled"
  /** It is closed. */
  | "disposed";

export interface HostOptions {
  /** Starts a worker; may throw where none can be started. */
  spawn(): WorkerLike;
  /** Started once two workers in a row have not started: where the browser has none. */
  fallback?(): WorkerLike;
  /** Milliseconds until a worker that has not started gets another beside it; twice as many for the next. */
  readonly startLimitMs?: number;
  /** Milliseconds without an answer after which one that has started gets another beside it. */
  readonly slowMs?: number;
  /** Milliseconds without an answer after which everything that is open is answered `noAnswer`. */
  readonly limitMs?: number;
}

/** Questions to a worker, which starts at the first one and again after each end. No promise is left open, none rejects. */
export interface WorkerHost<Api> {
  ask<Value>(question: (api: Api) => Promise<Value>): Promise<Result<Value, { readonly code: HostEnd }>>;
  /** Tells a worker that runs; one that starts later is told by `begin`. */
  tell(message: (api: Api) => Promise<unknown>): void;
  /** Ends the worker; what is open is answered with `code`. */
  stop(code: HostEnd): void;
}

interface Candidate<Api> {
  readonly worker: WorkerLike;
  readonly api: Api;
  hasStarted: boolean;
}

interface Open<Api> {
  readonly question: (api: Api) => Promise<unknown>;
  settle(answer: Result<unknown, { readonly code: HostEnd }>): void;
}

const startsBeforeFallback = 2;

/**
 * A host of one worker. Whether it has started is asked apart from how long an answer takes, so that slow is not taken
 * for dead: a worker that keeps everybody waiting is not ended, another is asked the same beside it, and the first to
 * answer is the worker from then on. What is computed does not depend on who computes it.
 * `begin` tells a worker that has just been made what it must hold; Api is what it exposes, every answer a promise.
 */
export function createWorkerHost<Api>(
  { spawn, fallback, startLimitMs = 5_000, slowMs = 10_000, limitMs = 120_000 }: HostOptions,
  begin: (api: Api) => Promise<unknown> = async () => {},
): WorkerHost<Api> {
  const open = new Set<Open<Api>>();
  let candidates: readonly Candidate<Api>[] = [];
  let failedStarts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (code: HostEnd): void => {
    clearTimeout(timer);
    for (const { worker } of candidates) worker.terminate();
    candidates = [];
    const left = [...open];
    open.clear();
    for (const each of left) each.settle(fail({ code }));
  };

  /** The first candidate that answers is the worker from now on. */
  const choose = (candidate: Candidate<Api>): void => {
    for (const other of candidates) if (other !== candidate) other.worker.terminate();
    candidates = [candidate];
    if (!candidate.worker.isInThread) failedStarts = 0;
  };

  const noneStarts = (): void => {
    failedStarts = 0;
    stop("crashed");
  };

  const ended = (candidate: Candidate<Api>): void => {
    if (!candidates.includes(candidate)) return;
    candidate.worker.terminate();
    candidates = candidates.filter((each) => each !== candidate);
    if (!candidate.hasStarted) failedStarts += 1;
    if (candidates.length > 0) return;
    if (candidate.hasStarted) stop("crashed");
    else if (failedStarts > startsBeforeFallback) noneStarts();
    // What never started has seen no question: another may answer it.
    else if (open.size > 0) start();
  };

  const put = (candidate: Candidate<Api>, each: Open<Api>): void => {
    each.question(candidate.api).then(
      (value) => {
        if (!candidates.includes(candidate) || !open.delete(each)) return;
        choose(candidate);
        watch();
        each.settle(ok(value));
      },
      () => {
        candidate.hasStarted = true;
        ended(candidate);
      },
    );
  };

  const makeWorker = (): WorkerLike | null => {
    for (;;) {
      const make = failedStarts < startsBeforeFallback ? spawn : fallback;
      if (make === undefined || failedStarts > startsBeforeFallback) return null;
      try {
        return make();
      } catch {
        failedStarts += 1;
      }
    }
  };

  /** Starts one more worker and puts to it everything that is open. */
  const start = (): void => {
    const worker = makeWorker();
    if (worker === null) {
      noneStarts();
      return;
    }
    const api = wrap(worker) as Api;
    const candidate: Candidate<Api> = { worker, api, hasStarted: false };
    candidates = [...candidates, candidate];
    const end = () => ended(candidate);
    worker.addEventListener("error", end);
    worker.addEventListener("messageerror", end);
    // A worker answers for any property, also one that is not there, as soon as its script runs.
    (api as { readonly hasStarted: Promise<unknown> }).hasStarted.then(() => {
      candidate.hasStarted = true;
      if (!candidates.includes(candidate)) return;
      for (const other of candidates) if (!other.hasStarted) other.worker.terminate();
      candidates = candidates.filter(({ hasStarted }) => hasStarted);
      if (!worker.isInThread) failedStarts = 0;
      watch();
    }, end);
    begin(api).catch(end);
    for (const each of open) put(candidate, each);
    watch();
  };

  /** Waits for the next answer, or for the first sign of a start. */
  const watch = (): void => {
    clearTimeout(timer);
    if (open.size === 0 || candidates.some(({ worker }) => worker.isInThread)) return;
    if (!candidates.some(({ hasStarted }) => hasStarted))
      timer = setTimeout(startAnother, startLimitMs * 2 ** (candidates.length - 1));
    else if (candidates.length > 1 || slowMs >= limitMs)
      timer = setTimeout(() => stop("noAnswer"), candidates.length > 1 ? limitMs - slowMs : limitMs);
    else timer = setTimeout(start, slowMs);
  };

  const startAnother = (): void => {
    failedStarts += 1;
    start();
  };

  return {
    ask: <Value>(question: (api: Api) => Promise<Value>) =>
      new Promise<Result<Value, { readonly code: HostEnd }>>((resolve) => {
        const each: Open<Api> = { question, settle: resolve as Open<Api>["settle"] };
        open.add(each);
        if (candidates.length === 0) start();
        else {
          for (const candidate of candidates) put(candidate, each);
          if (open.size === 1) watch();
        }
      }),
    tell(message) {
      for (const candidate of candidates) message(candidate.api).catch(() => ended(candidate));
    },
    stop,
  };
}
