import { expose } from "comlink";
import type { WorkerLike } from "./worker-host.ts";

/** What stands in for a worker where the browser starts none: the same answers in this thread, over two joined ports. What answers is loaded now. */
export function workerInThread(load: () => Promise<object>): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  load().then(
    (api) => expose(api, port2),
    () => port1.dispatchEvent(new Event("error")),
  );
  return Object.assign(port1, { terminate: () => port1.close(), isInThread: true } as const);
}
