import * as v from "valibot";

/** Every selected area has the same claim. */
export const equalSchema = v.strictObject({ kind: v.literal("equal") });
export type Equal = v.InferOutput<typeof equalSchema>;
