import * as v from "valibot";
import { idSchema, numberSchema } from "../../model/rule/primitives.ts";
import { textSchema } from "./text.ts";

/** assumptions.json, a file a folder may lack: where the programme's projection starts from other numbers than the presets. */
export const assumptionsSchema = v.strictObject({
  /** Why these and not the presets. */
  reason: textSchema,
  /** By parameter (src/model/project/parameters.ts): a number, or a range to draw from. */
  values: v.record(
    idSchema,
    v.union([numberSchema, v.strictTuple([numberSchema, numberSchema, numberSchema])]),
  ),
});
export type AssumptionsPart = v.InferOutput<typeof assumptionsSchema>;
