import type { Result } from "../../model/result.ts";
import type { Subject } from "./subject.ts";

/**
 * A question made ready to be computed in parts, by as many workers as there are. What comes out depends on the parts
 * and their order alone. Part and Answer are plain data (they travel between threads).
 */
export interface PreparedQuestion<Part, Answer> {
  /** Number of parts, at least 1; each some tenths of a second of work at most, so that a cancel is quick. */
  readonly parts: number;
  /** Numbers of first parts after which an answer is worth showing, rising, each below `parts`; none: only the whole. */
  readonly stages: readonly number[];
  /** Computes a part. Pure: the same number gives the same part in every worker. */
  compute(part: number): Result<Part>;
  /** The answer from the first parts, in order; from all of them it is the final one. */
  answer(parts: readonly Part[]): Result<Answer>;
}

/**
 * A question of the analysis. `Options` are what the one who asks may choose, each with a preset where it is absent; the
 * answer repeats those that were used.
 */
export interface AnalysisQuestion<Options, Part, Answer> {
  prepare(subject: Subject, options: Options): Result<PreparedQuestion<Part, Answer>>;
}

/** A question that is computed at once, in a single part. */
export const inOnePart = <Options, Answer>(
  compute: (subject: Subject, options: Options) => Result<Answer>,
): AnalysisQuestion<Options, Answer, Answer> => ({
  prepare: (subject, options) => ({
    ok: true,
    value: {
      parts: 1,
      stages: [],
      compute: () => compute(subject, options),
      answer: ([whole]) => ({ ok: true, value: whole as Answer }),
    },
  }),
});
