import * as v from "valibot";
import type { ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import type { Kind } from "./kind.ts";

/** Every selected area has the same claim. */
const equalSchema = v.strictObject({ kind: v.literal("equal") });
type Equal = v.InferOutput<typeof equalSchema>;

/** Score 1 for every selected area (model.md 2.2). */
const compileEqual = (): Scorer => (_data, selected, out) => {
  for (let i = 0; i < selected.count; i++) out[selected.index[i] as number] = 1;
};

/** The same, step by step. */
const replayEqual = (context: ReplayContext): Scored[] =>
  context.selected.map(() => ({ score: 1, steps: [] }));

/** Equal parts. */
export const equalKind: Kind<Equal, typeof equalSchema> = {
  schema: equalSchema,
  compile: compileEqual,
  replay: (_criterion, context) => replayEqual(context),
  check() {},
  hasExpectation: () => true,
};
