import type { FromProjectionWorker, ToProjectionWorker } from "../../workers/projection-api.ts";
import { createJobAnswers } from "../model/project/answer-jobs.ts";
import type { PoolWorker } from "./worker-pool.ts";

/** A worker in this very thread: one job at a time, and everything else has its turn in between. */
export function threadWorker(): PoolWorker {
  const answers = createJobAnswers();
  const { port1, port2 } = new MessageChannel();
  const waiting: ToProjectionWorker[] = [];
  let received: (message: FromProjectionWorker) => void = () => {};
  let ended: () => void = () => {};
  port2.onmessage = () => {
    const message = waiting.shift();
    if (message === undefined) return;
    try {
      if (message.kind === "load") answers.load(message.input);
      else {
        const { run, job } = message;
        received({ run, job, answer: answers.answer(job) });
      }
    } catch {
      ended();
    }
  };
  return {
    post(message) {
      waiting.push(message);
      port1.postMessage(null);
    },
    listen(onMessage, onEnd) {
      received = onMessage;
      ended = onEnd;
    },
    terminate() {
      waiting.length = 0;
      port1.close();
    },
  };
}
