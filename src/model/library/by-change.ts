import type { Programme } from "../programme.ts";
import { fail, ok } from "../result.ts";
import type { CriterionOf } from "../rule/criterion.ts";
import type { Improvement } from "../rule/improvement.ts";
import type { Rule } from "../rule/rule.ts";
import type { Alternative } from "./alternative.ts";
import { allHave, type ObservedIndicator, observedIndicators, yearFromEnd } from "./observed-years.ts";
import { potPerIndicator, withPots } from "./with-pots.ts";

const refugees = "refugeesPerInhabitant";

/** Change between the two latest years in percentage points, raised for refugee reception where it is known. */
function changeOf(observed: ObservedIndicator, rule: Rule, programme: Programme): Improvement {
  const plain: Improvement = {
    indicator: observed.indicator.id,
    from: [yearFromEnd(observed, 1)],
    to: [yearFromEnd(observed, 0)],
    measure: "pp",
    negative: "zero",
  };
  return allHave(rule, programme, refugees)
    ? { ...plain, multiply: [{ attribute: refugees, weight: 4 }] }
    : plain;
}

/** The criterion of the 2013 grant on an indicator. */
export const improvementOf = (
  observed: ObservedIndicator,
  rule: Rule,
  programme: Programme,
): CriterionOf["improvement"] => ({
  kind: "improvement",
  ...changeOf(observed, rule, programme),
});

/** Performance as in 2013: one pot per indicator, by improvement between the two latest years. */
export const performance2013: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 2);
  if (observed.length === 0) return fail("twoYears");
  return ok(
    withPots(
      rule,
      potPerIndicator(observed, (one) => improvementOf(one, rule, programme)),
    ),
  );
};

/** The same on means of three years, one year apart: one odd year counts for a third. */
export const threeYearMean: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 4);
  if (observed.length === 0) return fail("fourYears");
  const pots = potPerIndicator(observed, (one) => ({
    ...improvementOf(one, rule, programme),
    from: one.years.slice(-4, -1),
    to: one.years.slice(-3),
  }));
  return ok(withPots(rule, pots));
};

/** Improvement beyond what the level would lead one to expect; the level is that of the years before the change, where known. */
export const valueAdded: Alternative = (rule, programme) => {
  const observed = observedIndicators(rule, programme, 2);
  if (observed.length === 0) return fail("twoYears");
  const pots = potPerIndicator(observed, (one) => {
    const earlier = one.years.slice(0, -2);
    const levelYears = earlier.length > 0 ? earlier : [yearFromEnd(one, 1)];
    return { kind: "valueAdded", improvement: changeOf(one, rule, programme), levelYears };
  });
  return ok(withPots(rule, pots));
};
