import type { WorkerLike } from "./allocation-client.ts";

/** Something in this thread that speaks like a worker, over two joined ports; what answers is loaded now. */
export function portInThread(load: () => Promise<(port: MessagePort) => void>): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const end = () => port1.dispatchEvent(new Event("error"));
  load().then((answer) => answer(port2), end);
  return Object.assign(port1, { terminate: () => port1.close() });
}
