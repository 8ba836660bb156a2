import type { ProjectionEngine } from "./projection-engine.ts";
import { createProjectionPool } from "./projection-pool.ts";
import { projectionWorker } from "./workers.ts";

/** The page's engine: a worker for every core but one, at least one; where none can be started, this thread in small steps. */
export const createBrowserProjectionEngine = (): ProjectionEngine =>
  createProjectionPool({
    ...projectionWorker,
    size: Math.max(1, (navigator.hardwareConcurrency || 2) - 1),
  });
