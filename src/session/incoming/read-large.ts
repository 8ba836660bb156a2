import { createImportClient, type ImportEngine } from "../../engine/import-client.ts";
import { importWorker } from "../../engine/workers.ts";
import { fail } from "../../model/result.ts";

/** Reads the bytes of a large file in a worker of its own, which ends with the answer, or when `signal` says so (the error `cancelled`). */
export async function readLarge(
  bytes: ArrayBuffer,
  signal: AbortSignal,
): ReturnType<ImportEngine["readWork"]> {
  const client = createImportClient(importWorker);
  const stop = () => client.cancel();
  if (signal.aborted) return fail({ code: "cancelled" });
  signal.addEventListener("abort", stop);
  try {
    return await client.readWork(bytes);
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}
