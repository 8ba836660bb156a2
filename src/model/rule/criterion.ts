import * as v from "valibot";
import { equalSchema } from "./equal.ts";
import { fixedSchema } from "./fixed.ts";
import { improvementCriterionSchema } from "./improvement.ts";
import { needSchema } from "./need.ts";
import { rankSchema } from "./rank.ts";
import { sizeSchema } from "./size.ts";
import { targetSchema } from "./target.ts";
import { valueAddedSchema } from "./value-added.ts";

/** What a pot rewards (model.md 2.2). One file per kind. */
export const criterionSchema = v.variant("kind", [
  equalSchema,
  sizeSchema,
  needSchema,
  improvementCriterionSchema,
  rankSchema,
  valueAddedSchema,
  targetSchema,
  fixedSchema,
]);
export type Criterion = v.InferOutput<typeof criterionSchema>;
export type CriterionKind = Criterion["kind"];
