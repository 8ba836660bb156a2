import type { AnalysisEngine } from "../../engine/analysis-engine.ts";
import { fail } from "../../model/result.ts";

/** An engine that is loaded when something is first asked of it. Where it cannot be loaded the answer is `crashed`, and the next question tries again. */
export function lazyAnalysisEngine(load: () => Promise<AnalysisEngine>): Pick<AnalysisEngine, "start"> {
  let loading: Promise<AnalysisEngine | null> | null = null;
  return {
    start(call, onProgress) {
      let isCancelled = false;
      let cancel = () => {};
      loading ??= load().catch(() => {
        loading = null;
        return null;
      });
      const done = loading.then((engine) => {
        if (engine === null) return fail({ code: "crashed" as const });
        if (isCancelled) return fail({ code: "stale" as const });
        const run = engine.start(call, onProgress);
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
