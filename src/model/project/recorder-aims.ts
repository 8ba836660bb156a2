import { withTotal } from "./recorder-rows.ts";
import { type Role, roles } from "./roles.ts";
import type { StartState } from "./start-state.ts";
import type { Target } from "./target.ts";

/** A target made ready to be looked up. */
export interface Aim {
  readonly role: Role;
  /** The area's number; the number of areas for all together. */
  readonly place: number;
  readonly direction: 1 | -1;
  /** Persons per denominator, or persons, to be reached. */
  readonly wanted: number;
  readonly inPersons: boolean;
}

/** Targets by place; a change is against the persons of the start. */
export function aimsOf(targets: readonly Target[], start: StartState): Aim[] {
  const atStart: Readonly<Record<Role, Float64Array>> = {
    employment: withTotal(start.employed),
    assistance: withTotal(start.assisted),
    school: withTotal(
      start.cohorts.map((cohort, i) => (cohort > 0 ? cohort * (start.eligible[i] as number) : 0)),
    ),
  };
  return targets.map(({ role, area, share, change }): Aim => {
    const place = area === undefined ? start.areas.length : start.areas.findIndex(({ id }) => id === area);
    const inPersons = share === undefined;
    const wanted = share ?? (atStart[role][place] as number) * (1 + (change ?? 0));
    return { role, place, direction: role === "assistance" ? -1 : 1, wanted, inPersons };
  });
}

/** Whether a target is met by counts of `countWorld`. */
export function isMet(aim: Aim, counts: Float64Array, { cohorts }: StartState, places: number): 0 | 1 {
  const kind = roles.indexOf(aim.role);
  const persons = counts[kind * places + aim.place] as number;
  let all = counts[3 * places + aim.place] as number;
  if (aim.role === "school")
    all =
      aim.place < places - 1 ? (cohorts[aim.place] as number) : cohorts.reduce((sum, each) => sum + each, 0);
  const reached = aim.inPersons ? persons : persons / all;
  return aim.direction * (reached - aim.wanted) >= 0 ? 1 : 0;
}
