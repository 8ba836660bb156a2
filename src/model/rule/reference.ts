import * as v from "valibot";
import { nationMean, type Selected } from "../data-frame.ts";
import type { Indicator } from "../programme-data.ts";
import { numberSchema } from "./primitives.ts";

/** What a level is compared with: a number (share), the nation, or the best or mean of the selected areas. */
export const referenceSchema = v.union([numberSchema, v.picklist(["nation", "best", "mean"])]);
export type Reference = v.InferOutput<typeof referenceSchema>;

/**
 * Compiles a reference to a function of the selected areas' levels (shares, by area number).
 * Best is highest or lowest by the indicator's direction; mean is unweighted (details.md 22, 31).
 */
export function compileReference(
  reference: Reference,
  indicator: Indicator,
  years: readonly number[],
): (levels: Float64Array, selected: Selected) => number {
  if (typeof reference === "number") return () => reference;
  if (reference === "nation") return () => nationMean(indicator, years);
  if (reference === "mean") {
    return (levels, selected) => {
      let sum = 0;
      for (let i = 0; i < selected.count; i++) sum += levels[selected.index[i] as number] as number;
      return sum / selected.count;
    };
  }
  const { direction } = indicator;
  return (levels, selected) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < selected.count; i++) {
      best = Math.max(best, direction * (levels[selected.index[i] as number] as number));
    }
    return direction * best;
  };
}
