import type { FromProjectionWorker } from "../../workers/projection-api.ts";
import type { PoolWorker } from "./worker-pool.ts";

/** Starts a projection worker of the page. One literal expression: the bundler finds the worker's file by it. */
export function spawnProjectionWorker(): PoolWorker {
  const worker = new Worker(new URL("../../workers/projection.worker.ts", import.meta.url), {
    type: "module",
  });
  return {
    post: (message, handedOver) => worker.postMessage(message, handedOver),
    listen(received, ended) {
      worker.addEventListener("message", ({ data }: MessageEvent<FromProjectionWorker>) => received(data));
      worker.addEventListener("error", ended);
      worker.addEventListener("messageerror", ended);
    },
    terminate: () => worker.terminate(),
  };
}
