import * as v from "valibot";
import { type Improvement, improvementEntries } from "../improvement.ts";
import { replayImprovement } from "../improvement-replay.ts";
import { compileImprovement } from "../improvement-score.ts";
import type { Kind } from "./kind.ts";

/** Claim by the change between two windows (model.md 2.2, steps a-f). */
const schema = v.strictObject({ kind: v.literal("improvement"), ...improvementEntries });
type ImprovementCriterion = v.InferOutput<typeof schema>;

/** Whether expected values give an expected score in closed form (details.md 1). */
export const hasExpectedGain = ({ negative, noise = { kind: "none" } }: Improvement): boolean =>
  negative === "zero" && (noise.kind === "none" || noise.kind === "minimum");

/** Shares by improvement. */
export const improvementKind: Kind<ImprovementCriterion, typeof schema> = {
  schema,
  compile: compileImprovement,
  replay: replayImprovement,
  check(criterion, path, check) {
    check.improvement(criterion, path);
  },
  hasExpectation: hasExpectedGain,
};
