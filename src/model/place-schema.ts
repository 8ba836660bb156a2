import * as v from "valibot";
import { idSchema } from "./rule/primitives.ts";

/** Entries that hold for a place: for listed areas, or for all areas of a municipality. */
export const placedSchema = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.union([
    v.strictObject({
      areas: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(100_000)),
      ...entries,
    }),
    v.strictObject({ municipality: v.pipe(v.string(), v.minLength(1), v.maxLength(300)), ...entries }),
  ]);
