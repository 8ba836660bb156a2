import type { Criterion } from "../model/rule/criterion.ts";
import type { Improvement } from "../model/rule/improvement.ts";
import { type Rule, ruleDefaults } from "../model/rule/rule.ts";

/** A rule with every default written out: what it leaves unsaid and what it says as the default are the same rule. */
export const withDefaults = (rule: Rule): Rule => ({
  limits: [],
  conditions: {},
  ...ruleDefaults,
  ...rule,
  pots: rule.pots.map((pot) => ({ ...pot, criterion: criterionWithDefaults(pot.criterion) })),
  ...(rule.limits && {
    limits: rule.limits.map((limit) =>
      limit.measure === "perInhabitant" ? { attribute: "population", ...limit } : limit,
    ),
  }),
});

function criterionWithDefaults(criterion: Criterion): Criterion {
  switch (criterion.kind) {
    case "size":
    case "need":
      return { exponent: 1, ...criterion };
    case "improvement":
      return { ...criterion, ...improvementWithDefaults(criterion) };
    case "rank":
    case "valueAdded":
      return { ...criterion, improvement: improvementWithDefaults(criterion.improvement) };
    default:
      return criterion;
  }
}

const improvementWithDefaults = <Given extends Improvement>(improvement: Given): Given => ({
  add: [],
  multiply: [],
  noise: { kind: "none" },
  ...improvement,
});
