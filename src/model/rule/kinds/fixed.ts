import * as v from "valibot";
import { areaId, type DataFrame } from "../../data-frame.ts";
import type { ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { idSchema, sekSchema } from "../primitives.ts";
import type { Kind } from "./kind.ts";

/** Listed kronor per area. What the list leaves of the pot's money is unpaid money. */
const fixedSchema = v.strictObject({
  kind: v.literal("fixed"),
  amountsSek: v.record(idSchema, sekSchema),
});
type Fixed = v.InferOutput<typeof fixedSchema>;

/** The kronor listed for an area; 0 where it is not listed. */
const amountOf = (criterion: Fixed, area: string): number =>
  Object.hasOwn(criterion.amountsSek, area) ? (criterion.amountsSek[area] as number) : 0;

/**
 * The "score" is the listed amount in kronor (details.md 34), paid as it is listed; in a year with other money than the
 * rule's own, in proportion to that money.
 */
function compileFixed(criterion: Fixed, frame: DataFrame): Scorer {
  const amounts = Float64Array.from(frame.areas, (_, area) => amountOf(criterion, areaId(frame, area)));
  return ({ listedFactor = 1 }, selected, out) => {
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      out[area] = (amounts[area] as number) * listedFactor;
    }
  };
}

/** The same, step by step. */
const replayFixed = (criterion: Fixed, context: ReplayContext): Scored[] =>
  context.selected.map((area) => ({ score: amountOf(criterion, area.id), steps: [] }));

/** Fixed amounts. */
export const fixedKind: Kind<Fixed, typeof fixedSchema> = {
  schema: fixedSchema,
  compile: compileFixed,
  replay: replayFixed,
  check({ amountsSek }, path, check) {
    check.areas(Object.keys(amountsSek), `${path}.amountsSek`, true);
  },
  hasExpectation: () => true,
};
