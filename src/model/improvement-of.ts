import type { Criterion } from "./rule/criterion.ts";
import type { Improvement } from "./rule/improvement.ts";

/** The improvement inside a criterion; null where it has none. */
export function improvementOf(criterion: Criterion): Improvement | null {
  if ("improvement" in criterion) return criterion.improvement;
  if (criterion.kind !== "improvement") return null;
  const { kind: _, ...improvement } = criterion;
  return improvement;
}

/** The criterion with its improvement changed; one without stays as it is. */
export function withImprovement(
  criterion: Criterion,
  change: (improvement: Improvement) => Improvement,
): Criterion {
  const improvement = improvementOf(criterion);
  if (improvement === null) return criterion;
  if (criterion.kind === "improvement") return { kind: "improvement", ...change(improvement) };
  return "improvement" in criterion ? { ...criterion, improvement: change(improvement) } : criterion;
}
