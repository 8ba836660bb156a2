import * as v from "valibot";
import { idSchema, yearSchema } from "./primitives.ts";

/** What a selection leaf looks at: an attribute, or an indicator at a year. `fixed`: the year stands still in a projection. */
export const quantitySchema = v.union([
  v.strictObject({ attribute: idSchema }),
  v.strictObject({ indicator: idSchema, year: yearSchema, fixed: v.exactOptional(v.literal(true)) }),
]);
export type Quantity = v.InferOutput<typeof quantitySchema>;
