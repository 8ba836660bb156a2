import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/umd/node-adapter.js";
import type { WorkerLike } from "../engine/worker-host.ts";
import { projectionThreadCode } from "./thread-code.ts";

/** Starts a projection worker as a thread of Node. */
export function spawnProjectionThread(): WorkerLike {
  const thread = new Worker(projectionThreadCode(), { eval: true, execArgv: [] });
  const endpoint = nodeEndpoint(thread);
  const ends = new EventTarget();
  const end = () => ends.dispatchEvent(new Event("error"));
  thread.on("messageerror", end);
  thread.on("error", end);
  thread.on("exit", end);
  return {
    ...endpoint,
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      (type === "message" ? endpoint : ends).addEventListener(type, listener),
    terminate: () => void thread.terminate(),
  };
}
