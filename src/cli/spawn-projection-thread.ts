import { Worker } from "node:worker_threads";
import type { PoolWorker } from "../engine/worker-pool.ts";
import { projectionThreadCode } from "./thread-code.ts";

/** Starts a projection worker as a thread of Node. */
export function spawnProjectionThread(): PoolWorker {
  const thread = new Worker(projectionThreadCode(), { eval: true, execArgv: [] });
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
