import { type Accessor, createMemo, createRoot, createSignal, onCleanup } from "solid-js";
import type { AnalysisCall, AnalysisEngine } from "../../engine/analysis-engine.ts";
import {
  type AnalysisAnswer,
  type AnalysisAnswers,
  type AnalysisId,
  type AnalysisOptions,
  analysisIds,
} from "../../scenario/analysis/analysis-questions.ts";
import type { AnalysedWorkspace } from "../../scenario/analysis/subject.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { perSimulator } from "../per-simulator.ts";
import { sameData } from "../same-data.ts";
import type { Simulator } from "../simulator.ts";
import { contentOf } from "../workspace.ts";
import { type AnalysisHandle, createAnalysis } from "./create-analysis.ts";
import { lazyAnalysisEngine } from "./lazy-analysis-engine.ts";

/** Asked and answered, of any question. */
interface Member extends WatchedAnalysis<AnalysisId> {
  readonly call: Accessor<AnalysisCall<AnalysisId>>;
}

/** One question about the scenarios of a session: it is computed while somebody watches, and keeps its answer. */
export interface WatchedAnalysis<Id extends AnalysisId> extends AnalysisHandle<AnalysisAnswer<Id>> {
  readonly options: Accessor<AnalysisOptions<Id>>;
  setOptions(options: AnalysisOptions<Id>): void;
  /** Call under an owner: the question is computed as long as that lasts. */
  watch(): void;
}

/** The questions of the analysis about a session. */
export interface Analyses {
  of<Id extends AnalysisId>(id: Id): WatchedAnalysis<Id>;
  /** The final answers about the session as it is now. */
  finished(): AnalysisAnswers;
}

type Given = Pick<Simulator, "package" | "workspace" | "currentIndex">;

/** The questions about a simulator over an engine. Needs an owner. */
export function createAnalyses(sim: Given, engine: Pick<AnalysisEngine, "start">): Analyses {
  const workspace = createMemo(
    (): AnalysedWorkspace => ({
      scenarios: sim.workspace().workspace.map((scenario: Scenario) => {
        const { utfall: _, programme: __, ...changes } = contentOf(scenario);
        return changes;
      }),
      baseline: sim.workspace().baseline,
      current: sim.currentIndex(),
    }),
    undefined,
    { equals: sameData },
  );

  const create = <Id extends AnalysisId>(id: Id) => {
    const [options, setOptions] = createSignal({} as AnalysisOptions<Id>, { equals: sameData });
    const [watchers, setWatchers] = createSignal(0);
    const isWatched = createMemo(() => watchers() > 0);
    const call = createMemo(
      (): AnalysisCall<Id> => ({
        id,
        programme: sim.package.programme,
        workspace: workspace(),
        options: options(),
      }),
    );
    return {
      ...createAnalysis<Id>(engine, () => (isWatched() ? call() : undefined)),
      call,
      options,
      setOptions: (next: AnalysisOptions<Id>) => void setOptions(() => next),
      watch() {
        setWatchers((count) => count + 1);
        onCleanup(() => setWatchers((count) => count - 1));
      },
    };
  };

  // The compiler does not follow which question a member of a list is.
  const all = new Map(analysisIds.map((id) => [id, create(id) as unknown as Member]));
  return {
    of<Id extends AnalysisId>(id: Id) {
      return all.get(id) as unknown as WatchedAnalysis<Id>;
    },
    finished: () =>
      Object.fromEntries(
        [...all].flatMap(([id, { state, call }]) => {
          const { answer, isFinal, question } = state();
          return isFinal && question === call() ? [[id, answer]] : [];
        }),
      ) as AnalysisAnswers,
  };
}

/** One for the whole page; its workers start when something is first asked. */
const pageEngine = lazyAnalysisEngine(async () => {
  const { createBrowserAnalysisEngine } = await import("../../engine/browser-analysis-engine.ts");
  return createBrowserAnalysisEngine();
});

/** The questions about a simulator: kept as long as it is, so that answers are there at the next look. */
export const analysesOf = perSimulator(
  (sim: Simulator): Analyses => createRoot(() => createAnalyses(sim, pageEngine)),
);
