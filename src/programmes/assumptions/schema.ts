import * as v from "valibot";
import { idSchema } from "../../model/rule/primitives.ts";
import { sourcesSchema } from "../parts/sources.ts";
import { textSchema } from "../parts/text.ts";

/** texts.json: what every parameter of a projection is called and does, in a plain sentence, and where it comes from. */
export const assumptionTextsSchema = v.strictObject({
  /** By parameter id; `cycle-own` is every year of a cycle drawn by hand: its title is followed by the year. */
  parameters: v.record(
    idSchema,
    v.strictObject({
      title: textSchema,
      sentence: textSchema,
      /** An id in sources.json; `own` is an assumption without a source. */
      source: idSchema,
    }),
  ),
  groups: v.record(idSchema, textSchema),
  units: v.record(idSchema, textSchema),
  /** Names of choices, by parameter and choice. */
  options: v.record(idSchema, v.record(idSchema, textSchema)),
});
export type AssumptionTexts = v.InferOutput<typeof assumptionTextsSchema>;

/** sources.json beside it. */
export const assumptionSourcesSchema = sourcesSchema;
