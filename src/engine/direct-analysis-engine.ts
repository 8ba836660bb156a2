import type { AnalysisEngine } from "./analysis-engine.ts";
import { createAnalysisPool } from "./analysis-pool.ts";
import { analysisWorker } from "./analysis-worker.ts";

/** The engine without workers: the same answers in one thread, part by part. */
export const createDirectAnalysisEngine = (): AnalysisEngine =>
  createAnalysisPool({ spawn: analysisWorker.fallback, size: 1 });
