import type { Result } from "../result.ts";
import { concentration } from "./concentration.ts";
import { gini } from "./gini.ts";
import { neediestShare } from "./neediest-share.ts";
import { rankAgreement } from "./rank-agreement.ts";
import type { Measured, MeasureFault, Standing } from "./standing.ts";

export const distributionMeasures = ["gini", "concentration", "neediestShare", "rankAgreement"] as const;
export type DistributionMeasure = (typeof distributionMeasures)[number];

/** How an allocation spreads its money, each measure with the areas it did without or the reason why it has no value. */
export type Distribution = Readonly<Record<DistributionMeasure, Result<Measured, MeasureFault>>>;

/** All measures of model.md 6.1 on the areas' awards, inhabitants and need; each is defined in its own file. */
export const distribution = (standings: readonly Standing[]): Distribution => ({
  gini: gini(standings),
  concentration: concentration(standings),
  neediestShare: neediestShare(standings),
  rankAgreement: rankAgreement(standings),
});
