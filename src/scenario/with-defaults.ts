import { factsOf } from "../model/rule/kind-facts.ts";
import type { Rule } from "../model/rule/rule.ts";
import { ruleDefaults } from "../model/rule/rule-defaults.ts";

/** A rule with every default written out: what it leaves unsaid and what it says as the default are the same rule. */
export const withDefaults = (rule: Rule): Rule => ({
  limits: [],
  ...ruleDefaults,
  ...rule,
  conditions: { local: [], ...rule.conditions },
  pots: rule.pots.map((pot) => ({ ...pot, criterion: factsOf(pot.criterion).withDefaults(pot.criterion) })),
  ...(rule.limits && {
    limits: rule.limits.map((limit) =>
      limit.measure === "perInhabitant" ? { attribute: "population", ...limit } : limit,
    ),
  }),
});
