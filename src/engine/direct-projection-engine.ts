import type { ProjectionEngine } from "./projection-engine.ts";
import { createProjectionPool } from "./projection-pool.ts";
import { projectionWorker } from "./workers.ts";

/** The projection engine without workers: the same interface and the same results in one thread, chunk by chunk. */
export const createDirectProjectionEngine = (): ProjectionEngine =>
  createProjectionPool({ spawn: projectionWorker.fallback, size: 1 });
