import * as v from "valibot";
import { atLeastZeroSchema, shareSchema } from "./primitives.ts";

/** What goes with the money (model.md 2.5). They do not change the award, but what it costs, when it comes and what is left of it. */
export const conditionsSchema = v.strictObject({
  /** Highest share of the costs that the award may cover, in (0, 1]. */
  highestShareOfCosts: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(1))),
  /** Own kronor per krona of award. */
  matchRatio: v.exactOptional(v.pipe(atLeastZeroSchema, v.maxValue(100))),
  /** Share of the award that is taken up. */
  takeUp: v.exactOptional(shareSchema),
  /** Month of payment, 1-12. */
  paymentMonth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  /** Years from the latest year the rule reads to the year of payment. */
  lagYears: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  /** Share of the award that may be carried over the year-end. */
  carryShare: v.exactOptional(shareSchema),
  /** Share of the expected award that is spent in advance. */
  preFinanced: v.exactOptional(shareSchema),
});
export type Conditions = v.InferOutput<typeof conditionsSchema>;
