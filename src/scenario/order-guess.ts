import * as v from "valibot";
import { idSchema } from "../model/rule/primitives.ts";

/** What areas are ordered by, from the most to the least. */
export const orders = ["award", "perInhabitant", "change"] as const;
export type Order = (typeof orders)[number];

/** Guesses about an order of areas, in lessons of the product and of people's own. */
export const orderGuesses = [
  /** The area that comes first. */
  v.strictObject({ kind: v.literal("first"), by: v.picklist(orders) }),
  /** The order of some areas, the most first. */
  v.strictObject({
    kind: v.literal("ranking"),
    by: v.picklist(orders),
    areas: v.pipe(v.array(idSchema), v.minLength(3), v.maxLength(8)),
  }),
] as const;
