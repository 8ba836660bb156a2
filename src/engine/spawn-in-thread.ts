import type { WorkerLike } from "./allocation-client.ts";

/** What stands in for a worker where none can be started: the same answers in the same thread, over two joined ports, loaded only then. */
export function spawnInThread(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const end = () => port1.dispatchEvent(new Event("error"));
  import("./expose-answers.ts").then(({ exposeAnswers }) => exposeAnswers(port2), end);
  return Object.assign(port1, { terminate: () => port1.close() });
}
