import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { EngineFailure } from "../../engine/allocation-engine.ts";
import type { AnalysisCall, AnalysisEngine, AnalysisRun } from "../../engine/analysis-engine.ts";
import type { Fault } from "../../model/result.ts";
import type { AnalysisAnswer, AnalysisId } from "../../scenario/analysis/analysis-questions.ts";

/** How it stands with a question of the analysis. The last answer stays while a newer one is computed or has failed. */
export interface AnalysisState<Value> {
  /** What the answer is to. */
  readonly question?: AnalysisCall<AnalysisId> | undefined;
  readonly status: "idle" | "running" | "ready" | "failed";
  readonly answer?: Value | undefined;
  /** The answer is to an earlier question. */
  readonly isOlder: boolean;
  /** The answer is the final one to the latest question, not one that is being refined or was stopped. */
  readonly isFinal: boolean;
  readonly failure?: Fault | EngineFailure | undefined;
}

/** Parts of the latest question that are computed, and wanted. */
export interface AnalysisParts {
  readonly done: number;
  readonly of: number;
}

/** An answer that follows its question. */
export interface AnalysisHandle<Value> {
  readonly state: Accessor<AnalysisState<Value>>;
  /** Of its own: it changes many times a second. */
  readonly parts: Accessor<AnalysisParts>;
  /** Stops computing; what there is stays. */
  cancel(): void;
  /** Begins the latest question again: after a cancel, or after a failure. */
  resume(): void;
}

/** A worker that ended takes its questions along; the next one is most often well. */
const attempts = 3;
const isWorthAnother = ({ code }: { readonly code: string }): boolean =>
  code === "crashed" || code === "noAnswer";

/**
 * Asks again whenever the question changes. While a first answer is being computed the newest question waits for it, so
 * that answers follow a control that moves; an answer that is only being refined gives way at once. `undefined` is no
 * question, and stops. Needs an owner, and stops with it.
 */
export function createAnalysis<Id extends AnalysisId>(
  engine: Pick<AnalysisEngine, "start">,
  question: Accessor<AnalysisCall<Id> | undefined>,
): AnalysisHandle<AnalysisAnswer<Id>> {
  type Value = AnalysisAnswer<Id>;
  const [state, setState] = createSignal<AnalysisState<Value>>({
    status: "idle",
    isOlder: false,
    isFinal: false,
  });
  const [parts, setParts] = createSignal<AnalysisParts>({ done: 0, of: 0 });
  const change = (changes: Partial<AnalysisState<Value>>) => setState((last) => ({ ...last, ...changes }));
  let current: AnalysisCall<Id> | null = null;
  let run: AnalysisRun<Value> | null = null;
  let hasAnswer = false;
  let isWaiting = false;

  const stop = (): void => {
    run?.cancel();
    run = null;
    isWaiting = false;
  };

  /** What waited for a first answer begins. */
  const goOn = (): void => {
    if (!isWaiting || current === null) return;
    stop();
    begin(current, 1);
  };

  const begin = (call: AnalysisCall<Id>, attempt: number): void => {
    hasAnswer = false;
    setParts({ done: 0, of: 0 });
    const own: AnalysisRun<Value> = engine.start(call, (news) => {
      if (run !== own) return;
      if (news.kind === "parts") setParts({ done: news.done, of: news.of });
      else {
        hasAnswer = true;
        change({ question: call, answer: news.answer, isOlder: call !== current, isFinal: false });
        goOn();
      }
    });
    run = own;
    void own.done.then((answer) => {
      if (run !== own) return;
      run = null;
      if (answer.ok) {
        const isLatest = call === current;
        change({
          status: isLatest ? "ready" : "running",
          question: call,
          answer: answer.value,
          isOlder: !isLatest,
          isFinal: isLatest,
          failure: undefined,
        });
      } else if (call === current) {
        if (isWorthAnother(answer.error) && attempt < attempts) begin(call, attempt + 1);
        else change({ status: "failed", failure: answer.error, isFinal: false });
      }
      goOn();
    });
  };

  const ask = (call: AnalysisCall<Id> | undefined): void => {
    if (call === undefined) {
      stop();
      if (state().status === "running") change({ status: "idle" });
      return;
    }
    if (call === current && state().status !== "idle") return;
    const isSame = call === current;
    current = call;
    const last = state();
    change({
      status: "running",
      failure: undefined,
      isFinal: false,
      isOlder: isSame ? last.isOlder : last.answer !== undefined,
    });
    if (run !== null && !hasAnswer) {
      isWaiting = true;
      return;
    }
    stop();
    begin(call, 1);
  };

  createEffect(() => {
    const call = question();
    untrack(() => ask(call));
  });
  onCleanup(stop);

  return {
    state,
    parts,
    cancel() {
      stop();
      change({ status: "ready" });
    },
    resume() {
      if (current === null || state().status === "running") return;
      change({ status: "running", failure: undefined });
      begin(current, 1);
    },
  };
}
