import * as v from "valibot";
import { idSchema, sekSchema, shareSchema } from "../../rule/primitives.ts";

/** What awards are asked to come to; each is counted in kronor. */
export const conditionSchema = v.variant("kind", [
  /** An area gets at least so much. */
  v.strictObject({ kind: v.literal("atLeast"), area: idSchema, sek: sekSchema }),
  /** As much is paid in all as now, but for one unit of rounding. */
  v.strictObject({ kind: v.literal("sameTotal") }),
  /** No area gets less than now by more than a part (0.1: a tenth). */
  v.strictObject({ kind: v.literal("nobodyLoses"), share: shareSchema }),
  /** The neediest part of the inhabitants (a fifth unless told otherwise) gets at least a share of what is paid. */
  v.strictObject({
    kind: v.literal("neediestGet"),
    share: shareSchema,
    part: v.exactOptional(shareSchema),
  }),
]);
export type Condition = v.InferOutput<typeof conditionSchema>;

/** So many conditions can be asked for at once: the smallest set that conflicts is looked for among all. */
export const mostConditions = 8;
