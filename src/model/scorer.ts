import type { KernelData, Selected } from "./data-frame.ts";
import type { Step } from "./trace.ts";

/** Writes the score of every selected area to `out[area]`; other entries are left alone. Makes no objects. */
export type Scorer = (data: KernelData, selected: Selected, out: Float64Array) => void;

/** One area's score on a pot with the steps that lead to it. */
export interface Scored {
  readonly score: number;
  readonly steps: readonly Step[];
}
