import * as v from "valibot";
import { atLeastZeroSchema, idSchema, numberSchema, yearsSchema } from "./primitives.ts";
import { referenceSchema } from "./reference.ts";

export const measures = ["pp", "relative", "persons", "gapClosed"] as const;
export type Measure = (typeof measures)[number];

export const changeReferences = ["none", "mean", "nation"] as const;
export type ChangeReference = (typeof changeReferences)[number];

export const noiseSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("none") }),
  v.strictObject({ kind: v.literal("shrink") }),
  v.strictObject({ kind: v.literal("significant"), z: atLeastZeroSchema }),
  v.strictObject({ kind: v.literal("minimum"), n: atLeastZeroSchema }),
]);
export type Noise = v.InferOutput<typeof noiseSchema>;

export const adjustmentSchema = v.strictObject({ attribute: idSchema, weight: numberSchema });
export type Adjustment = v.InferOutput<typeof adjustmentSchema>;
const adjustments = v.pipe(v.array(adjustmentSchema), v.maxLength(20));

/** The fields of an improvement. */
export const improvementEntries = {
  indicator: idSchema,
  from: yearsSchema,
  to: yearsSchema,
  /** Whose same change is taken off: the selected areas' mean, or the nation's. */
  relativeTo: v.exactOptional(v.picklist(changeReferences)),
  measure: v.picklist(measures),
  /** For gapClosed: what the gap is measured to. */
  reference: v.exactOptional(referenceSchema),
  add: v.exactOptional(adjustments),
  noise: v.exactOptional(noiseSchema),
  negative: v.picklist(["zero", "shift"]),
  multiply: v.exactOptional(adjustments),
  /** An attribute id, or `denominator` (mean of the later window). */
  times: v.exactOptional(idSchema),
};

/** How a change between two windows becomes a score (model.md 2.2, steps a-f). */
export const improvementSchema = v.strictObject(improvementEntries);
export type Improvement = v.InferOutput<typeof improvementSchema>;
