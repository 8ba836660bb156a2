import { allocate } from "./allocate.ts";
import type { Programme } from "./programme.ts";
import type { Criterion } from "./rule/criterion.ts";
import type { Adjustment, Improvement } from "./rule/improvement.ts";
import type { Rule } from "./rule/rule.ts";
import type { RestsOn } from "./trace.ts";
import { sek } from "./units.ts";

/**
 * For each attribute that changes or points are adjusted for (steps b and e), what of the area's award rests on it: the
 * rule is carried out once more without those adjustments. Empty where there are none; what cannot be computed without
 * them is left out.
 */
export function restsOn(rule: Rule, programme: Programme, areaId: string): readonly RestsOn[] {
  const awardOf = (each: Rule): number | undefined => {
    const allocation = allocate(each, programme);
    return allocation.ok ? allocation.value.areas.find(({ id }) => id === areaId)?.awardSek : undefined;
  };
  const attributes = new Set(rule.pots.flatMap(({ criterion }) => adjustmentsOf(criterion)));
  const award = attributes.size === 0 ? undefined : awardOf(rule);
  return [...attributes].flatMap((attribute): RestsOn[] => {
    const other = awardOf(withoutAdjustment(rule, attribute));
    return award === undefined || other === undefined ? [] : [{ attribute, sek: sek(award - other) }];
  });
}

/** The attributes that a criterion adjusts for. */
function adjustmentsOf(criterion: Criterion): string[] {
  const improvement = improvementIn(criterion);
  if (improvement === null) return [];
  return [...(improvement.add ?? []), ...(improvement.multiply ?? [])].map(({ attribute }) => attribute);
}

const improvementIn = (criterion: Criterion): Improvement | null => {
  if ("improvement" in criterion) return criterion.improvement;
  return criterion.kind === "improvement" ? criterion : null;
};

const withoutAdjustment = (rule: Rule, attribute: string): Rule => ({
  ...rule,
  pots: rule.pots.map((pot) => ({ ...pot, criterion: withoutIn(pot.criterion, attribute) })),
});

function withoutIn(criterion: Criterion, attribute: string): Criterion {
  const others = (adjustments: readonly Adjustment[] = []) =>
    adjustments.filter((each) => each.attribute !== attribute);
  const bare = <Given extends Improvement>(improvement: Given): Given => ({
    ...improvement,
    add: others(improvement.add),
    multiply: others(improvement.multiply),
  });
  if ("improvement" in criterion) return { ...criterion, improvement: bare(criterion.improvement) };
  return criterion.kind === "improvement" ? bare(criterion) : criterion;
}
