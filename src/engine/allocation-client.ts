import type { Programme } from "../model/programme.ts";
import { fail } from "../model/result.ts";
import type { AnswersApi } from "../scenario/questions.ts";
import type { AllocationEngine } from "./allocation-engine.ts";
import { createLane, type Lane } from "./lane.ts";
import { createWorkerHost, type HostOptions } from "./worker-host.ts";

/** An engine in a worker, which holds the programmes and is never ended for a newer question. */
export function createAllocationClient(options: HostOptions): AllocationEngine {
  const programmes = new Map<string, Programme>();
  const lanes = new Map<string, Lane>();
  const host = createWorkerHost<AnswersApi>(options, (api) =>
    Promise.all([...programmes].map(([key, programme]) => api.load(key, programme))),
  );
  let isDisposed = false;
  return {
    load(key, programme) {
      programmes.set(key, programme);
      host.tell((api) => api.load(key, programme));
    },
    ask(laneName, name, key, changes, ...more) {
      const lane = lanes.get(laneName) ?? createLane();
      lanes.set(laneName, lane);
      return lane(async () => {
        if (isDisposed) return fail({ code: "disposed" });
        const asked = await host.ask((api) => api.ask(name, key, changes, ...more));
        return asked.ok ? asked.value : asked;
      });
    },
    dispose() {
      isDisposed = true;
      host.stop("disposed");
    },
  };
}
