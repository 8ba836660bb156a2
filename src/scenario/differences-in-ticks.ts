import { assumedOfTicks, type Collaborating, noCollaborating, type Ticks } from "../model/collaboration.ts";
import type { Assumptions, ParameterId } from "../model/project/parameters.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The signs seen in a goal area, or how many where it is not known which. */
export type SeenSigns = readonly string[] | number;

/** Signs of collaboration that differ in a goal area. Changes projections alone. */
export interface TicksEdit {
  readonly kind: "ticks";
  readonly goal: string;
  readonly before: SeenSigns;
  readonly after: SeenSigns;
}

/** What a scenario says of signs: which, and how many it assumes. */
interface Signs {
  readonly ticks?: Ticks;
  readonly assumptions: Assumptions;
}

/** The goal areas in which one of two scenarios ticks signs and the other has other signs, or another number. */
export function differencesInTicks(
  before: Signs,
  after: Signs,
  { goals }: Collaborating = noCollaborating,
): TicksEdit[] {
  const seen = (
    { ticks = {}, assumptions }: Signs,
    { id, field }: Collaborating["goals"][number],
  ): SeenSigns => ticks[id] ?? (field === undefined ? 0 : Number(assumptions[`ticks-${field}`] ?? 0));
  return goals
    .filter(({ id }) => before.ticks?.[id] !== undefined || after.ticks?.[id] !== undefined)
    .map((goal) => ({
      kind: "ticks" as const,
      goal: goal.id,
      before: seen(before, goal),
      after: seen(after, goal),
    }))
    .filter((edit) => canonicalJson(edit.before) !== canonicalJson(edit.after));
}

/** Parameters whose number of signs comes from ticks on either side: they are told there, once. */
export const toldAsTicks = (
  before: Ticks = {},
  after: Ticks = {},
  collaboration: Collaborating = noCollaborating,
): ReadonlySet<string> =>
  new Set<ParameterId>(Object.keys(assumedOfTicks({ ...before, ...after }, collaboration)) as ParameterId[]);
