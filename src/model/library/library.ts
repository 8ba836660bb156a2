import type { Alternative, AlternativeId } from "./alternative.ts";
import { performance2013, threeYearMean, valueAdded } from "./by-change.ts";
import { halfAndHalf, needOnly } from "./by-need.ts";
import { equalShares, perInhabitant } from "./by-size.ts";
import { explicitTargets } from "./by-target.ts";
import { withinTenPerCent } from "./last-year.ts";
import { nobodyLosesMuch } from "./nobody-loses-much.ts";

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
  nobodyLosesMuch,
} as const satisfies Readonly<Record<AlternativeId, Alternative>>;
