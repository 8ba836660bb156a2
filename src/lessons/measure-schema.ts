import * as v from "valibot";
import { idSchema, yearSchema } from "../model/rule/primitives.ts";

/** Place in an order: 1 is first, -1 last. */
const rankSchema = v.pipe(
  v.number(),
  v.integer(),
  v.check((rank) => rank !== 0, "rank"),
);
const orders = ["award", "perInhabitant", "change"] as const;
const ranked = { by: v.picklist(orders), rank: rankSchema };
const fromTo = v.strictTuple([yearSchema, yearSchema]);

/** What a claim of a lesson is measured by: one kind per thing that texts say numbers about. */
export const measureSchema = v.variant("measure", [
  /** Name of the area at a place of an order. */
  v.strictObject({ measure: v.literal("areaAt"), ...ranked }),
  /** What that area gets (kronor, kronor per inhabitant, change against the programme as it is). */
  v.strictObject({ measure: v.literal("amountAt"), ...ranked }),
  v.strictObject({ measure: v.literal("award"), area: idSchema }),
  v.strictObject({ measure: v.literal("perInhabitant"), area: idSchema }),
  /** Kronor against the programme as it is. */
  v.strictObject({ measure: v.literal("change"), area: idSchema }),
  /** Number of areas that get more, less or nothing. */
  v.strictObject({ measure: v.literal("count"), of: v.picklist(["areas", "gain", "lose", "nothing"]) }),
  /** Kronor paid to all, this year of award. */
  v.strictObject({ measure: v.literal("paid") }),
  /** Kronor that the rule has in a year of its list. */
  v.strictObject({ measure: v.literal("money"), year: yearSchema }),
  /** A level as a share. */
  v.strictObject({ measure: v.literal("level"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** Change of a level in points. */
  v.strictObject({ measure: v.literal("points"), area: idSchema, indicator: idSchema, years: fromTo }),
  /** The same over several areas, weighted by people where they are known. */
  v.strictObject({
    measure: v.literal("groupPoints"),
    areas: v.pipe(v.array(idSchema), v.minLength(1)),
    indicator: idSchema,
    years: fromTo,
  }),
  /** People that a level counts among: a cohort of pupils, the inhabitants of working age. */
  v.strictObject({ measure: v.literal("size"), area: idSchema, indicator: idSchema, year: yearSchema }),
  /** Kronor more for the area if one person more had the outcome that year. */
  v.strictObject({ measure: v.literal("onePerson"), area: idSchema, indicator: idSchema, year: yearSchema }),
]);
export type Measure = v.InferOutput<typeof measureSchema>;
