import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/umd/node-adapter.js";
import type { WorkerLike } from "../engine/worker-host.ts";
import { type ThreadEntry, threadCode } from "./thread-code.ts";

/** Starts workers of a kind as threads of Node. */
export const spawnThread = (entry: ThreadEntry) => (): WorkerLike => {
  const thread = new Worker(threadCode(entry), { eval: true, execArgv: [] });
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
};
