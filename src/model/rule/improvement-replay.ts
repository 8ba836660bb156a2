import { chanceVariance, yearWeights } from "../chance.ts";
import { pauleMandel } from "../paule-mandel.ts";
import type { Area } from "../programme-data.ts";
import {
  attributeOf,
  attributeStep,
  denominatorOf,
  levelOf,
  mean,
  observationSteps,
  observe,
  type ReplayContext,
  referenceValue,
  sizeOf,
} from "../replay-context.ts";
import type { Scored } from "../scorer.ts";
import { throwFault } from "../throw-fault.ts";
import { dusted, tolerance } from "../tolerance.ts";
import type { Step } from "../trace.ts";
import { nationChange } from "./change-reference.ts";
import type { Improvement } from "./improvement.ts";
import { factorOf } from "./improvement-score.ts";
import { isInsignificant, shrunk } from "./noise.ts";

/** One area on its way through the steps. An area with nothing to close is out of the common steps, with 0. */
export interface Runner {
  readonly area: Area;
  readonly steps: Step[];
  readonly factor: number;
  readonly out: boolean;
  value: number;
}

/** What happens between the noise treatment and negative values: a regression, for value added. */
export type Between = (runners: readonly Runner[]) => void;

/** Replays an improvement for every selected area, step by step (model.md 2.2 a-f). */
export function replayImprovement(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  between?: Between,
): Scored[] {
  const all = replayMeasure(improvement, context, pot);
  const runners = all.filter((runner) => !runner.out);
  replayAdd(improvement, context, pot, runners);
  replayNoise(improvement, context, pot, runners);
  between?.(runners);
  replayNegative(improvement, pot, runners);
  replayMultiply(improvement, context, pot, runners);
  replayTimes(improvement, context, pot, runners);
  return all.map(({ value, steps }) => ({ score: value, steps }));
}

/** Step (a). */
function replayMeasure(improvement: Improvement, context: ReplayContext, pot: string): Runner[] {
  const { indicator, from, to, measure } = improvement;
  const { direction } = context.indicator(indicator);
  const starts = context.selected.map((area) => levelOf(context, area, indicator, from));
  const reference =
    measure === "gapClosed" && starts.length > 0 ? gapReference(improvement, context, starts) : null;
  const ends = context.selected.map((area) => levelOf(context, area, indicator, to));
  const changes = ends.map((after, i) => dusted(direction * (after - (starts[i] as number)), 1));
  const taken = changeTakenOff(improvement, context, changes);
  return context.selected.map((area, i) => {
    const before = starts[i] as number;
    const after = ends[i] as number;
    const change = changes[i] as number;
    const counted = taken === null ? change : dusted(change - taken, 1);
    const gap = reference === null ? 0 : direction * (reference - before);
    const out = reference !== null && gap < tolerance * Math.max(1, Math.abs(reference));
    let factor = 1;
    if (measure === "relative")
      factor = before === 0 ? throwFault({ code: "zeroBase", area: area.id, indicator }) : 1 / before;
    if (measure === "persons") factor = mean(to.map((year) => denominatorOf(context, area, indicator, year)));
    if (measure === "gapClosed") factor = out ? 0 : 1 / gap;
    const measured =
      measure === "relative"
        ? counted / before
        : measure === "gapClosed"
          ? out
            ? 0
            : counted / gap
          : counted * factor;
    const years = [...new Set([...from, ...to])];
    const steps: Step[] = observationSteps(context, pot, area, indicator, years);
    steps.push({
      kind: "change",
      kronor: 0,
      pot,
      indicator,
      from,
      to,
      before,
      after,
      change,
      measure,
      measured,
      reference,
      ...(taken !== null && { taken }),
    });
    return { area, steps, factor, out, value: measured };
  });
}

/** What the others or the nation changed by in the good direction; null where changes count as they are. */
function changeTakenOff(
  { indicator, from, to, relativeTo = "none" }: Improvement,
  context: ReplayContext,
  changes: readonly number[],
): number | null {
  if (relativeTo === "none") return null;
  if (relativeTo === "nation") return nationChange(context.indicator(indicator), from, to);
  return changes.length === 0 ? 0 : mean(changes);
}

const gapReference = (
  { indicator, from, reference }: Improvement,
  context: ReplayContext,
  starts: readonly number[],
): number =>
  referenceValue(
    context,
    reference ?? throwFault({ code: "missingReference", indicator }),
    indicator,
    from,
    starts,
  );

/** Step (b). */
function replayAdd(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  if (!improvement.add?.length) return;
  let scale = Math.max(0, ...runners.map(({ value }) => Math.abs(value)));
  for (const { attribute, weight } of improvement.add) {
    const data = runners.map(({ area }) => attributeOf(context, area, attribute));
    const center = mean(data.map(({ value }) => value));
    for (const [i, runner] of runners.entries()) {
      const datum = data[i] as (typeof data)[number];
      const before = runner.value;
      scale = Math.max(scale, Math.abs(weight * center), Math.abs(weight * datum.value));
      runner.value = before + weight * (datum.value - center);
      runner.steps.push(attributeStep(pot, attribute, datum));
      adjust(runner, pot, "add", before, { attribute, value: datum.value, weight, mean: center });
    }
  }
  dust(runners, scale);
}

