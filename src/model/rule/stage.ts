import type { KernelData, Selected } from "../data-frame.ts";
import { dusted } from "../tolerance.ts";

/** One stage of the improvement pipeline: rewrites `values[area]` of the areas in `active`. */
export type Stage = (data: KernelData, active: Selected, values: Float64Array) => void;

/** What the stages share: the areas at work, and what a change in share was multiplied by to reach the measure. */
export interface Change {
  readonly active: Selected;
  /** Factor per area, for carrying variance (details.md 28). */
  readonly factors: Float64Array;
}

/** The largest absolute value among the areas. */
export function largest(active: Selected, values: Float64Array): number {
  let found = 0;
  for (let i = 0; i < active.count; i++)
    found = Math.max(found, Math.abs(values[active.index[i] as number] as number));
  return found;
}

/** Sets to 0 what is dust on the scale. */
export function clear(active: Selected, values: Float64Array, scale: number): void {
  for (let i = 0; i < active.count; i++) {
    const area = active.index[i] as number;
    values[area] = dusted(values[area] as number, scale);
  }
}
