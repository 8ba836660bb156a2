import * as v from "valibot";
import { placedSchema } from "../place-schema.ts";
import { atLeastZeroSchema, sekSchema, shareSchema } from "./primitives.ts";

/** Conditions that may differ between places. */
const placeEntries = {
  /** Own kronor per krona of award. */
  matchRatio: v.exactOptional(v.pipe(atLeastZeroSchema, v.maxValue(100))),
  /** Share of the award that is taken up. */
  takeUp: v.exactOptional(shareSchema),
  /** Month of payment, 1-12. */
  paymentMonth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  /** Share of the award that may be carried over the year-end. */
  carryShare: v.exactOptional(shareSchema),
};

const localConditionsSchema = placedSchema({
  ...placeEntries,
  /** Own kronor spent in the award year before the award is known; what exceeds the award stays own money. */
  preFinancedSek: v.exactOptional(sekSchema),
});
/** What differs in a place. */
export type LocalConditions = v.InferOutput<typeof localConditionsSchema>;

/** What goes with the money (model.md 2.5). They do not change the award, but what it costs, when it comes and what is left of it. */
export const conditionsSchema = v.strictObject({
  /** Highest share of the costs that the award may cover, in (0, 1]. */
  highestShareOfCosts: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(1))),
  ...placeEntries,
  /** Years from the latest year the rule reads to the year of payment. */
  lagYears: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  /** Share of the expected award that is spent in advance. */
  preFinanced: v.exactOptional(shareSchema),
  /** What differs in some places; the last entry that names an area and a condition counts. */
  local: v.exactOptional(v.pipe(v.array(localConditionsSchema), v.maxLength(1000))),
});
export type Conditions = v.InferOutput<typeof conditionsSchema>;