/** Step (c). */
function replayNoise(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  const noise = improvement.noise ?? { kind: "none" };
  const { indicator, from, to } = improvement;
  switch (noise.kind) {
    case "none":
      return;
    case "minimum":
      for (const runner of runners) {
        const counts = [...from, ...to].map((year) => denominatorOf(context, runner.area, indicator, year));
        const before = runner.value;
        if (Math.min(...counts) < noise.n) runner.value = 0;
        adjust(runner, pot, "minimum", before, { weight: noise.n, value: Math.min(...counts) });
      }
      return;
    case "significant":
      for (const runner of runners) {
        const sd = Math.sqrt(varianceOf(improvement, context, runner.area)) * Math.abs(runner.factor);
        const before = runner.value;
        if (isInsignificant(before, noise.z, sd)) runner.value = 0;
        adjust(runner, pot, "significant", before, { weight: noise.z, sd });
      }
      return;
    case "shrink":
      replayShrink(improvement, context, pot, runners);
      return;
    default:
      noise satisfies never;
  }
}

function replayShrink(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  const variances = runners.map(
    ({ area, factor }) => varianceOf(improvement, context, area) * factor * factor,
  );
  const values = runners.map(({ value }) => value);
  const between = pauleMandel(values, variances, runners.length);
  if (between.areas < 2) return;
  const scale = Math.max(Math.abs(between.mean), ...values.map(Math.abs));
  for (const [i, runner] of runners.entries()) {
    const variance = variances[i] as number;
    if (!(variance > 0)) continue;
    const before = runner.value;
    runner.value = shrunk(before, between.mean, between.tau2, variance);
    const reliability = between.tau2 / (between.tau2 + variance);
    adjust(runner, pot, "shrink", before, { mean: between.mean, sd: Math.sqrt(variance), reliability });
  }
  dust(runners, scale);
}

/** var(D) of an area's change in share. */
function varianceOf({ indicator, from, to }: Improvement, context: ReplayContext, area: Area): number {
  const years = yearWeights(from, to).map(({ year, weight }) => ({
    weight,
    value: observe(context, area, indicator, year).value,
    denominator: denominatorOf(context, area, indicator, year),
  }));
  return chanceVariance(context.indicator(indicator).persistence, years);
}

/** Step (d). */
function replayNegative({ negative }: Improvement, pot: string, runners: readonly Runner[]): void {
  const smallest = Math.min(0, ...runners.map(({ value }) => value));
  const scale = Math.max(0, ...runners.map(({ value }) => Math.abs(value)));
  for (const runner of runners) {
    const before = runner.value;
    runner.value = negative === "zero" ? Math.max(0, before) : dusted(before - smallest, scale);
    if (runner.value !== before)
      adjust(runner, pot, negative, before, negative === "shift" ? { value: smallest } : {});
  }
}

/** Step (e). */
function replayMultiply(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  for (const { attribute, weight } of improvement.multiply ?? []) {
    for (const runner of runners) {
      const datum = attributeOf(context, runner.area, attribute);
      const factor = factorOf(weight, datum.value);
      if (factor < 0) throwFault({ code: "negativeFactor", area: runner.area.id, attribute, value: factor });
      const before = runner.value;
      runner.value = before * factor;
      runner.steps.push(attributeStep(pot, attribute, datum));
      adjust(runner, pot, "multiply", before, { attribute, value: datum.value, weight });
    }
  }
}

/** Step (f). */
function replayTimes(
  improvement: Improvement,
  context: ReplayContext,
  pot: string,
  runners: readonly Runner[],
): void {
  const { indicator, to, times } = improvement;
  if (times === undefined) return;
  for (const runner of runners) {
    const before = runner.value;
    if (times === "denominator") {
      const value = mean(to.map((year) => denominatorOf(context, runner.area, indicator, year)));
      runner.value = before * value;
      adjust(runner, pot, "times", before, { attribute: times, value });
    } else {
      const datum = sizeOf(context, runner.area, times);
      runner.value = before * datum.value;
      runner.steps.push(attributeStep(pot, times, datum));
      adjust(runner, pot, "times", before, { attribute: times, value: datum.value });
    }
  }
}

type Adjustment = Extract<Step, { kind: "adjustment" }>;

/** Notes what a step made of a value. */
export function adjust(
  runner: Runner,
  pot: string,
  form: Adjustment["form"],
  before: number,
  details: Partial<Adjustment>,
): void {
  runner.steps.push({ kind: "adjustment", kronor: 0, pot, form, before, after: runner.value, ...details });
}

/** Sets to 0 what is dust on the scale. */
export function dust(runners: readonly Runner[], scale: number): void {
  for (const runner of runners) runner.value = dusted(runner.value, scale);
}
