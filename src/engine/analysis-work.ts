import { type Fault, ok, type Result } from "../model/result.ts";
import type { AnalysisApi, AnalysisAsk, Begun } from "../scenario/analysis/analysis-api.ts";
import type { Answer } from "./allocation-engine.ts";
import type { AnalysisProgress } from "./analysis-engine.ts";

/** A job of an analysis for a worker. */
export interface AnalysisJob {
  put(api: AnalysisApi): Promise<Result<unknown>>;
  answered(answer: Result<unknown>): void;
}

/** A question under way, as a list of jobs. */
export interface AnalysisWork {
  /** Whether an answer, however coarse, is there. */
  hasAnswer(): boolean;
  /** The next job; null where there is none for now. */
  next(): AnalysisJob | null;
}

/**
 * The first part, then the others in any order; at each stage an answer from the parts up to it, and at the end one from
 * all. Parts are kept by number, so that the answer does not depend on who computed which when.
 */
export function analysisWork(
  ask: AnalysisAsk,
  onProgress: (progress: AnalysisProgress<unknown>) => void,
  settle: (answer: Answer<unknown>) => void,
): AnalysisWork {
  const parts = new Map<number, unknown>();
  let begun: Pick<Begun, "parts" | "stages"> | null = null;
  let isBeginning = false;
  /** The next part to deal out. */
  let dealt = 1;
  /** Parts that are there without a gap from the first on. */
  let inOrder = 0;
  let stages: number[] = [];
  let isAnswering = false;
  let isAnswered = false;

  const failed = (error: Fault) => settle({ ok: false, error });

  const add = (part: number, value: unknown): void => {
    parts.set(part, value);
    while (parts.has(inOrder)) inOrder += 1;
    onProgress({ kind: "parts", done: parts.size, of: begun?.parts ?? 1 });
  };

  const show = (upTo: number, answer: unknown): void => {
    isAnswered = true;
    if (upTo === begun?.parts) settle(ok(answer));
    else onProgress({ kind: "answer", answer });
  };

  const begin = (): AnalysisJob => ({
    put: (api) => api.begin(ask),
    answered(answer) {
      if (!answer.ok) {
        failed(answer.error);
        return;
      }
      const value = answer.value as Begun;
      begun = value;
      stages = [...value.stages.filter((stage) => stage > 1), value.parts].filter((stage) => stage > 1);
      add(0, value.first);
      if (value.answer !== null) show(1, value.answer);
    },
  });

  /** An answer from the latest stage that can be had. */
  const nextAnswer = (): AnalysisJob | null => {
    const upTo = stages.filter((stage) => stage <= inOrder).at(-1);
    if (isAnswering || upTo === undefined) return null;
    isAnswering = true;
    stages = stages.filter((stage) => stage > upTo);
    const taken = Array.from({ length: upTo }, (_, part) => parts.get(part));
    return {
      put: (api) => api.answer(ask, taken),
      answered(answer) {
        isAnswering = false;
        if (answer.ok) show(upTo, answer.value);
        else failed(answer.error);
      },
    };
  };

  const nextPart = (): AnalysisJob | null => {
    if (begun === null || dealt >= begun.parts) return null;
    const part = dealt++;
    return {
      put: (api) => api.compute(ask, part),
      answered(answer) {
        if (answer.ok) add(part, answer.value);
        else failed(answer.error);
      },
    };
  };

  return {
    hasAnswer: () => isAnswered,
    next() {
      if (begun !== null) return nextAnswer() ?? nextPart();
      if (isBeginning) return null;
      isBeginning = true;
      return begin();
    },
  };
}
