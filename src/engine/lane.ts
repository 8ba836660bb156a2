import { fail } from "../model/result.ts";
import type { Answer } from "./allocation-engine.ts";

/** One question at a time; of those that wait only the newest stays. */
export type Lane = <Value>(ask: () => Promise<Answer<Value>>) => Promise<Answer<Value>>;

/** A lane: while a question is on its way the newest waits, and those between are answered `stale`. */
export function createLane(): Lane {
  let isBusy = false;
  let waiting: { begin(): void; drop(): void } | null = null;

  const goOn = (): void => {
    const next = waiting;
    waiting = null;
    isBusy = next !== null;
    next?.begin();
  };

  return <Value>(ask: () => Promise<Answer<Value>>) =>
    new Promise<Answer<Value>>((resolve) => {
      const begin = () =>
        void ask().then((answer) => {
          resolve(answer);
          goOn();
        });
      if (isBusy) {
        waiting?.drop();
        waiting = { begin, drop: () => resolve(fail({ code: "stale" })) };
      } else {
        isBusy = true;
        begin();
      }
    });
}
