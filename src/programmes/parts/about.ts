import * as v from "valibot";
import { idSchema } from "../../model/rule/primitives.ts";
import { textSchema } from "./text.ts";

/** about.json: what the menu shows. Small, because it is loaded for every programme at the start. */
export const aboutSchema = v.strictObject({
  id: idSchema,
  version: idSchema,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: textSchema,
  subtitle: textSchema,
});
export type AboutPart = v.InferOutput<typeof aboutSchema>;
