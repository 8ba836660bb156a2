import { improvementOf, withImprovement } from "../../improvement-of.ts";
import type { Programme } from "../../programme.ts";
import type { Improvement, Noise } from "../../rule/improvement.ts";
import type { Rule } from "../../rule/rule.ts";

export const treatmentIds = ["asIs", "none", "shrink", "significant", "minimum", "years2", "years3"] as const;
/** Another way to treat chance: the rule as it is, without a treatment, with each of them, or over longer windows. */
export type TreatmentId = (typeof treatmentIds)[number];

export interface Treatment {
  readonly id: TreatmentId;
  readonly rule: Rule;
  /** Years that the later figures are older than those of the rule as it is, on average (details.md 54). */
  readonly delayYears: number;
}

/** The rule with every improvement changed. */
export const withImprovements = (rule: Rule, change: (improvement: Improvement) => Improvement): Rule => ({
  ...rule,
  pots: rule.pots.map((pot) => ({ ...pot, criterion: withImprovement(pot.criterion, change) })),
});

/** The rule without a treatment of chance. */
export const withoutNoise = (rule: Rule): Rule =>
  withImprovements(rule, ({ noise: _, ...improvement }) => improvement);

const withNoise = (rule: Rule, noise: Noise): Rule =>
  withImprovements(rule, (improvement) => ({ ...improvement, noise }));

/** The improvement over windows of so many years each, the later one ending where it ends now and the earlier one before it. */
function overYears(improvement: Improvement, count: number): Improvement {
  const last = Math.max(...improvement.to);
  const years = (from: number) => Array.from({ length: count }, (_, i) => from + i);
  return { ...improvement, from: years(last - 2 * count + 1), to: years(last - count + 1) };
}

const mean = (years: readonly number[]): number => years.reduce((sum, year) => sum + year, 0) / years.length;

/** The mean year of the later windows, over the pots that have one. */
function meanLater(rule: Rule): number {
  const later = rule.pots.flatMap(({ criterion }) => {
    const improvement = improvementOf(criterion);
    return improvement === null ? [] : [mean(improvement.to)];
  });
  return later.length === 0 ? 0 : mean(later);
}

/** Whether every area that has the figures the rule reads now has those of other windows too, with denominators. */
function hasYears(rule: Rule, longer: Rule, programme: Programme): boolean {
  const known = new Set(
    programme.observations
      .filter(({ denominator }) => denominator !== undefined)
      .map(({ area, indicator, year }) => `${indicator} ${year} ${area}`),
  );
  return rule.pots.every(({ criterion }, at) => {
    const now = improvementOf(criterion);
    const then = improvementOf(longer.pots[at]?.criterion ?? criterion);
    if (now === null || then === null) return true;
    const has = (area: string, { indicator, from, to }: Improvement) =>
      [...from, ...to].every((year) => known.has(`${indicator} ${year} ${area}`));
    return programme.areas.every(({ id }) => !has(id, now) || has(id, then));
  });
}

/**
 * The rule as it is, and what else could be done about chance: each noise treatment, then windows of two and three years
 * where the figures reach that far back. `significantZ`: deviations below which a change counts as none; `minimumN`:
 * people below which one does.
 */
export function treatmentsOf(
  rule: Rule,
  programme: Programme,
  { significantZ, minimumN }: { readonly significantZ: number; readonly minimumN: number },
): Treatment[] {
  const longer = ([2, 3] as const).flatMap((years): Treatment[] => {
    const changed = withImprovements(rule, (improvement) => overYears(improvement, years));
    const delayYears = meanLater(rule) - meanLater(changed);
    return hasYears(rule, changed, programme) ? [{ id: `years${years}`, rule: changed, delayYears }] : [];
  });
  return [
    { id: "asIs", rule, delayYears: 0 },
    { id: "none", rule: withoutNoise(rule), delayYears: 0 },
    { id: "shrink", rule: withNoise(rule, { kind: "shrink" }), delayYears: 0 },
    { id: "significant", rule: withNoise(rule, { kind: "significant", z: significantZ }), delayYears: 0 },
    { id: "minimum", rule: withNoise(rule, { kind: "minimum", n: minimumN }), delayYears: 0 },
    ...longer,
  ];
}
