import * as v from "valibot";
import type { Kind } from "./kinds/kind.ts";
import { type Criterion, criterionKinds } from "./kinds.ts";

export type { Criterion, CriterionKind, CriterionOf } from "./kinds.ts";

/** What a pot rewards, as a file says it. */
export const criterionSchema = v.variant(
  "kind",
  Object.values(criterionKinds).map(({ schema }) => schema),
);

/** What the model knows of a criterion's kind. */
export const kindOf = ({ kind }: Criterion): Kind<Criterion, unknown> => criterionKinds[kind];
