import * as v from "valibot";
import { idSchema, shareSchema } from "../rule/primitives.ts";

const pullSchema = v.pipe(v.number(), v.finite(), v.minValue(-2), v.maxValue(2));

/**
 * People on assistance whose chances differ from others', such as those with one kind of obstacle. What a group does not
 * say is as the assumptions have it.
 */
export const assistanceGroupSchema = v.strictObject({
  id: idSchema,
  /** Part of those on assistance at the start, and of those who move in on assistance. All groups' make 1. */
  share: shareSchema,
  /** Chance of finding work against that of others: assistance-hire-ratio. */
  hireRatio: v.exactOptional(shareSchema),
  /** Share a year who no longer need assistance, without work: leave-assistance. */
  leaving: v.exactOptional(shareSchema),
  /** Pull of the cycle on finding work, and on coming to need assistance: cycle-hire, cycle-need. */
  cycleHire: v.exactOptional(pullSchema),
  cycleNeed: v.exactOptional(pullSchema),
  /** Out of the programme's reach: it moves nobody of this group. */
  locked: v.exactOptional(v.literal(true)),
});
export type AssistanceGroup = Readonly<v.InferOutput<typeof assistanceGroupSchema>>;

/** Groups at most: more would not be told apart in a picture. */
export const mostGroups = 12;

/** The groups of a programme or a scenario; none: all on assistance are one. */
export const assistanceGroupsSchema = v.pipe(v.array(assistanceGroupSchema), v.maxLength(mostGroups));
