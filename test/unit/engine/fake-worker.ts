import { expose } from "comlink";
import type { WorkerLike } from "../../../src/engine/worker-host.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import type { Programme } from "../../../src/model/programme.ts";
import type { Result } from "../../../src/model/result.ts";
import { sek } from "../../../src/model/units.ts";
import type { Changes } from "../../../src/scenario/questions.ts";

/** A question that a fake worker has received and the test has yet to answer. */
export interface Question {
  readonly key: string;
  readonly changes: Changes;
  answer(result: Result<Allocation>): void;
  crash(): void;
}

/** A worker without a thread: an object behind two joined ports, whose answers the test gives when it likes. */
export interface FakeWorker extends WorkerLike {
  readonly loaded: string[];
  readonly questions: Question[];
  isTerminated(): boolean;
  /** The next question to arrive. */
  next(): Promise<Question>;
  /** Runs its script now, where it was made without. */
  begin(): void;
  die(kind: "error" | "messageerror"): void;
}

/** A fake worker; `starts: false` makes one whose script does not run until `begin`. */
export function fakeWorker({ starts = true }: { readonly starts?: boolean } = {}): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  const loaded: string[] = [];
  const questions: Question[] = [];
  const waiting: ((question: Question) => void)[] = [];
  let terminated = false;
  const api = {
    load(key: string) {
      loaded.push(key);
    },
    ask: (_name: string, key: string, changes: Changes) =>
      new Promise((resolve, reject) => {
        const question = { key, changes, answer: resolve, crash: () => reject(new Error("a bug")) };
        const taker = waiting.shift();
        if (taker === undefined) questions.push(question);
        else taker(question);
      }),
  };
  const begin = () => expose(api, port2);
  if (starts) begin();
  return {
    addEventListener: port1.addEventListener.bind(port1),
    removeEventListener: port1.removeEventListener.bind(port1),
    postMessage: port1.postMessage.bind(port1),
    start: port1.start.bind(port1),
    begin,
    loaded,
    questions,
    isTerminated: () => terminated,
    terminate() {
      terminated = true;
      port1.close();
    },
    next: (): Promise<Question> => {
      const question = questions.shift();
      return question === undefined
        ? new Promise<Question>((resolve) => waiting.push(resolve))
        : Promise.resolve(question);
    },
    die(kind: "error" | "messageerror") {
      port1.dispatchEvent(new Event(kind));
    },
  };
}

export const programme: Programme = {
  id: "p",
  areas: [],
  indicators: [],
  observations: [],
  rule: { budgetSek: 0, pots: [] },
};

/** An allocation that can be told from others by its budget. */
export const allocation = (budget: number): Allocation => ({
  modelVersion: "1",
  budgetSek: sek(budget),
  reserveSek: sek(0),
  distributedSek: sek(0),
  unpaidSek: sek(0),
  returnedSek: sek(0),
  carriedSek: sek(0),
  roundingRestSek: sek(0),
  provenance: "user",
  pots: [],
  areas: [],
});
