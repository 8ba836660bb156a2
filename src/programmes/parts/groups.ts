import * as v from "valibot";
import { assistanceGroupSchema, mostGroups } from "../../model/project/assistance-group.ts";
import { idSchema, yearSchema } from "../../model/rule/primitives.ts";
import { originEntries } from "./origin.ts";
import { textSchema } from "./text.ts";

/** groups.json, a file a folder may lack: people on assistance in groups, each with chances of its own in a projection. */
export const groupsSchema = v.strictObject({
  /** Of the shares. What else a group says is an assumption. */
  ...originEntries,
  /** Why these groups and numbers. */
  note: textSchema,
  /** The id of a group is also that of its row in the table `observed` names. */
  groups: v.pipe(
    v.array(v.strictObject({ ...assistanceGroupSchema.entries, title: textSchema })),
    v.minLength(1),
    v.maxLength(mostGroups),
  ),
  /** The id of a table of people per group in a year (sections.json), to compare a projection with. */
  observed: v.exactOptional(v.strictObject({ year: yearSchema, table: idSchema })),
});
export type GroupsPart = v.InferOutput<typeof groupsSchema>;
