import * as v from "valibot";
import type { DataFrame, Selected } from "../../data-frame.ts";
import type { ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { near } from "../../tolerance.ts";
import { improvementSchema } from "../improvement.ts";
import { replayImprovement } from "../improvement-replay.ts";
import { compileImprovement } from "../improvement-score.ts";
import { atLeastZeroSchema } from "../primitives.ts";
import { largest } from "../stage.ts";
import type { Kind } from "./kind.ts";

/** Points by rank of the improvement; absent points are K, K-1, ..., 1 for K selected areas. */
const rankSchema = v.strictObject({
  kind: v.literal("rank"),
  improvement: improvementSchema,
  points: v.exactOptional(v.pipe(v.array(atLeastZeroSchema), v.maxLength(10_000))),
});
type Rank = v.InferOutput<typeof rankSchema>;

/** Points of a place (0 is the best) among `count` areas; none beyond the list (details.md 24). */
const pointsAt = (points: readonly number[] | undefined, place: number, count: number): number =>
  points === undefined ? count - place : (points[place] ?? 0);

/** The rank score (model.md 2.2, details.md 24): ties, chained within the tolerance of the largest |I|, share the mean of their points. */
function compileRank(criterion: Rank, frame: DataFrame): Scorer {
  const improve = compileImprovement(criterion.improvement, frame);
  const { points } = criterion;
  const values = new Float64Array(frame.areas.length);
  return (data, selected, out) => {
    improve(data, selected, values);
    const scale = largest(selected, values);
    if (!Number.isFinite(scale)) {
      scoreNothing(selected, out);
      return;
    }
    const order = Array.from(selected.index.subarray(0, selected.count));
    order.sort((a, b) => (values[b] as number) - (values[a] as number));
    for (let first = 0; first < order.length; ) {
      let last = first;
      while (
        last + 1 < order.length &&
        tied(values[order[last] as number], values[order[last + 1] as number], scale)
      )
        last++;
      let sum = 0;
      for (let place = first; place <= last; place++) sum += pointsAt(points, place, selected.count);
      for (let place = first; place <= last; place++) out[order[place] as number] = sum / (last - first + 1);
      first = last + 1;
    }
  };
}

/** Values that are no numbers have no order: no score is one either, and the pot is refused (notFinite). */
function scoreNothing(selected: Selected, out: Float64Array): void {
  for (let i = 0; i < selected.count; i++) out[selected.index[i] as number] = Number.NaN;
}

const tied = (a: number | undefined, b: number | undefined, scale: number): boolean =>
  a === b || near(a as number, b as number, scale);

/** The same, step by step. */
function replayRank(criterion: Rank, context: ReplayContext, pot: string): Scored[] {
  const improved = replayImprovement(criterion.improvement, context, pot);
  const scale = Math.max(0, ...improved.map(({ score }) => Math.abs(score)));
  if (!Number.isFinite(scale)) return improved.map(({ steps }) => ({ score: Number.NaN, steps }));
  const sorted = improved.map(({ score }) => score).sort((a, b) => b - a);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && tied(group.at(-1), value, scale)) group.push(value);
    else groups.push([value]);
  }
  return improved.map(({ score: value, steps }) => {
    const at = groups.findIndex((group) => group.includes(value));
    const group = groups[at] as number[];
    const first = groups.slice(0, at).reduce((count, { length }) => count + length, 0);
    const shared = group.map((_, i) => pointsAt(criterion.points, first + i, sorted.length));
    const score = shared.reduce((sum, points) => sum + points, 0) / group.length;
    const rank = {
      kind: "rank",
      kronor: 0,
      pot,
      rank: first + 1,
      of: sorted.length,
      tied: group.length,
      points: score,
    } as const;
    return { score, steps: [...steps, rank] };
  });
}

/** Shares by points for rank. */
export const rankKind: Kind<Rank, typeof rankSchema> = {
  schema: rankSchema,
  compile: compileRank,
  replay: replayRank,
  check({ improvement }, path, check) {
    check.improvement(improvement, `${path}.improvement`);
  },
  hasExpectation: () => false,
};
