import * as v from "valibot";
import { idSchema, sekSchema, yearSchema } from "../../model/rule/primitives.ts";
import { editsSchema } from "./edit.ts";
import { originEntries } from "./origin.ts";
import { textSchema } from "./text.ts";

const amountBlockSchema = v.strictObject({ ...originEntries, sek: v.record(idSchema, sekSchema) });

/** published.json: awards the authority decided, in kronor by area, in blocks of one origin each. */
export const publishedSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    year: yearSchema,
    fitted: v.boolean(),
    note: v.exactOptional(textSchema),
    rule: editsSchema,
    amounts: v.pipe(v.array(amountBlockSchema), v.minLength(1)),
  }),
);
export type PublishedPart = v.InferOutput<typeof publishedSchema>;
