import { onCleanup } from "solid-js";
import { createImportClient, type ImportEngine } from "../engine/import-client.ts";
import { spawnImportWorker } from "../engine/spawn-import-worker.ts";

export type { ImportEngine, ImportStopped } from "../engine/import-client.ts";

/** An import engine in a worker, ended with its owner. The worker's file is fetched at the first question. */
export function createImport(): ImportEngine {
  const engine = createImportClient({ spawn: spawnImportWorker });
  onCleanup(() => engine.cancel());
  return engine;
}
