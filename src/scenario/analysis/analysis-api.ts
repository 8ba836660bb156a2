import type { Programme } from "../../model/programme.ts";
import { ok, type Result } from "../../model/result.ts";
import type { AnalysisQuestion, PreparedQuestion } from "./analysis-question.ts";
import { type AnalysisId, analysisQuestions } from "./analysis-questions.ts";
import { type AnalysedWorkspace, createSubject } from "./subject.ts";

/** What is asked about the programme that a worker holds. */
export interface AnalysisAsk {
  /** Tells asks apart: the same number, the same ask. */
  readonly number: number;
  readonly id: AnalysisId;
  readonly workspace: AnalysedWorkspace;
  readonly options: object;
}

/** How much there is to do, and the first of it. */
export interface Begun {
  readonly parts: number;
  readonly stages: readonly number[];
  readonly first: unknown;
  /** The answer from the first part alone, where that is all or a stage; else null. */
  readonly answer: unknown;
}

/** What a worker of the analysis answers. It holds one programme and the latest ask about it. */
export interface AnalysisApi {
  load(programme: Programme): Promise<void>;
  /** Makes an ask ready and computes its first part. Errors: those of the scenarios and of the question. */
  begin(ask: AnalysisAsk): Promise<Result<Begun>>;
  compute(ask: AnalysisAsk, part: number): Promise<Result<unknown>>;
  /** The answer from the first parts, in order. */
  answer(ask: AnalysisAsk, parts: readonly unknown[]): Promise<Result<unknown>>;
}

type AnyQuestion = AnalysisQuestion<object, unknown, unknown>;

/** Asks that a worker keeps ready: more than one section of the page is computed side by side. */
const mostKept = 4;

/** The answers of a worker: the same in a browser, in a thread of Node, and in the page's own thread. */
export function createAnalysisAnswers(): AnalysisApi {
  let held: Programme | null = null;
  /** The latest asks, made ready, the newest last. */
  const ready = new Map<number, Result<PreparedQuestion<unknown, unknown>>>();

  const prepare = async (ask: AnalysisAsk): Promise<Result<PreparedQuestion<unknown, unknown>>> => {
    const programme = held;
    if (programme === null)
      throw new Error("a worker of the analysis was asked before it was given a programme");
    const known = ready.get(ask.number);
    if (known !== undefined) return known;
    const question = (await analysisQuestions[ask.id]()) as AnyQuestion;
    const made = question.prepare(createSubject(programme, ask.workspace), ask.options);
    ready.set(ask.number, made);
    for (const oldest of ready.keys()) if (ready.size > mostKept) ready.delete(oldest);
    return made;
  };

  return {
    async load(programme) {
      held = programme;
      ready.clear();
    },
    async begin(ask) {
      const prepared = await prepare(ask);
      if (!prepared.ok) return prepared;
      const { parts, stages } = prepared.value;
      const first = prepared.value.compute(0);
      if (!first.ok) return first;
      if (parts > 1 && stages[0] !== 1) return ok({ parts, stages, first: first.value, answer: null });
      const answer = prepared.value.answer([first.value]);
      return answer.ok ? ok({ parts, stages, first: first.value, answer: answer.value }) : answer;
    },
    async compute(ask, part) {
      const prepared = await prepare(ask);
      return prepared.ok ? prepared.value.compute(part) : prepared;
    },
    async answer(ask, parts) {
      const prepared = await prepare(ask);
      return prepared.ok ? prepared.value.answer(parts) : prepared;
    },
  };
}
