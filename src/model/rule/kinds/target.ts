import * as v from "valibot";
import { areaId, type DataFrame, windowMean } from "../../data-frame.ts";
import { levelOf, observationSteps, type ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { throwFault } from "../../throw-fault.ts";
import { compare } from "../../tolerance.ts";
import { idSchema, numberSchema, yearsSchema } from "../primitives.ts";
import type { Kind } from "./kind.ts";

/** Claim by how far an area has come towards its target; one target for all, or one per area. */
const targetSchema = v.strictObject({
  kind: v.literal("target"),
  indicator: idSchema,
  from: yearsSchema,
  to: yearsSchema,
  target: v.union([numberSchema, v.record(idSchema, numberSchema)]),
  form: v.picklist(["linear", "allOrNothing"]),
});
export type Target = v.InferOutput<typeof targetSchema>;

/** True when a level is at or past the target in the good direction. */
const meets = (level: number, target: number, direction: number): boolean =>
  compare(direction * level, direction * target) >= 0;

/** 1 or 0 when all or nothing, or when the target was met at the start (kept or lost); else the part of the way, 0-1. */
function progress(
  start: number,
  end: number,
  target: number,
  direction: number,
  form: Target["form"],
): number {
  if (form === "allOrNothing" || meets(start, target, direction))
    return meets(end, target, direction) ? 1 : 0;
  if (compare(start, end) === 0) return 0;
  return Math.min(1, Math.max(0, (end - start) / (target - start)));
}

/** The target of an area, or a missing-target fault. */
function targetOf(criterion: Target, area: string): number {
  if (typeof criterion.target === "number") return criterion.target;
  const found = Object.hasOwn(criterion.target, area) ? criterion.target[area] : undefined;
  return found ?? throwFault({ code: "missingTarget", area, indicator: criterion.indicator });
}

/** The target score (model.md 2.2, details.md 23); levels are shares, window means. */
function compileTarget(criterion: Target, frame: DataFrame): Scorer {
  const { direction } = frame.indicator(criterion.indicator);
  const from = frame.columnsOf(criterion.indicator, criterion.from);
  const to = frame.columnsOf(criterion.indicator, criterion.to);
  return (data, selected, out) => {
    for (let i = 0; i < selected.count; i++) {
      const area = selected.index[i] as number;
      const start = windowMean(frame, data, from, area);
      const end = windowMean(frame, data, to, area);
      const target = targetOf(criterion, areaId(frame, area));
      out[area] = progress(start, end, target, direction, criterion.form);
    }
  };
}

/** The same, step by step. */
function replayTarget(criterion: Target, context: ReplayContext, pot: string): Scored[] {
  const { indicator, from, to, form } = criterion;
  const { direction } = context.indicator(indicator);
  return context.selected.map((area) => {
    const start = levelOf(context, area, indicator, from);
    const end = levelOf(context, area, indicator, to);
    const target = targetOf(criterion, area.id);
    const score = progress(start, end, target, direction, form);
    const metAtStart = meets(start, target, direction);
    return {
      score,
      steps: [
        ...observationSteps(context, pot, area, indicator, [...from, ...to]),
        { kind: "target", kronor: 0, pot, indicator, start, end, target, metAtStart, score },
      ],
    };
  });
}

/** Shares by how far areas have come towards their target. */
export const targetKind: Kind<Target, typeof targetSchema> = {
  schema: targetSchema,
  compile: compileTarget,
  replay: replayTarget,
  check(criterion, path, check) {
    check.indicator(criterion.indicator, `${path}.indicator`);
    check.windows(criterion, path);
    if (typeof criterion.target !== "number")
      check.areas(Object.keys(criterion.target), `${path}.target`, true);
  },
  hasExpectation: () => false,
};
