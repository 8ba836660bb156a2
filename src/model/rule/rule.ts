import * as v from "valibot";
import { areaYearsSchema, scheduleSchema } from "./calendar-schema.ts";
import { conditionsSchema } from "./conditions.ts";
import { criterionSchema } from "./criterion.ts";
import { limitSchema } from "./limit.ts";
import { atLeastZeroSchema, idSchema, sekSchema } from "./primitives.ts";
import { roundingMethods } from "./rounding-method.ts";
import { nodeSchema } from "./selection.ts";

/** Where the money of a pot without a taker goes, and what caps leave over (model.md 2.2, 2.3). */
export const unpaidOptions = ["return", "otherPots", "equal", "carryOver"] as const;
export type Unpaid = (typeof unpaidOptions)[number];

export const roundingSchema = v.strictObject({
  unitSek: v.picklist([1, 1000]),
  method: v.picklist(roundingMethods),
});
export type Rounding = v.InferOutput<typeof roundingSchema>;

/** A part of the money distributed on one criterion; its money is the weight's share of the whole. */
export const potSchema = v.strictObject({
  id: idSchema,
  weight: v.pipe(atLeastZeroSchema, v.maxValue(1e9)),
  criterion: criterionSchema,
});
export type Pot = v.InferOutput<typeof potSchema>;

/** The whole allocation rule as data (model.md 2, scenario.md RULE). */
export const ruleSchema = v.strictObject({
  budgetSek: sekSchema,
  reserveSek: v.exactOptional(sekSchema),
  selection: v.exactOptional(nodeSchema),
  pots: v.pipe(v.array(potSchema), v.maxLength(100)),
  limits: v.exactOptional(v.pipe(v.array(limitSchema), v.maxLength(100))),
  unpaid: v.exactOptional(v.picklist(unpaidOptions)),
  rounding: v.exactOptional(roundingSchema),
  conditions: v.exactOptional(conditionsSchema),
  /** Absent: money every year. */
  schedule: v.exactOptional(scheduleSchema),
  areaYears: v.exactOptional(areaYearsSchema),
});
export type Rule = v.InferOutput<typeof ruleSchema>;

export { moneyToDistribute, ruleDefaults } from "./rule-defaults.ts";
