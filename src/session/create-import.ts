import { onCleanup } from "solid-js";
import { createImportClient, type ImportEngine } from "../engine/import-client.ts";
import { importWorker } from "../engine/workers.ts";

export type { ImportEngine, ImportStopped } from "../engine/import-client.ts";

/** An import engine in a worker (in this thread where none can be started), ended with its owner. The worker's file is fetched at the first question. */
export function createImport(): ImportEngine {
  const engine = createImportClient(importWorker);
  onCleanup(() => engine.cancel());
  return engine;
}
