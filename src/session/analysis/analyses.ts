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
import { openedIn, optionsIn, withOpened, withOptions } from "./analysis-view.ts";
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
  /** Its details are open: it belongs to the report. */
  readonly isOpen: Accessor<boolean>;
  setOpen(isOpen: boolean): void;
  /** Call under an owner: the question is computed as long as that lasts. */
  watch(): void;
}

/** The questions of the analysis about a session. */
export interface Analyses {
  of<Id extends AnalysisId>(id: Id): WatchedAnalysis<Id>;
  /** The final answers about the session as it is now. */
  finished(): AnalysisAnswers;
  /** Questions whose details are open, in the order of the page. */
  opened(): readonly AnalysisId[];
  /** Questions that are being computed. */
  computing(): readonly AnalysisId[];
}

/** Draws that a question takes at most. */
const mostDraws = 100_000;

type Given = Pick<Simulator, "package" | "workspace" | "currentIndex" | "view" | "setView">;

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

  // The next award is on the same draws as the projection's numbers to plan by.
  const presets = (id: AnalysisId): object => {
    if (id !== "predictability") return {};
    const { draws, seed } = sim.view().projection;
    return { draws: Math.min(draws, mostDraws), seed };
  };

  const create = <Id extends AnalysisId>(id: Id) => {
    const view = () => sim.view().analysis;
    const options = createMemo(
      (): AnalysisOptions<Id> => ({ ...presets(id), ...optionsIn(view(), id) }),
      undefined,
      { equals: sameData },
    );
    const isOpen = createMemo(() => openedIn(view()).includes(id));
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
      setOptions: (next: AnalysisOptions<Id>) => sim.setView({ analysis: withOptions(view(), id, next) }),
      isOpen,
      setOpen(next: boolean) {
        if (next !== isOpen()) sim.setView({ analysis: withOpened(view(), id, next) });
      },
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
    opened: () => openedIn(sim.view().analysis),
    computing: () => analysisIds.filter((id) => all.get(id)?.state().status === "running"),
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
