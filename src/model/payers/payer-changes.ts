import * as v from "valibot";
import { idSchema, sekSchema, shareSchema } from "../rule/primitives.ts";
import { countedPeople, matchCosts, mostValueSek } from "./payer-list.ts";

const valueSchema = v.pipe(v.number(), v.finite(), v.minValue(-mostValueSek), v.maxValue(mostValueSek));

/** The user's own kronor, and who bears what, as a scenario says it (docs/scenario-file.md). Nobody has published any. */
export const payerChangesSchema = v.strictObject({
  /** Kronor per person and year, by cause and then payer; what is not there is not known. */
  values: v.exactOptional(v.record(idSchema, v.record(idSchema, valueSchema))),
  /** Whom a cause goes with in the projection, where it is not as the programme has it. */
  counts: v.exactOptional(v.record(idSchema, v.picklist(countedPeople))),
  /** By payer: the part of the grant that it bears. */
  grantShares: v.exactOptional(v.record(idSchema, shareSchema)),
  /** What the programme costs in all years together, in kronor of the first year, instead of what is paid. */
  costSek: v.exactOptional(sekSchema),
  matchCost: v.exactOptional(v.picklist(matchCosts)),
});
export type PayerChanges = v.InferOutput<typeof payerChangesSchema>;
