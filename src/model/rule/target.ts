import * as v from "valibot";
import { idSchema, numberSchema, yearsSchema } from "./primitives.ts";

/** Claim by how far an area has come towards its target; one target for all, or one per area. */
export const targetSchema = v.strictObject({
  kind: v.literal("target"),
  indicator: idSchema,
  from: yearsSchema,
  to: yearsSchema,
  target: v.union([numberSchema, v.record(idSchema, numberSchema)]),
  form: v.picklist(["linear", "allOrNothing"]),
});
export type Target = v.InferOutput<typeof targetSchema>;
