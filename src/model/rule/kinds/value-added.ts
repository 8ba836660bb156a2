import * as v from "valibot";
import { type DataFrame, windowMean } from "../../data-frame.ts";
import { levelOf, mean, observationSteps, type ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { tolerance } from "../../tolerance.ts";
import { improvementSchema } from "../improvement.ts";
import { adjust, dust, type Runner, replayImprovement } from "../improvement-replay.ts";
import { compileImprovement } from "../improvement-score.ts";
import { yearsSchema } from "../primitives.ts";
import { clear, type Stage } from "../stage.ts";
import type { Kind } from "./kind.ts";

/** Improvement beyond what the level would lead one to expect: the residual of a straight line on the level. */
const valueAddedSchema = v.strictObject({
  kind: v.literal("valueAdded"),
  improvement: improvementSchema,
  levelYears: yearsSchema,
});
type ValueAdded = v.InferOutput<typeof valueAddedSchema>;

/** The value-added score (model.md 2.2, details.md 21): (d)-(f) follow the residual. */
const compileValueAdded = (criterion: ValueAdded, frame: DataFrame): Scorer =>
  compileImprovement(criterion.improvement, frame, compileResidual(criterion, frame));

/** Replaces each value by its residual from the unweighted least-squares line on the level; 1 or 2 areas: all 0. */
function compileResidual(criterion: ValueAdded, frame: DataFrame): Stage {
  const window = frame.columnsOf(criterion.improvement.indicator, criterion.levelYears);
  const levels = new Float64Array(frame.areas.length);
  return (data, active, values) => {
    let levelSum = 0;
    let valueSum = 0;
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      levels[i] = windowMean(frame, data, window, area);
      levelSum += levels[i] as number;
      valueSum += values[area] as number;
    }
    const levelMean = levelSum / active.count;
    const valueMean = valueSum / active.count;
    let products = 0;
    let squares = 0;
    let widest = 0;
    for (let i = 0; i < active.count; i++) {
      const deviation = (levels[i] as number) - levelMean;
      products += deviation * ((values[active.index[i] as number] as number) - valueMean);
      squares += deviation * deviation;
      widest = Math.max(widest, Math.abs(deviation));
    }
    const slope = widest < tolerance ? 0 : products / squares;
    let scale = Math.abs(valueMean);
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      const value = values[area] as number;
      const term = slope * ((levels[i] as number) - levelMean);
      scale = Math.max(scale, Math.abs(value), Math.abs(term));
      values[area] = active.count <= 2 ? 0 : value - (valueMean + term);
    }
    clear(active, values, scale);
  };
}

/** The same, step by step. */
const replayValueAdded = (criterion: ValueAdded, context: ReplayContext, pot: string): Scored[] =>
  replayImprovement(criterion.improvement, context, pot, (runners) =>
    replayResidual(criterion, context, pot, runners),
  );

function replayResidual(
  criterion: ValueAdded,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  const { indicator } = criterion.improvement;
  const levels = runners.map(({ area }) => levelOf(context, area, indicator, criterion.levelYears));
  const values = runners.map(({ value }) => value);
  const levelMean = mean(levels);
  const valueMean = mean(values);
  const deviations = levels.map((level) => level - levelMean);
  const widest = Math.max(0, ...deviations.map(Math.abs));
  const products = deviations.reduce(
    (sum, deviation, i) => sum + deviation * ((values[i] as number) - valueMean),
    0,
  );
  const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0);
  const slope = widest < tolerance ? 0 : products / squares;
  const expected = deviations.map((deviation) => valueMean + slope * deviation);
  const scale = Math.max(
    Math.abs(valueMean),
    ...values.map(Math.abs),
    ...deviations.map((d) => Math.abs(slope * d)),
  );
  for (const [i, runner] of runners.entries()) {
    runner.value = runners.length <= 2 ? 0 : runner.value - (expected[i] as number);
  }
  dust(runners, scale);
  for (const [i, runner] of runners.entries()) {
    runner.steps.push(...observationSteps(context, pot, runner.area, indicator, criterion.levelYears));
    adjust(runner, pot, "valueAdded", values[i] as number, {
      mean: expected[i] as number,
      value: levels[i] as number,
      weight: slope,
    });
  }
}

/** Shares by improvement beyond what the level leads one to expect. */
export const valueAddedKind: Kind<ValueAdded, typeof valueAddedSchema> = {
  schema: valueAddedSchema,
  compile: compileValueAdded,
  replay: replayValueAdded,
  check({ improvement, levelYears }, path, check) {
    check.improvement(improvement, `${path}.improvement`);
    check.window(levelYears, `${path}.levelYears`);
  },
  hasExpectation: () => false,
};
