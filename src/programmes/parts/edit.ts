import * as v from "valibot";

const stepSchema = v.pipe(v.string(), v.minLength(1));

/** One edit of the programme's rule; without `value` the field is taken away. */
export const editSchema = v.strictObject({
  path: v.pipe(v.array(stepSchema), v.minLength(1)),
  value: v.exactOptional(v.unknown()),
});

/** Edits in the order in which they are carried out. */
export const editsSchema = v.array(editSchema);
