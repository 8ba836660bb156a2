import * as v from "valibot";
import { atLeastZeroSchema, idSchema } from "./primitives.ts";

/** Claim by size: attribute to the power of the exponent (default 1); 0 stays 0. */
export const sizeSchema = v.strictObject({
  kind: v.literal("size"),
  attribute: idSchema,
  exponent: v.exactOptional(atLeastZeroSchema),
});
export type Size = v.InferOutput<typeof sizeSchema>;
