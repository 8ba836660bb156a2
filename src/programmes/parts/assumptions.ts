import * as v from "valibot";
import { placedSchema } from "../../model/place-schema.ts";
import { idSchema, numberSchema } from "../../model/rule/primitives.ts";
import { textSchema } from "./text.ts";

const valuesSchema = v.record(
  idSchema,
  v.union([numberSchema, v.strictTuple([numberSchema, numberSchema, numberSchema])]),
);

/** assumptions.json, a file a folder may lack: where the programme's projection starts from other numbers than the presets. */
export const assumptionsSchema = v.strictObject({
  /** Why these and not the presets. */
  reason: textSchema,
  /** By parameter (src/model/project/parameters.ts): a number, or a range to draw from. */
  values: valuesSchema,
  /** What some places have instead; the last entry that names an area counts. */
  local: v.exactOptional(v.array(placedSchema({ assumptions: valuesSchema }))),
});
export type AssumptionsPart = v.InferOutput<typeof assumptionsSchema>;
