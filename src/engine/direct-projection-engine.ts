import type { ProjectionEngine } from "./projection-engine.ts";
import { createProjectionPool } from "./projection-pool.ts";
import { threadWorker } from "./thread-worker.ts";

/** The projection engine without workers: the same interface and the same results in one thread, chunk by chunk. */
export const createDirectProjectionEngine = (): ProjectionEngine =>
  createProjectionPool({ spawn: threadWorker, size: 1, limitMs: 2_147_483_647 });
