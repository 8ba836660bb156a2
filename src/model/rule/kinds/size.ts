import * as v from "valibot";
import { type DataFrame, sizeAt } from "../../data-frame.ts";
import { attributeStep, type ReplayContext, sizeOf } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { atLeastZeroSchema, idSchema } from "../primitives.ts";
import type { Kind } from "./kind.ts";

/** Claim by size: attribute to the power of the exponent (default 1); 0 stays 0. */
const sizeSchema = v.strictObject({
  kind: v.literal("size"),
  attribute: idSchema,
  exponent: v.exactOptional(atLeastZeroSchema),
});
type Size = v.InferOutput<typeof sizeSchema>;

/** N^g with 0^0 = 0 (model.md 2.2). N must not be negative; a power of 1 is exact. */
const power = (size: number, exponent: number): number => {
  if (size === 0) return 0;
  return exponent === 1 ? size : size ** exponent;
};

/** Score N^g, N in the attribute's own unit. */
function compileSize(criterion: Size, frame: DataFrame): Scorer {
  const { attribute, exponent = 1 } = criterion;
  const sizes = frame.attribute(attribute);
  return (_data, selected, out) => {
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      out[area] = power(sizeAt(frame, sizes, attribute, area), exponent);
    }
  };
}

/** The same, step by step. */
function replaySize(criterion: Size, context: ReplayContext, pot: string): Scored[] {
  const { attribute, exponent = 1 } = criterion;
  return context.selected.map((area) => {
    const size = sizeOf(context, area, attribute);
    const score = power(size.value, exponent);
    const named = attributeStep(pot, attribute, size);
    if (exponent === 1) return { score, steps: [named] };
    const { value: before } = size;
    const raised = {
      kind: "adjustment",
      kronor: 0,
      pot,
      form: "exponent",
      before,
      after: score,
      weight: exponent,
    } as const;
    return { score, steps: [named, raised] };
  });
}

/** Shares by size. */
export const sizeKind: Kind<Size, typeof sizeSchema> = {
  schema: sizeSchema,
  compile: compileSize,
  replay: replaySize,
  check({ attribute }, path, check) {
    check.attribute(attribute, `${path}.attribute`);
  },
  hasExpectation: () => true,
};
