import type { Programme } from "../programme.ts";
import type { Result } from "../result.ts";
import type { Rule } from "../rule/rule.ts";

/** The alternatives of the rule library, in the order in which they are offered. */
export const alternativeIds = [
  "performance2013",
  "explicitTargets",
  "threeYearMean",
  "needOnly",
  "halfAndHalf",
  "equalShares",
  "perInhabitant",
  "valueAdded",
  "withinTenPerCent",
  "nobodyLosesMuch",
] as const;

export type AlternativeId = (typeof alternativeIds)[number];

/** What a ready alternative would need and does not find in a programme's data. */
export type Obstacle = "twoYears" | "fourYears" | "oneYear" | "population" | "lastAward";

/** A ready alternative: takes the rule as it stands and gives the other one, with the same money, selection and rounding. */
export type Alternative = (rule: Rule, programme: Programme) => Result<Rule, Obstacle>;
