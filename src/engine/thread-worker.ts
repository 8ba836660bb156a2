import type { FromProjectionWorker, ToProjectionWorker } from "../../workers/projection-api.ts";
import { createJobAnswers } from "../model/project/answer-jobs.ts";
import { nextTurn } from "./next-turn.ts";
import type { PoolWorker } from "./worker-pool.ts";

/** A worker in this very thread: one job at a time, and everything else has its turn in between. */
export function threadWorker(): PoolWorker {
  const answers = createJobAnswers();
  const waiting: ToProjectionWorker[] = [];
  let received: (message: FromProjectionWorker) => void = () => {};
  let ended: () => void = () => {};
  const handle = (): void => {
    const message = waiting.shift();
    if (message === undefined) return;
    try {
      if (message.kind === "load") answers.load(message.input);
      else {
        const { run, job, room } = message;
        received({ run, job, answer: answers.answer(job, room) });
      }
    } catch {
      ended();
    }
  };
  return {
    post(message) {
      waiting.push(message);
      void nextTurn().then(handle);
    },
    listen(onMessage, onEnd) {
      received = onMessage;
      ended = onEnd;
    },
    terminate() {
      waiting.length = 0;
    },
  };
}
