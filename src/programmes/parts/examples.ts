import * as v from "valibot";
import { idSchema, shareSchema, yearSchema } from "../../model/rule/primitives.ts";
import { editsSchema } from "./edit.ts";
import { textSchema } from "./text.ts";

const changeSchema = v.strictObject({
  area: idSchema,
  indicator: idSchema,
  year: yearSchema,
  value: shareSchema,
});

/** examples.json: one-click examples, each a few edits of the rule or changed observations. */
export const examplesSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    look: textSchema,
    rule: editsSchema,
    data: v.array(changeSchema),
    area: v.exactOptional(idSchema),
  }),
);
export type ExamplesPart = v.InferOutput<typeof examplesSchema>;
