import type { ProjectionAnswer, ProjectionEngine } from "../../engine/projection-engine.ts";
import type { Projection } from "../../model/project/projection.ts";
import { fail } from "../../model/result.ts";

/** What the page asks of a projection engine. */
export type PageEngine = Omit<ProjectionEngine, "collect" | "dispose">;

/** An engine that is loaded when something is first asked of it. Where it cannot be loaded the answer is `crashed`, and the next question tries again. */
export function lazyEngine(load: () => Promise<ProjectionEngine>): PageEngine {
  let loading: Promise<ProjectionEngine | null> | null = null;
  const engine = (): Promise<ProjectionEngine | null> => {
    loading ??= load().catch(() => {
      loading = null;
      return null;
    });
    return loading;
  };

  const ask = async <Value>(
    question: (on: ProjectionEngine) => Promise<ProjectionAnswer<Value>>,
  ): Promise<ProjectionAnswer<Value>> => {
    const on = await engine();
    return on === null ? fail({ code: "crashed" }) : question(on);
  };

  return {
    expect: (input) => ask((on) => on.expect(input)),
    sensitivity: (input, parameter) => ask((on) => on.sensitivity(input, parameter)),
    fitCycle: (input, observed) => ask((on) => on.fitCycle(input, observed)),
    start(input, options, onProgress) {
      let isCancelled = false;
      let cancel = () => {};
      const done = ask(async (on): Promise<ProjectionAnswer<Projection>> => {
        if (isCancelled) return fail({ code: "stale" });
        const run = on.start(input, options, onProgress);
        cancel = run.cancel;
        return run.done;
      });
      return {
        done,
        cancel() {
          isCancelled = true;
          cancel();
        },
      };
    },
  };
}
