import type * as v from "valibot";
import { equalKind } from "./kinds/equal.ts";
import { fixedKind } from "./kinds/fixed.ts";
import { improvementKind } from "./kinds/improvement.ts";
import { needKind } from "./kinds/need.ts";
import { priceKind } from "./kinds/price.ts";
import { rankKind } from "./kinds/rank.ts";
import { sizeKind } from "./kinds/size.ts";
import { targetKind } from "./kinds/target.ts";
import { valueAddedKind } from "./kinds/value-added.ts";

/** Every kind of criterion, in the order in which they are offered. */
export const criterionKinds = {
  equal: equalKind,
  size: sizeKind,
  need: needKind,
  improvement: improvementKind,
  rank: rankKind,
  valueAdded: valueAddedKind,
  price: priceKind,
  target: targetKind,
  fixed: fixedKind,
};
type Kinds = typeof criterionKinds;

export type CriterionKind = keyof Kinds;
/** The criterion of each kind, as its schema says. */
export type CriterionOf = { readonly [K in CriterionKind]: v.InferOutput<Kinds[K]["schema"]> };
/** What a pot rewards (model.md 2.2). */
export type Criterion = CriterionOf[CriterionKind];
