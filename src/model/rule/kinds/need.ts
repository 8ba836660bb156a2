import * as v from "valibot";
import { type DataFrame, sizeAt, windowMean } from "../../data-frame.ts";
import {
  attributeStep,
  levelOf,
  observationSteps,
  type ReplayContext,
  referenceValue,
  sizeOf,
} from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { tolerance } from "../../tolerance.ts";
import type { Step } from "../../trace.ts";
import { aboveZeroSchema, idSchema, yearsSchema } from "../primitives.ts";
import { compileReference, referenceSchema } from "../reference.ts";
import type { Kind } from "./kind.ts";

/** Claim by distance to a reference, on the wrong side of it: max(0, direction (reference - level))^exponent, times an attribute. */
const needSchema = v.strictObject({
  kind: v.literal("need"),
  indicator: idSchema,
  years: yearsSchema,
  reference: referenceSchema,
  exponent: v.exactOptional(aboveZeroSchema),
  times: v.exactOptional(idSchema),
});
export type Need = v.InferOutput<typeof needSchema>;

/** max(0, distance), 0 where it is dust on the scale max(1, |reference|) (details.md 6). */
const wanting = (distance: number, reference: number): number =>
  distance < tolerance * Math.max(1, Math.abs(reference)) ? 0 : distance;

/** x^g; a power of 1 is exact. */
const raise = (base: number, exponent: number): number =>
  exponent === 1 || base === 0 ? base : base ** exponent;

/** The need score (model.md 2.2, details.md 31); levels are shares, unweighted means over the years. */
function compileNeed(criterion: Need, frame: DataFrame): Scorer {
  const { years, exponent = 1, times } = criterion;
  const indicator = frame.indicator(criterion.indicator);
  const window = frame.columnsOf(criterion.indicator, years);
  const reference = compileReference(criterion.reference, indicator, years);
  const sizes = times === undefined ? null : frame.attribute(times);
  const levels = new Float64Array(frame.areas.length);
  return (data, selected, out) => {
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      levels[area] = windowMean(frame, data, window, area);
    }
    if (selected.count === 0) return;
    const against = reference(levels, selected);
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      const distance = indicator.direction * (against - (levels[area] as number));
      const score = raise(wanting(distance, against), exponent);
      out[area] = sizes === null ? score : score * sizeAt(frame, sizes, times as string, area);
    }
  };
}

/** The same, step by step. */
function replayNeed(criterion: Need, context: ReplayContext, pot: string): Scored[] {
  const { indicator, years, exponent = 1, times } = criterion;
  const levels = context.selected.map((area) => levelOf(context, area, indicator, years));
  if (levels.length === 0) return [];
  const reference = referenceValue(context, criterion.reference, indicator, years, levels);
  const { direction } = context.indicator(indicator);
  return context.selected.map((area, i) => {
    const level = levels[i] as number;
    const distance = wanting(direction * (reference - level), reference);
    const steps: Step[] = observationSteps(context, pot, area, indicator, years);
    steps.push({ kind: "level", kronor: 0, pot, indicator, years, level, reference, distance });
    let score = raise(distance, exponent);
    if (exponent !== 1) {
      steps.push({
        kind: "adjustment",
        kronor: 0,
        pot,
        form: "exponent",
        before: distance,
        after: score,
        weight: exponent,
      });
    }
    if (times !== undefined) {
      const size = sizeOf(context, area, times);
      const before = score;
      score *= size.value;
      steps.push(attributeStep(pot, times, size));
      steps.push({
        kind: "adjustment",
        kronor: 0,
        pot,
        form: "times",
        before,
        after: score,
        attribute: times,
        value: size.value,
      });
    }
    return { score, steps };
  });
}

/** Shares by need. */
export const needKind: Kind<Need, typeof needSchema> = {
  schema: needSchema,
  compile: compileNeed,
  replay: replayNeed,
  check({ indicator, years, times }, path, check) {
    check.indicator(indicator, `${path}.indicator`);
    check.window(years, `${path}.years`);
    if (times !== undefined) check.attribute(times, `${path}.times`);
  },
  hasExpectation: () => false,
};
