import type {
  FromProjectionWorker,
  ProjectionJob,
  ToProjectionWorker,
} from "../../workers/projection-api.ts";
import { buffersOfRoom, type ChunkRoom } from "../model/project/chunk.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { EngineFailure } from "./allocation-engine.ts";

/** A worker as the pool sees it: a thread of the page or of Node, or something in this thread that speaks like one. */
export interface PoolWorker {
  /** `handedOver`: memory that goes with the message instead of being copied. */
  post(message: ToProjectionWorker, handedOver: ArrayBuffer[]): void;
  /** Called once, before anything is posted. `ended`: it stopped, or sent what nobody can read. */
  listen(received: (message: FromProjectionWorker) => void, ended: () => void): void;
  terminate(): void;
}

export interface PoolOptions {
  /** Starts a worker; may throw where none can be started. */
  spawn(): PoolWorker;
  /** Started instead once workers cannot be started or die one after the other without an answer. */
  fallback?(): PoolWorker;
  /** Number of workers, at least 1. */
  readonly size: number;
  /** A worker that takes longer than this many milliseconds over one job is taken for dead. */
  readonly limitMs?: number;
}

type Failure = EngineFailure["code"];

/** Jobs of one run, in the order in which they are wanted, and what to do with answers. */
export interface PoolRun {
  readonly input: ProjectionInput;
  /** Takes the next job that is to be done; null where there is none for now. */
  next(): ProjectionJob | null;
  answered(message: FromProjectionWorker): void;
  /** Room for a job's draws, where there is some to spare. */
  room?(): ChunkRoom | undefined;
  failed(code: Failure): void;
}

/** Workers that take jobs of one run at a time. */
export interface WorkerPool {
  /** Begins a run; a run under way is left, and its late answers are dropped. */
  begin(run: PoolRun): void;
  /** Hands out jobs that have come up since. */
  wake(): void;
  /** Leaves the run under way. */
  end(): void;
  dispose(): void;
}

interface Slot {
  worker: PoolWorker | null;
  loaded: number;
  readonly jobs: ProjectionJob[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Jobs a worker has at hand: one it works on and one that waits, so that it never stands idle for a message. */
const atHand = 2;
/** Workers that may end in a row without one answer between them. */
const mostDeaths = 4;

/**
 * A pool. Every job is done exactly once in the eyes of the run: when a worker ends, its jobs go to another and a new
 * worker takes its place. After several ends without an answer the fallback is used, and where there is none, or it
 * ends as well, the run fails.
 */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  const limitMs = options.limitMs ?? 30_000;
  const slots: Slot[] = Array.from({ length: Math.max(1, options.size) }, () => ({
    worker: null,
    loaded: -1,
    jobs: [],
    timer: undefined,
  }));
  let run: PoolRun | null = null;
  let number = 0;
  let returned: ProjectionJob[] = [];
  let deaths = 0;

  const startWorker = (slot: Slot): boolean => {
    for (;;) {
      const spawn = deaths >= mostDeaths ? options.fallback : options.spawn;
      if (spawn === undefined || deaths >= 2 * mostDeaths) return false;
      try {
        const worker = spawn();
        slot.worker = worker;
        slot.loaded = -1;
        worker.listen(
          (message) => slot.worker === worker && received(slot, message),
          () => slot.worker === worker && ended(slot, "crashed"),
        );
        return true;
      } catch {
        deaths++;
      }
    }
  };

  const give = (slot: Slot): void => {
    while (run !== null && slot.jobs.length < atHand) {
      const job = returned.shift() ?? run.next();
      if (job === null) return;
      if (slot.worker === null && !startWorker(slot)) {
        returned.unshift(job);
        giveUp("crashed");
        return;
      }
      if (slot.loaded !== number) {
        slot.worker?.post({ kind: "load", run: number, input: run.input }, []);
        slot.loaded = number;
      }
      slot.jobs.push(job);
      const room = job.kind === "draw" ? run.room?.() : undefined;
      if (room === undefined) slot.worker?.post({ kind: "job", run: number, job }, []);
      else slot.worker?.post({ kind: "job", run: number, job, room }, buffersOfRoom(room));
      if (slot.jobs.length === 1) watch(slot);
    }
  };

  const watch = (slot: Slot): void => {
    clearTimeout(slot.timer);
    slot.timer = slot.jobs.length === 0 ? undefined : setTimeout(() => ended(slot, "noAnswer"), limitMs);
  };

  const received = (slot: Slot, message: FromProjectionWorker): void => {
    if (message.run !== number || run === null) return;
    deaths = 0;
    slot.jobs.shift();
    watch(slot);
    run.answered(message);
    for (const each of slots) give(each);
  };

  const ended = (slot: Slot, code: Failure): void => {
    clearTimeout(slot.timer);
    slot.worker?.terminate();
    slot.worker = null;
    returned = [...slot.jobs.splice(0), ...returned];
    deaths++;
    if (run === null) return;
    if (deaths >= 2 * mostDeaths || (deaths >= mostDeaths && options.fallback === undefined)) giveUp(code);
    else for (const each of slots) give(each);
  };

  const giveUp = (code: Failure): void => {
    const left = run;
    leave();
    deaths = 0;
    left?.failed(code);
  };

  const leave = (): void => {
    run = null;
    number++;
    returned = [];
    for (const slot of slots) {
      slot.jobs.length = 0;
      clearTimeout(slot.timer);
    }
  };

  return {
    begin(next) {
      leave();
      run = next;
      for (const slot of slots) give(slot);
    },
    wake() {
      for (const slot of slots) give(slot);
    },
    end: leave,
    dispose() {
      leave();
      for (const slot of slots) {
        slot.worker?.terminate();
        slot.worker = null;
      }
    },
  };
}
