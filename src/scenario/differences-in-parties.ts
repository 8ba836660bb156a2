import type { Collaborating } from "../model/collaboration.ts";
import { type Parties, partiesIn } from "../model/parties.ts";

/** Parties that a goal asks for (`area` null), or that take part in it in an area, where they differ. Moves nothing else. */
export interface PartiesEdit {
  readonly kind: "parties";
  readonly area: string | null;
  readonly goal: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Goals and areas in which two scenarios have other parties. The order of parties says nothing. */
export function differencesInParties(
  before: Parties = {},
  after: Parties = {},
  { goals }: Pick<Collaborating, "goals"> = { goals: [] },
): PartiesEdit[] {
  const areas = new Set([...Object.keys(before.present ?? {}), ...Object.keys(after.present ?? {})]);
  return [null, ...areas]
    .flatMap((area) =>
      goals.map(({ id: goal }) => ({
        kind: "parties" as const,
        area,
        goal,
        before: partiesIn(before, area, goal),
        after: partiesIn(after, area, goal),
      })),
    )
    .filter((edit) => edit.before.toSorted().join() !== edit.after.toSorted().join());
}
