import * as v from "valibot";
import { idSchema, yearSchema } from "../../model/rule/primitives.ts";
import { textSchema, wordsSchema } from "./text.ts";

/** sources.json: where figures and claims come from. */
export const sourcesSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: v.union([wordsSchema, textSchema]),
    publisher: wordsSchema,
    year: yearSchema,
    number: v.exactOptional(v.union([wordsSchema, textSchema])),
    place: v.exactOptional(textSchema),
    url: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith("https://"))),
    note: v.exactOptional(textSchema),
  }),
);
export type SourcesPart = v.InferOutput<typeof sourcesSchema>;
