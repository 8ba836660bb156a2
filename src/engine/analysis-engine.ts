import type { Programme } from "../model/programme.ts";
import type { AnalysisAnswer, AnalysisId, AnalysisOptions } from "../scenario/analysis/analysis-questions.ts";
import type { AnalysedWorkspace } from "../scenario/analysis/subject.ts";
import type { Answer } from "./allocation-engine.ts";

/** A question of the analysis about the scenarios of a programme. */
export interface AnalysisCall<Id extends AnalysisId> {
  readonly id: Id;
  /** The same object as long as it is the same programme: workers keep it. */
  readonly programme: Programme;
  readonly workspace: AnalysedWorkspace;
  readonly options: AnalysisOptions<Id>;
}

/** What comes while a question is computed. */
export type AnalysisProgress<Value> =
  /** Parts computed so far. */
  | { readonly kind: "parts"; readonly done: number; readonly of: number }
  /** A whole answer, only coarser than the last. */
  | { readonly kind: "answer"; readonly answer: Value };

/** A question that is being computed. */
export interface AnalysisRun<Value> {
  /** The final answer; `stale` when it was cancelled. Never rejects. */
  readonly done: Promise<Answer<Value>>;
  cancel(): void;
}

/**
 * Computes questions of the analysis, wherever that is done. Those that have no answer yet come first, then the others
 * in the order asked. What comes out depends on the question alone, never on how many workers there are.
 */
export interface AnalysisEngine {
  start<Id extends AnalysisId>(
    call: AnalysisCall<Id>,
    onProgress?: (progress: AnalysisProgress<AnalysisAnswer<Id>>) => void,
  ): AnalysisRun<AnalysisAnswer<Id>>;
  /** Stops everything; what is open, and all later questions, are answered `disposed`. */
  dispose(): void;
}
