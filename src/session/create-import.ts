import { onCleanup } from "solid-js";
import { createImportClient, type ImportEngine } from "../engine/import-client.ts";
import { importInThread } from "../engine/import-in-thread.ts";
import { spawnImportWorker } from "../engine/spawn-import-worker.ts";

export type { ImportEngine, ImportStopped } from "../engine/import-client.ts";

/** An import engine in a worker (in this thread where none can be started), ended with its owner. The worker's file is fetched at the first question. */
export function createImport(): ImportEngine {
  const engine = createImportClient({ spawn: spawnImportWorker, fallback: importInThread });
  onCleanup(() => engine.cancel());
  return engine;
}
