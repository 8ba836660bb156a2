import type { Programme } from "../../../model/programme.ts";
import { localOf } from "../../../model/project/input.ts";
import type { Role } from "../../../model/project/roles.ts";
import { readStart, type StartState } from "../../../model/project/start-state.ts";
import { toResult } from "../../../model/throw-fault.ts";
import { applyChanges } from "../../../scenario/apply-changes.ts";
import type { Scenario } from "../../../scenario/scenario.ts";

/** Where a scenario's projection starts; null where it has no start. */
export function startOf(programme: Programme, scenario: Scenario): StartState | null {
  const { assumptions, local } = scenario;
  const changed = applyChanges(scenario, programme);
  const start = toResult(() =>
    readStart(
      changed,
      { ...programme.assumptions, ...assumptions },
      localOf({ programme: changed, ...(local && { local }) }),
    ),
  );
  return start.ok ? start.value : null;
}

/** Persons of a role at the start at a place: an area's number, or the number of areas for all together. */
export function peopleAtStart(start: StartState, role: Role, place: number): number {
  const inArea = (i: number): number => {
    if (role === "employment") return start.employed[i] as number;
    if (role === "assistance") return start.assisted[i] as number;
    const leavers = start.cohorts[i] as number;
    return leavers > 0 ? leavers * (start.eligible[i] as number) : 0;
  };
  return overPlace(start, place, inArea);
}

/** The share of a role at the start at a place; NaN where there is nobody to count. */
export function shareAtStart(start: StartState, role: Role, place: number): number {
  const sizes = role === "school" ? start.cohorts : start.adults;
  const people = overPlace(start, place, (i) => sizes[i] as number);
  return people > 0 ? peopleAtStart(start, role, place) / people : Number.NaN;
}

function overPlace({ areas }: StartState, place: number, inArea: (i: number) => number): number {
  if (place < areas.length) return inArea(place);
  return areas.reduce((sum, _, i) => sum + inArea(i), 0);
}
