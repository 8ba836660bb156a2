import type { WorkerLike } from "./allocation-client.ts";

/** Starts the allocation worker. One literal expression: the bundler finds the worker's file by it. */
export const spawnAllocationWorker = (): WorkerLike =>
  new Worker(new URL("../../workers/allocation.worker.ts", import.meta.url), { type: "module" });
