import * as v from "valibot";
import { idSchema, sekSchema } from "./primitives.ts";

/** Listed kronor per area. What the list leaves of the pot's money is unpaid money. */
export const fixedSchema = v.strictObject({
  kind: v.literal("fixed"),
  amountsSek: v.record(idSchema, sekSchema),
});
export type Fixed = v.InferOutput<typeof fixedSchema>;
