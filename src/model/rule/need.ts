import * as v from "valibot";
import { aboveZeroSchema, idSchema, yearsSchema } from "./primitives.ts";
import { referenceSchema } from "./reference.ts";

/** Claim by distance to a reference, on the wrong side of it: max(0, direction (reference - level))^exponent, times an attribute. */
export const needSchema = v.strictObject({
  kind: v.literal("need"),
  indicator: idSchema,
  years: yearsSchema,
  reference: referenceSchema,
  exponent: v.exactOptional(aboveZeroSchema),
  times: v.exactOptional(idSchema),
});
export type Need = v.InferOutput<typeof needSchema>;
