import type { AnalysisEngine } from "./analysis-engine.ts";
import { createAnalysisPool } from "./analysis-pool.ts";
import { analysisWorker } from "./analysis-worker.ts";

/** The page's engine: a worker for every core but one, and two where there are two cores, since the page waits meanwhile; where none can be started, this thread part by part. */
export const createBrowserAnalysisEngine = (): AnalysisEngine => {
  const cores = navigator.hardwareConcurrency || 2;
  return createAnalysisPool({ ...analysisWorker, size: Math.max(Math.min(2, cores), cores - 1) });
};
