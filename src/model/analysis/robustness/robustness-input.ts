import type { Programme } from "../../programme.ts";
import type { LocalAssumptions } from "../../project/local.ts";
import type { Assumptions } from "../../project/parameters.ts";
import type { Rule } from "../../rule/rule.ts";

/** Rules that are held side by side over the same drawn futures. */
export interface RobustnessInput {
  readonly programme: Programme;
  /** Beside the programme's own. */
  readonly assumptions: Assumptions;
  readonly local?: readonly LocalAssumptions[];
  readonly rules: readonly { readonly id: string; readonly rule: Rule }[];
  /** 2-30. */
  readonly years: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

/** What rules are judged by, each in every future. `better`: 1 where more is, -1 where less is. */
export const criteria = {
  /** Part of the money that goes to the neediest fifth of the inhabitants, a share; need as it is each year without programme. */
  need: { better: 1 },
  /** Kronor that change hands from one year to the next: half the sum of absolute changes, as a mean over the years. */
  swing: { better: -1 },
  /** Kronor a year that would go elsewhere if chance among people were away: half the sum of absolute differences. */
  misplaced: { better: -1 },
  /** Kronor more for one more person in work, off assistance or eligible, in the last year: the mean over the three. */
  incentive: { better: 1 },
} as const satisfies Readonly<Record<string, { readonly better: 1 | -1 }>>;
export type CriterionId = keyof typeof criteria;
export const criterionIds = Object.keys(criteria) as readonly CriterionId[];
