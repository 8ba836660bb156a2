import { compileVariance } from "../chance.ts";
import {
  areaId,
  attributeAt,
  type DataFrame,
  type KernelData,
  type Selected,
  sizeAt,
  windowDenominator,
  windowMean,
} from "../data-frame.ts";
import { normalDensity, normalDistribution } from "../random/normal-distribution.ts";
import type { Scorer } from "../scorer.ts";
import { throwFault } from "../throw-fault.ts";
import { dusted, tolerance } from "../tolerance.ts";
import { compileChangeReference } from "./change-reference.ts";
import type { Improvement } from "./improvement.ts";
import { compileNoise } from "./noise.ts";
import { compileReference } from "./reference.ts";
import { type Change, clear, largest, type Stage } from "./stage.ts";

/**
 * Compiles an improvement to a scorer: (a) measure, (b) additive adjustment, (c) noise treatment,
 * `between` (a regression, for value added), (d) negative values, (e) factors, (f) size (model.md 2.2).
 */
export function compileImprovement(improvement: Improvement, frame: DataFrame, between?: Stage): Scorer {
  const { change, measure } = compileMeasured(improvement, frame);
  const { active } = change;
  const stages: Stage[] = [];
  const noise = compileNoise(improvement, frame, change);
  if (noise !== null) stages.push(noise);
  if (between !== undefined) stages.push(between);
  if (improvement.negative === "shift") stages.push(shiftToZero);
  else stages.push(frame.expected ? compileExpectedGain(improvement, frame, change) : cutAtZero);
  if (improvement.multiply?.length) stages.push(compileMultiply(improvement.multiply, frame));
  if (improvement.times !== undefined) stages.push(compileTimes(improvement.times, improvement, frame));
  return (data, selected, out) => {
    measure(data, selected, out);
    for (let s = 0; s < stages.length; s++) (stages[s] as Stage)(data, active, out);
  };
}

/**
 * Steps (a) and (b) alone: what chance is judged on (model.md 6.2). After `measure` the change holds the areas at work
 * and their factors.
 */
export function compileMeasured(
  improvement: Improvement,
  frame: DataFrame,
): { readonly change: Change; readonly measure: Scorer } {
  const n = frame.areas.length;
  const active: Selected = { count: 0, index: new Int32Array(n), flag: new Uint8Array(n) };
  const change: Change = { active, factors: new Float64Array(n) };
  const measured = compileMeasure(improvement, frame, change);
  if (!improvement.add?.length) return { change, measure: measured };
  const add = compileAdd(improvement.add, frame);
  return {
    change,
    measure(data, selected, out) {
      measured(data, selected, out);
      add(data, active, out);
    },
  };
}

/** Step (a): D = direction (after - before), less what the reference changed by, in the measure; areas with no gap to close are left out with 0 (details.md 22). */
function compileMeasure(improvement: Improvement, frame: DataFrame, change: Change): Scorer {
  const indicator = frame.indicator(improvement.indicator);
  const from = frame.columnsOf(indicator.id, improvement.from);
  const to = frame.columnsOf(indicator.id, improvement.to);
  const { measure, reference } = improvement;
  const { active, factors } = change;
  const before = new Float64Array(frame.areas.length);
  const against =
    measure === "gapClosed"
      ? compileReference(
          reference ?? throwFault({ code: "missingReference", indicator: indicator.id }),
          indicator,
          improvement.from,
        )
      : null;
  const { direction } = indicator;
  const takenOff = compileChangeReference(improvement, indicator);
  const changes = new Float64Array(frame.areas.length);
  /** What the reference changed by, 0 where changes count as they are. */
  const referenceChange = (data: KernelData, selected: Selected): number => {
    if (takenOff === null) return 0;
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      const start = windowMean(frame, data, from, area);
      changes[area] = dusted(direction * (windowMean(frame, data, to, area) - start), 1);
    }
    return takenOff(data, selected, changes);
  };
  if (measure === "pp" && takenOff === null) {
    const n = frame.areas.length;
    const isSingle = from.length === 1 && to.length === 1;
    const first = (from[0] as number) * n;
    const last = (to[0] as number) * n;
    return (data, selected, out) => {
      const { count, index } = selected;
      const { values } = data;
      active.count = count;
      active.index.set(index);
      active.flag.set(selected.flag);
      for (let i = 0; i < count; i++) {
        const area = index[i] as number;
        let change = isSingle
          ? (values[last + area] as number) - (values[first + area] as number)
          : Number.NaN;
        // Windows of several years; and what is missing is told by whoever reads it.
        if (Number.isNaN(change)) {
          const start = windowMean(frame, data, from, area);
          change = windowMean(frame, data, to, area) - start;
        }
        out[area] = dusted(direction * change, 1);
        factors[area] = 1;
      }
    };
  }
  return (data, selected, out) => {
    active.count = 0;
    active.flag.fill(0);
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      before[area] = windowMean(frame, data, from, area);
    }
    const off = referenceChange(data, selected);
    const level = against === null || selected.count === 0 ? 0 : against(before, selected);
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      const start = before[area] as number;
      const own = dusted(direction * (windowMean(frame, data, to, area) - start), 1);
      const points = takenOff === null ? own : dusted(own - off, 1);
      let value = points;
      let factor = 1;
      if (measure === "relative") {
        if (start === 0) throwFault({ code: "zeroBase", area: areaId(frame, area), indicator: indicator.id });
        value = points / start;
        factor = 1 / start;
      } else if (measure === "persons") {
        factor = windowDenominator(frame, data, to, area);
        value = points * factor;
      } else if (measure === "gapClosed") {
        const gap = indicator.direction * (level - start);
        if (gap < tolerance * Math.max(1, Math.abs(level))) {
          out[area] = 0;
          continue;
        }
        value = points / gap;
        factor = 1 / gap;
      }
      out[area] = value;
      factors[area] = factor;
      active.flag[area] = 1;
      active.index[active.count++] = area;
    }
  };
}

