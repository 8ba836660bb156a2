import type { WorkerLike } from "./allocation-client.ts";

/** Starts the import worker. One literal expression: the bundler finds the worker's file by it. */
export const spawnImportWorker = (): WorkerLike =>
  new Worker(new URL("../../workers/import.worker.ts", import.meta.url), { type: "module" });
