import { expose } from "comlink";
import type { WorkerLike } from "../../../src/engine/allocation-client.ts";
import type { Allocation } from "../../../src/model/allocation.ts";
import type { Programme } from "../../../src/model/programme.ts";
import { fail, ok, type Result } from "../../../src/model/result.ts";
import { sek } from "../../../src/model/units.ts";
import type { AllocationApi, Changes } from "../../../workers/api.ts";

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
  die(kind: "error" | "messageerror"): void;
}

export function fakeWorker(): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  const loaded: string[] = [];
  const questions: Question[] = [];
  const waiting: ((question: Question) => void)[] = [];
  let terminated = false;
  const api: AllocationApi = {
    async load(key) {
      loaded.push(key);
    },
    allocate: (key, changes) =>
      new Promise((resolve, reject) => {
        const question = { key, changes, answer: resolve, crash: () => reject(new Error("a bug")) };
        const taker = waiting.shift();
        if (taker === undefined) questions.push(question);
        else taker(question);
      }),
    explain: async () => fail({ code: "unknownArea" }),
    stakes: async () => ok([]),
    tryProperty: async (_key, _changes, property) => ok({ property, trials: 0, counterexample: null }),
  };
  expose(api, port2);
  return Object.assign(port1, {
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
  });
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
