import type { WorkerLike } from "./allocation-client.ts";
import { portInThread } from "./port-in-thread.ts";

/** What stands in for the import worker where none can be started: the same answers in the same thread, loaded only then. */
export const importInThread = (): WorkerLike =>
  portInThread(async () => (await import("./expose-importer.ts")).exposeImporter);
