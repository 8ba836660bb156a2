import * as v from "valibot";
import {
  aboveZeroSchema,
  idSchema,
  numberSchema,
  shareSchema,
  yearSchema,
} from "../model/rule/primitives.ts";

const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** An area that a scenario adds to its programme: name, place, attributes and levels, each as far as it is known. */
export const addedAreaSchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  municipality: nameSchema,
  attributes: v.exactOptional(v.record(idSchema, numberSchema)),
  levels: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          indicator: idSchema,
          year: yearSchema,
          value: shareSchema,
          denominator: v.exactOptional(aboveZeroSchema),
        }),
      ),
      v.maxLength(10_000),
    ),
  ),
});
