import type { Programme } from "../programme.ts";
import type { Result } from "../result.ts";
import type { Rule } from "../rule/rule.ts";
import { performance2013, threeYearMean, valueAdded } from "./by-change.ts";
import { halfAndHalf, needOnly } from "./by-need.ts";
import { equalShares, perInhabitant } from "./by-size.ts";
import { explicitTargets } from "./by-target.ts";
import { withinTenPerCent } from "./last-year.ts";

/** What a ready alternative would need and does not find in a programme's data. */
export type Obstacle = "twoYears" | "fourYears" | "oneYear" | "population" | "lastAward";

/** A ready alternative: takes the rule as it stands and gives the other one, with the same money, selection and rounding. */
export type Alternative = (rule: Rule, programme: Programme) => Result<Rule, Obstacle>;

/** The rule library: alternatives that apply to any programme whose data allows them. */
export const ruleLibrary = {
  performance2013,
  explicitTargets,
  threeYearMean,
  needOnly,
  halfAndHalf,
  equalShares,
  perInhabitant,
  valueAdded,
  withinTenPerCent,
} as const satisfies Record<string, Alternative>;

export type AlternativeId = keyof typeof ruleLibrary;
