import type { DataFrame } from "../../data-frame.ts";
import type { ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import type { NameCheck } from "../name-check.ts";

/** What the model must know of a kind of criterion to carry it out (model.md 2.2): one record per kind, listed in kinds.ts. */
export interface Kind<Criterion, Schema> {
  readonly schema: Schema;
  /** The fast form: scores over typed arrays. */
  compile(criterion: Criterion, frame: DataFrame): Scorer;
  /** The slow form: the score of every selected area with the steps that lead to it. */
  replay(criterion: Criterion, context: ReplayContext, pot: string): Scored[];
  /** Notes unknown names and wrong windows; `path` is where the criterion lies in the file. */
  check(criterion: Criterion, path: string, check: NameCheck): void;
  /** Whether expected values of what it reads give expected scores in closed form (details.md 1). */
  hasExpectation(criterion: Criterion): boolean;
}
