import { workerInThread } from "./worker-in-thread.ts";

/** How a worker of the analysis is started; apart from the others, which the first view needs. */
export const analysisWorker = {
  spawn: () => new Worker(new URL("../../workers/analysis.worker.ts", import.meta.url), { type: "module" }),
  fallback: () =>
    workerInThread(async () =>
      (await import("../scenario/analysis/analysis-api.ts")).createAnalysisAnswers(),
    ),
};
