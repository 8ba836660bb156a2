import type { ProjectionInput } from "../../model/project/input.ts";
import type { Projection } from "../../model/project/projection.ts";
import { fail, ok } from "../../model/result.ts";
import type { PageEngine } from "./lazy-engine.ts";

/** The engine, with what was drawn of an input kept as long as that is: the scenario that was just drawn is not drawn again as the baseline of its first change, under a moving hand. */
export function keepDraws(engine: PageEngine): PageEngine {
  const drawn = new WeakMap<ProjectionInput, Projection>();
  return {
    ...engine,
    start(input, options, onProgress) {
      const found = drawn.get(input);
      if (found?.draws === options.draws) {
        let isCancelled = false;
        const tell = async () => {
          await Promise.resolve();
          if (isCancelled) return fail({ code: "stale" as const });
          onProgress?.({ kind: "draws", draws: found.draws, of: found.draws });
          onProgress?.({ kind: "bands", projection: found });
          return ok(found);
        };
        return {
          done: tell(),
          cancel() {
            isCancelled = true;
          },
        };
      }
      const run = engine.start(input, options, onProgress);
      void run.done.then((answer) => answer.ok && drawn.set(input, answer.value));
      return run;
    },
  };
}
