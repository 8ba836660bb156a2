import * as v from "valibot";
import { atLeastZeroSchema, idSchema } from "./primitives.ts";

export const limitMeasures = ["sek", "perInhabitant", "shareOfBudget", "lastAward", "baseline"] as const;
export type LimitMeasure = (typeof limitMeasures)[number];

/** A floor or a cap on an area's sum, in kronor, per inhabitant (or another attribute), as share of the money, or times what last year or the baseline gave. */
export const limitSchema = v.strictObject({
  id: idSchema,
  bound: v.picklist(["floor", "cap"]),
  measure: v.picklist(limitMeasures),
  value: atLeastZeroSchema,
  /** For perInhabitant; default population. */
  attribute: v.exactOptional(idSchema),
  /** The areas it holds for; absent = all. */
  areas: v.exactOptional(v.pipe(v.array(idSchema), v.maxLength(10_000))),
});
export type Limit = v.InferOutput<typeof limitSchema>;
