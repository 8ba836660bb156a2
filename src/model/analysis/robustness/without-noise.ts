import type { Criterion } from "../../rule/criterion.ts";
import type { Improvement } from "../../rule/improvement.ts";
import type { Rule } from "../../rule/rule.ts";

/** The rule with nothing done about chance: what true changes would give is asked of it. */
export const withoutNoise = (rule: Rule): Rule => ({
  ...rule,
  pots: rule.pots.map((pot) => ({ ...pot, criterion: plain(pot.criterion) })),
});

function plain(criterion: Criterion): Criterion {
  if ("improvement" in criterion) return { ...criterion, improvement: bare(criterion.improvement) };
  return criterion.kind === "improvement" ? bare(criterion) : criterion;
}

function bare<Given extends Improvement>({ noise: _, ...improvement }: Given): Given {
  return improvement as Given;
}