/**
 * Step (b): each adjustment adds weight x (attribute - mean of the areas). Dust against the largest of I,
 * weight x attribute and weight x mean is 0, so that equal attributes add nothing (details.md 6).
 */
function compileAdd(adjustments: NonNullable<Improvement["add"]>, frame: DataFrame): Stage {
  const compiled = adjustments.map(({ attribute, weight }) => ({
    attribute,
    weight,
    values: frame.attribute(attribute),
  }));
  return (_data, active, values) => {
    let scale = largest(active, values);
    for (const { attribute, weight, values: sizes } of compiled) {
      let sum = 0;
      for (let i = 0; i < active.count; i++)
        sum += attributeAt(frame, sizes, attribute, active.index[i] as number);
      const mean = sum / active.count;
      scale = Math.max(scale, Math.abs(weight * mean));
      for (let i = 0; i < active.count; i++) {
        const area = active.index[i] as number;
        const size = sizes[area] as number;
        scale = Math.max(scale, Math.abs(weight * size));
        values[area] = (values[area] as number) + weight * (size - mean);
      }
    }
    clear(active, values, scale);
  };
}

/** Step (d), zero: an area that fell back has nothing. */
const cutAtZero: Stage = (_data, active, values) => {
  for (let i = 0; i < active.count; i++) {
    const area = active.index[i] as number;
    values[area] = Math.max(0, values[area] as number);
  }
};

/**
 * Step (d), zero, of expected values: where a window holds one, the expected gain I Phi(I/s) + s phi(I/s) of a change
 * that chance spreads by s, the deviation of model.md 6.2 carried through (a) (details.md 1). Else zero as it is.
 */
function compileExpectedGain(improvement: Improvement, frame: DataFrame, { factors }: Change): Stage {
  const variance = compileVariance(frame, improvement.indicator, improvement.from, improvement.to);
  const columns = frame.columnsOf(improvement.indicator, [...improvement.from, ...improvement.to]);
  return (data, active, values) => {
    if (!columns.some((column) => data.projected?.[column] === 1)) {
      cutAtZero(data, active, values);
      return;
    }
    // Far below 0 the two terms cancel, and what is left of them is dust.
    let scale = largest(active, values);
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      const value = values[area] as number;
      const sd = Math.sqrt(variance(data, area)) * Math.abs(factors[area] as number);
      scale = Math.max(scale, sd);
      values[area] =
        sd > 0 ? value * normalDistribution(value / sd) + sd * normalDensity(value / sd) : Math.max(0, value);
    }
    clear(active, values, scale);
  };
}

/** Step (d), shift: everyone is lifted so that the one who fell back most has nothing. */
const shiftToZero: Stage = (_data, active, values) => {
  const scale = largest(active, values);
  let smallest = 0;
  for (let i = 0; i < active.count; i++)
    smallest = Math.min(smallest, values[active.index[i] as number] as number);
  for (let i = 0; i < active.count; i++) {
    const area = active.index[i] as number;
    values[area] = (values[area] as number) - smallest;
  }
  clear(active, values, scale);
};

/** Step (e): times (1 + weight x attribute), one factor after the other; a negative factor is an error. */
function compileMultiply(adjustments: NonNullable<Improvement["multiply"]>, frame: DataFrame): Stage {
  const compiled = adjustments.map(({ attribute, weight }) => ({
    attribute,
    values: frame.attribute(attribute),
    factors: frame.attribute(attribute).map((value) => factorOf(weight, value)),
  }));
  return (_data, active, values) => {
    for (let k = 0; k < compiled.length; k++) {
      const { attribute, values: sizes, factors } = compiled[k] as (typeof compiled)[number];
      for (let i = 0; i < active.count; i++) {
        const area = active.index[i] as number;
        const factor = factors[area] as number;
        if (!(factor >= 0)) {
          attributeAt(frame, sizes, attribute, area);
          throwFault({ code: "negativeFactor", area: areaId(frame, area), attribute, value: factor });
        }
        values[area] = (values[area] as number) * factor;
      }
    }
  };
}

/** 1 + weight x value, 0 where that is dust. */
export const factorOf = (weight: number, value: number): number => dusted(1 + weight * value, 1);

/** Step (f): times an attribute, or the mean denominator of the later window. */
function compileTimes(times: string, improvement: Improvement, frame: DataFrame): Stage {
  if (times === "denominator") {
    const to = frame.columnsOf(improvement.indicator, improvement.to);
    return (data, active, values) => {
      for (let i = 0; i < active.count; i++) {
        const area = active.index[i] as number;
        values[area] = (values[area] as number) * windowDenominator(frame, data, to, area);
      }
    };
  }
  const sizes = frame.attribute(times);
  return (_data, active, values) => {
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      values[area] = (values[area] as number) * sizeAt(frame, sizes, times, area);
    }
  };
}
