import * as v from "valibot";
import { idSchema } from "../../model/rule/primitives.ts";
import { editsSchema } from "./edit.ts";
import { textSchema } from "./text.ts";

const optionSchema = v.strictObject({ id: idSchema, title: textSchema, edits: editsSchema });

/** switches.json: the points that the sources leave open (model.md 2.7). The default option has no edits. */
export const switchesSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    reason: textSchema,
    options: v.pipe(v.array(optionSchema), v.minLength(2)),
  }),
);
export type SwitchesPart = v.InferOutput<typeof switchesSchema>;
