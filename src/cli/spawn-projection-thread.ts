import { Worker } from "node:worker_threads";
import type { PoolWorker } from "../engine/worker-pool.ts";

/** Starts a projection worker as a thread of Node. */
export function spawnProjectionThread(): PoolWorker {
  const thread = new Worker(new URL("./start-projection-thread.mjs", import.meta.url), { execArgv: [] });
  return {
    post: (message, handedOver) => thread.postMessage(message, handedOver),
    listen(received, ended) {
      thread.on("message", received);
      thread.on("messageerror", ended);
      thread.on("error", ended);
      thread.on("exit", ended);
    },
    terminate: () => void thread.terminate(),
  };
}
