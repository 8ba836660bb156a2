import type { ProjectionEngine } from "./projection-engine.ts";
import { createProjectionPool } from "./projection-pool.ts";
import { spawnProjectionWorker } from "./spawn-projection-worker.ts";
import { threadWorker } from "./thread-worker.ts";

/** The page's engine: a worker for every core but one, at least one; where none can be started, this thread in small steps. */
export const createBrowserProjectionEngine = (): ProjectionEngine =>
  createProjectionPool({
    spawn: spawnProjectionWorker,
    fallback: threadWorker,
    size: Math.max(1, (navigator.hardwareConcurrency || 2) - 1),
  });
