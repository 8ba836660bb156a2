import * as v from "valibot";
import type { Frame } from "../frame.ts";
import type { Scored, Scorer } from "../scorer.ts";
import type { View } from "../view.ts";
import { compileEqual, equalSchema, replayEqual } from "./equal.ts";
import { compileFixed, fixedSchema, replayFixed } from "./fixed.ts";
import { improvementCriterionSchema } from "./improvement.ts";
import { replayImprovement } from "./improvement-replay.ts";
import { compileImprovement } from "./improvement-score.ts";
import { compileNeed, needSchema, replayNeed } from "./need.ts";
import { compileRank, rankSchema, replayRank } from "./rank.ts";
import { compileSize, replaySize, sizeSchema } from "./size.ts";
import { compileTarget, replayTarget, targetSchema } from "./target.ts";
import { compileValueAdded, replayValueAdded, valueAddedSchema } from "./value-added.ts";

/** What a pot rewards (model.md 2.2). One file per kind. */
export const criterionSchema = v.variant("kind", [
  equalSchema,
  sizeSchema,
  needSchema,
  improvementCriterionSchema,
  rankSchema,
  valueAddedSchema,
  targetSchema,
  fixedSchema,
]);
export type Criterion = v.InferOutput<typeof criterionSchema>;
export type CriterionKind = Criterion["kind"];

/** The fast form of a criterion: scores over typed arrays. */
export function compileCriterion(criterion: Criterion, frame: Frame): Scorer {
  switch (criterion.kind) {
    case "equal":
      return compileEqual();
    case "size":
      return compileSize(criterion, frame);
    case "need":
      return compileNeed(criterion, frame);
    case "improvement":
      return compileImprovement(criterion, frame);
    case "rank":
      return compileRank(criterion, frame);
    case "valueAdded":
      return compileValueAdded(criterion, frame);
    case "target":
      return compileTarget(criterion, frame);
    case "fixed":
      return compileFixed(criterion, frame);
    default:
      return criterion satisfies never;
  }
}

/** The slow form: the score of every selected area with the steps that lead to it. */
export function replayCriterion(criterion: Criterion, view: View, pot: string): Scored[] {
  switch (criterion.kind) {
    case "equal":
      return replayEqual(view);
    case "size":
      return replaySize(criterion, view, pot);
    case "need":
      return replayNeed(criterion, view, pot);
    case "improvement":
      return replayImprovement(criterion, view, pot);
    case "rank":
      return replayRank(criterion, view, pot);
    case "valueAdded":
      return replayValueAdded(criterion, view, pot);
    case "target":
      return replayTarget(criterion, view, pot);
    case "fixed":
      return replayFixed(criterion, view);
    default:
      return criterion satisfies never;
  }
}
