import * as v from "valibot";
import { improvementSchema } from "./improvement.ts";
import { atLeastZeroSchema } from "./primitives.ts";

/** Points by rank of the improvement; absent points are K, K-1, ..., 1 for K selected areas. */
export const rankSchema = v.strictObject({
  kind: v.literal("rank"),
  improvement: improvementSchema,
  points: v.exactOptional(v.pipe(v.array(atLeastZeroSchema), v.maxLength(10_000))),
});
export type Rank = v.InferOutput<typeof rankSchema>;
