import { compileVariance } from "../chance.ts";
import { type DataFrame, denominatorAt } from "../data-frame.ts";
import { pauleMandel } from "../paule-mandel.ts";
import { tolerance } from "../tolerance.ts";
import type { Improvement } from "./improvement.ts";
import { type Change, clear, largest, type Stage } from "./stage.ts";

/** Step (c): what is done about chance (model.md 2.2 c); null where nothing is. */
export function compileNoise(improvement: Improvement, frame: DataFrame, change: Change): Stage | null {
  const noise = improvement.noise ?? { kind: "none" };
  switch (noise.kind) {
    case "none":
      return null;
    case "shrink":
      return compileShrink(improvement, frame, change);
    case "significant":
      return compileSignificant(improvement, frame, change, noise.z);
    case "minimum":
      return compileMinimum(improvement, frame, noise.n);
    default:
      return noise satisfies never;
  }
}

/** Pulls every change towards the mean by the share of it that chance explains. */
function compileShrink(improvement: Improvement, frame: DataFrame, change: Change): Stage {
  const variance = compileVariance(frame, improvement.indicator, improvement.from, improvement.to);
  const { factors } = change;
  const drawn = new Float64Array(frame.areas.length);
  const variances = new Float64Array(frame.areas.length);
  return (data, active, values) => {
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      const factor = factors[area] as number;
      drawn[i] = values[area] as number;
      variances[i] = variance(data, area) * factor * factor;
    }
    const { mean, tau2, areas } = pauleMandel(drawn, variances, active.count);
    if (areas < 2) return;
    const scale = Math.max(Math.abs(mean), largest(active, values));
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      const spread = variances[i] as number;
      if (spread > 0) values[area] = shrunk(values[area] as number, mean, tau2, spread);
    }
    clear(active, values, scale);
  };
}

/** mean + (value - mean) tau2 / (tau2 + variance). */
export const shrunk = (value: number, mean: number, tau2: number, variance: number): number =>
  mean + ((value - mean) * tau2) / (tau2 + variance);

/** A change smaller than z standard deviations of chance counts as none; kept at equality (details.md 26). */
function compileSignificant(improvement: Improvement, frame: DataFrame, change: Change, z: number): Stage {
  const variance = compileVariance(frame, improvement.indicator, improvement.from, improvement.to);
  const { factors } = change;
  return (data, active, values) => {
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      const sd = Math.sqrt(variance(data, area)) * Math.abs(factors[area] as number);
      if (isInsignificant(values[area] as number, z, sd)) values[area] = 0;
    }
  };
}

/** |value| < z sd, with a standard deviation of 0 keeping everything. */
export const isInsignificant = (value: number, z: number, sd: number): boolean =>
  sd > 0 && Math.abs(value) < z * sd * (1 - tolerance);

/** A change measured on fewer than n persons in any year counts as none (details.md 25). */
function compileMinimum(improvement: Improvement, frame: DataFrame, n: number): Stage {
  const columns = frame.columnsOf(improvement.indicator, [...improvement.from, ...improvement.to]);
  return (data, active, values) => {
    for (let i = 0; i < active.count; i++) {
      const area = active.index[i] as number;
      let fewest = Number.POSITIVE_INFINITY;
      for (let c = 0; c < columns.length; c++) {
        fewest = Math.min(fewest, denominatorAt(frame, data, columns[c] as number, area));
      }
      if (fewest < n) values[area] = 0;
    }
  };
}
