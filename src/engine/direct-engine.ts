import { fail } from "../model/result.ts";
import { createAnswers } from "../scenario/answers.ts";
import type { AllocationEngine, Answer } from "./allocation-engine.ts";

/** The engine without a worker: answers in the same thread, in the order asked. For tests, and where workers cannot be started. */
export function createDirectEngine(): AllocationEngine {
  const answers = createAnswers();
  let open = true;
  const answer = async <Value>(ask: () => Answer<Value>): Promise<Answer<Value>> =>
    open ? ask() : fail({ code: "disposed" });
  return {
    load: (key, programme) => answers.load(key, programme),
    allocate: (_lane, key, changes) => answer(() => answers.allocate(key, changes)),
    explain: (_lane, key, changes, areaId) => answer(() => answers.explain(key, changes, areaId)),
    stakes: (_lane, key, changes, points) => answer(() => answers.stakes(key, changes, points)),
    tryProperty: (_lane, key, changes, property, trials) =>
      answer(() => answers.tryProperty(key, changes, property, trials)),
    dispose() {
      open = false;
    },
  };
}
