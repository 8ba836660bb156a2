import * as v from "valibot";
import { assistanceGroupsSchema } from "../../model/project/assistance-group.ts";
import { idSchema, numberSchema, shareSchema, yearSchema } from "../../model/rule/primitives.ts";
import { editsSchema } from "./edit.ts";
import { textSchema } from "./text.ts";

const changeSchema = v.strictObject({
  area: idSchema,
  indicator: idSchema,
  year: yearSchema,
  value: shareSchema,
});

const assumptionSchema = v.union([numberSchema, v.strictTuple([numberSchema, numberSchema, numberSchema])]);

/** What a projection can be looked at as. */
const seriesSchema = v.picklist([
  "award",
  "spent",
  "employment",
  "assistance",
  "school",
  "jobs",
  "offAssistance",
  "pupils",
]);

/** examples.json: one-click examples, each a few edits of the rule, changed observations or other assumptions. */
export const examplesSchema = v.array(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    look: textSchema,
    rule: editsSchema,
    data: v.array(changeSchema),
    assumptions: v.exactOptional(v.record(idSchema, assumptionSchema)),
    /** All groups on assistance, in place of the programme's. */
    groups: v.exactOptional(assistanceGroupsSchema),
    area: v.exactOptional(idSchema),
    projected: v.exactOptional(
      v.strictObject({
        series: seriesSchema,
        singles: v.exactOptional(v.literal(true)),
        part: v.exactOptional(v.picklist(["mobility", "groups"])),
      }),
    ),
  }),
);
export type ExamplesPart = v.InferOutput<typeof examplesSchema>;
