import * as v from "valibot";
import type { DataFrame } from "../../data-frame.ts";
import type { ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { improvementSchema } from "../improvement.ts";
import { replayImprovement } from "../improvement-replay.ts";
import { compileImprovement } from "../improvement-score.ts";
import { atLeastZeroSchema } from "../primitives.ts";
import { hasExpectedGain } from "./improvement.ts";
import type { Kind } from "./kind.ts";

/** A price per unit of improvement instead of a share of the pot: one area's gain takes nothing from another. */
const priceSchema = v.strictObject({
  kind: v.literal("price"),
  improvement: improvementSchema,
  /** Kronor per unit of score; of a change in share a whole 1, so that a percentage point costs a hundredth of it. */
  sekPerUnit: v.pipe(atLeastZeroSchema, v.maxValue(1e15)),
});
type Price = v.InferOutput<typeof priceSchema>;

/** The "score" is kronor: what the improvement of steps (a) to (f) comes to at the price. */
function compilePrice({ improvement, sekPerUnit }: Price, frame: DataFrame): Scorer {
  const points = compileImprovement(improvement, frame);
  return (data, selected, out) => {
    points(data, selected, out);
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      out[area] = (out[area] as number) * sekPerUnit;
    }
  };
}

/** The same, step by step. */
const replayPrice = ({ improvement, sekPerUnit }: Price, context: ReplayContext, pot: string): Scored[] =>
  replayImprovement(improvement, context, pot).map(({ score: points, steps }) => {
    const score = points * sekPerUnit;
    return {
      score,
      steps: [...steps, { kind: "price", kronor: 0, pot, points, sekPerUnit, claimSek: score }],
    };
  });

/** Pays a price per unit of improvement, together at most the pot's money. */
export const priceKind: Kind<Price, typeof priceSchema> = {
  schema: priceSchema,
  compile: compilePrice,
  replay: replayPrice,
  check({ improvement }, path, check) {
    check.improvement(improvement, `${path}.improvement`);
  },
  hasExpectation: ({ improvement }) => hasExpectedGain(improvement),
};
