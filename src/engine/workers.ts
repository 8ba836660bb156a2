import { takeEarlyWorker } from "./early-worker.ts";
import { workerInThread } from "./worker-in-thread.ts";

/** How each kind of worker is started. The addresses are literal expressions: the bundler finds the files by them. */
export const allocationWorker = {
  spawn: () =>
    takeEarlyWorker() ??
    new Worker(new URL("../../workers/allocation.worker.ts", import.meta.url), { type: "module" }),
  fallback: () =>
    workerInThread(async () => {
      const { createAnswers, mostInThread } = await import("../scenario/questions.ts");
      return createAnswers(mostInThread);
    }),
};

export const importWorker = {
  spawn: () => new Worker(new URL("../../workers/import.worker.ts", import.meta.url), { type: "module" }),
  fallback: () => workerInThread(async () => (await import("../import/importer.ts")).createImporter()),
};

export const projectionWorker = {
  spawn: () => new Worker(new URL("../../workers/projection.worker.ts", import.meta.url), { type: "module" }),
  fallback: () =>
    workerInThread(async () => (await import("../../workers/projection-api.ts")).createProjectionAnswers()),
};
