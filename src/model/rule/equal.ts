import * as v from "valibot";
import type { Scored, Scorer } from "../scorer.ts";
import type { View } from "../view.ts";

/** Every selected area has the same claim. */
export const equalSchema = v.strictObject({ kind: v.literal("equal") });
export type Equal = v.InferOutput<typeof equalSchema>;

/** Score 1 for every selected area (model.md 2.2). */
export const compileEqual = (): Scorer => (_data, selected, out) => {
  for (let i = 0; i < selected.count; i++) out[selected.index[i] as number] = 1;
};

/** The same, step by step. */
export const replayEqual = (view: View): Scored[] => view.selected.map(() => ({ score: 1, steps: [] }));
