import * as v from "valibot";
import { numberSchema } from "./primitives.ts";

/** What a level is compared with: a number (share), the nation, or the best or mean of the selected areas. */
export const referenceSchema = v.union([numberSchema, v.picklist(["nation", "best", "mean"])]);
export type Reference = v.InferOutput<typeof referenceSchema>;
