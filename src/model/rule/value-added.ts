import * as v from "valibot";
import { improvementSchema } from "./improvement.ts";
import { yearsSchema } from "./primitives.ts";

/** Improvement beyond what the level would lead one to expect: the residual of a straight line on the level. */
export const valueAddedSchema = v.strictObject({
  kind: v.literal("valueAdded"),
  improvement: improvementSchema,
  levelYears: yearsSchema,
});
export type ValueAdded = v.InferOutput<typeof valueAddedSchema>;
