import * as v from "valibot";
import { areaId, type DataFrame, windowMean } from "../../data-frame.ts";
import { levelOf, observationSteps, type ReplayContext } from "../../replay-context.ts";
import type { Scored, Scorer } from "../../scorer.ts";
import { throwFault } from "../../throw-fault.ts";
import { compare } from "../../tolerance.ts";
import { aboveZeroSchema, idSchema, numberSchema, yearsSchema } from "../primitives.ts";
import type { Kind } from "./kind.ts";

/** Claim by how far an area has come towards its target: one for all, one per area, or so much better than its own start. */
const targetSchema = v.strictObject({
  kind: v.literal("target"),
  indicator: idSchema,
  from: yearsSchema,
  to: yearsSchema,
  target: v.exactOptional(v.union([numberSchema, v.record(idSchema, numberSchema)])),
  /** In place of a target: how much better than at the start, as a share above 0. */
  ahead: v.exactOptional(v.pipe(aboveZeroSchema, v.maxValue(1))),
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

/** The target of an area that starts at a level, or a missing-target fault. A target ahead lies between 0 and 1. */
function targetOf(
  { target, ahead, indicator }: Target,
  area: string,
  start: number,
  direction: number,
): number {
  if (ahead !== undefined) return Math.min(1, Math.max(0, start + direction * ahead));
  if (typeof target === "number") return target;
  const found = target !== undefined && Object.hasOwn(target, area) ? target[area] : undefined;
  return found ?? throwFault({ code: "missingTarget", area, indicator });
}

/** The score of an area. A target ahead pays nobody for where it already was, not even at the very end of the scale. */
function scoreOf(
  { form, ahead }: Target,
  start: number,
  end: number,
  target: number,
  direction: number,
): number {
  if (ahead !== undefined && meets(start, target, direction)) return 0;
  return progress(start, end, target, direction, form);
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
      const target = targetOf(criterion, areaId(frame, area), start, direction);
      out[area] = scoreOf(criterion, start, end, target, direction);
    }
  };
}

/** The same, step by step. */
function replayTarget(criterion: Target, context: ReplayContext, pot: string): Scored[] {
  const { indicator, from, to } = criterion;
  const { direction } = context.indicator(indicator);
  return context.selected.map((area) => {
    const start = levelOf(context, area, indicator, from);
    const end = levelOf(context, area, indicator, to);
    const target = targetOf(criterion, area.id, start, direction);
    const score = scoreOf(criterion, start, end, target, direction);
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
    const { target, ahead } = criterion;
    if (target === undefined && ahead === undefined)
      check.faults.push({ code: "missingKey", path: `${path}.target`, value: "target" });
    if (target !== undefined && ahead !== undefined)
      check.faults.push({ code: "twoTargets", path: `${path}.ahead` });
    if (typeof target === "object") check.areas(Object.keys(target), `${path}.target`, true);
  },
  hasExpectation: () => false,
};
