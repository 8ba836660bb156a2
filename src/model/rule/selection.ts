import * as v from "valibot";
import { idSchema, numberSchema, yearsSchema } from "./primitives.ts";
import { type Quantity, quantitySchema } from "./quantity.ts";

export const comparisons = ["<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];

/** A selection tree (model.md 2.1). Every leaf is evaluated for every area. */
export type SelectionNode =
  | { kind: "all"; of: SelectionNode[] }
  | { kind: "any"; of: SelectionNode[] }
  | { kind: "atLeast"; k: number; of: SelectionNode[] }
  | { kind: "not"; of: SelectionNode }
  | SelectionLeaf;

export type SelectionLeaf =
  | { kind: "listed"; areas: string[] }
  | { kind: "compare"; quantity: Quantity; op: Comparison; value: number }
  | { kind: "top"; n: number; by: Quantity; order: "highest" | "lowest" }
  | { kind: "observed"; indicator: string; years: number[] };

const children = v.pipe(v.array(v.lazy(() => nodeSchema)), v.maxLength(1000));

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const nodeSchema: v.GenericSchema<SelectionNode> = v.variant("kind", [
  v.strictObject({ kind: v.literal("all"), of: children }),
  v.strictObject({ kind: v.literal("any"), of: children }),
  v.strictObject({ kind: v.literal("atLeast"), k: countSchema, of: children }),
  v.strictObject({ kind: v.literal("not"), of: v.lazy(() => nodeSchema) }),
  v.strictObject({ kind: v.literal("listed"), areas: v.pipe(v.array(idSchema), v.maxLength(10_000)) }),
  v.strictObject({
    kind: v.literal("compare"),
    quantity: quantitySchema,
    op: v.picklist(comparisons),
    value: numberSchema,
  }),
  v.strictObject({
    kind: v.literal("top"),
    n: countSchema,
    by: quantitySchema,
    order: v.picklist(["highest", "lowest"]),
  }),
  v.strictObject({ kind: v.literal("observed"), indicator: idSchema, years: yearsSchema }),
]);
