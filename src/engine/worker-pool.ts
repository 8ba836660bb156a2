import { createWorkerHost, type HostEnd, type HostOptions } from "./worker-host.ts";

export interface PoolOptions extends HostOptions {
  /** Number of workers, at least 1. */
  readonly size: number;
}

/** What workers of a pool expose. */
export interface PoolApi<Input> {
  /** Gives the worker what its next jobs are about. */
  load(input: Input): Promise<void>;
}

/** A job to be done once. */
export interface PoolTask<Api, Input, Value> {
  readonly input: Input;
  /** Puts the job to a worker that holds the input. */
  put(api: Api): Promise<Value>;
  /** Whether the answer is still wanted. */
  isOpen(): boolean;
  answered(answer: Value): void;
}

/** Workers that take tasks as long as there are any. */
export interface WorkerPool {
  /** Hands out tasks that have come up since. */
  wake(): void;
  dispose(): void;
}

/** Tasks that a worker has: one it computes and one that waits, so that it is never idle for a message. */
const tasksPerWorker = 2;
/** Tasks that may be lost in a row, with the workers that had them, before everything is given up. */
const mostLost = 8;

/**
 * A pool. `next` gives the task to do first; null where there is none for now. A task whose worker ends goes to
 * another; once none of them comes back with an answer, `failed` is told.
 */
export function createWorkerPool<Api extends PoolApi<Input> & object, Input, Value>(
  { size, ...options }: PoolOptions,
  next: () => PoolTask<Api, Input, Value> | null,
  failed: (code: HostEnd) => void,
): WorkerPool {
  type Task = PoolTask<Api, Input, Value>;
  const slots = Array.from({ length: Math.max(1, size) }, () => ({
    host: createWorkerHost<Api>({ slowMs: 30_000, ...options }),
    tasks: 0,
  }));
  /** The input that a worker holds, the latest it was given. */
  const held = new WeakMap<Api, Input>();
  let returned: Task[] = [];
  let lost = 0;

  const take = (): Task | null => {
    returned = returned.filter((task) => task.isOpen());
    return returned.shift() ?? next();
  };

  const give = (slot: (typeof slots)[number], task: Task): void => {
    slot.tasks += 1;
    const asked = slot.host.ask((api) => {
      if (held.get(api) !== task.input) {
        held.set(api, task.input);
        // What goes wrong with it shows in the answer below.
        void api.load(task.input);
      }
      return task.put(api);
    });
    void asked.then((answer) => {
      slot.tasks -= 1;
      if (answer.ok) {
        lost = 0;
        if (task.isOpen()) task.answered(answer.value);
      } else if (answer.error.code !== "disposed") {
        returned.push(task);
        lost += 1;
      }
      if (lost >= mostLost && !answer.ok) {
        lost = 0;
        failed(answer.error.code);
      }
      wake();
    });
  };

  const wake = (): void => {
    for (const slot of slots)
      while (slot.tasks < tasksPerWorker) {
        const task = take();
        if (task === null) return;
        give(slot, task);
      }
  };

  return {
    wake,
    dispose() {
      for (const { host } of slots) host.stop("disposed");
    },
  };
}
