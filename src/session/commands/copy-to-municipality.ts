import type { Programme } from "../../model/programme.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { valueAt, withData, withValue, yearsOf } from "../observed.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** The other areas of an area's municipality. */
export function neighboursOf(programme: Programme, area: string): string[] {
  const municipality = programme.areas.find((each) => each.id === area)?.municipality;
  return programme.areas
    .filter((each) => each.municipality === municipality && each.id !== area)
    .map((each) => each.id);
}

/**
 * Gives the other areas of the municipality the same changes between the last two years, in percentage points, as
 * the area has; levels stay their own, kept within 0-1.
 */
export function copyToMunicipality(workspace: Workspace, programme: Programme, area: string): Workspace {
  const scenario = currentScenario(workspace);
  let data = scenario.data ?? [];
  for (const { id: indicator } of programme.indicators) {
    const [before, after] = yearsOf(programme, indicator).slice(-2);
    if (before === undefined || after === undefined) continue;
    const from = valueAt(programme, scenario, { area, indicator, year: before });
    const to = valueAt(programme, scenario, { area, indicator, year: after });
    if (from === undefined || to === undefined) continue;
    for (const neighbour of neighboursOf(programme, area)) {
      const start = valueAt(programme, scenario, { area: neighbour, indicator, year: before });
      if (start === undefined) continue;
      const value = Math.min(1, Math.max(0, start + (to - from)));
      data = withValue(programme, data, { area: neighbour, indicator, year: after }, value);
    }
  }
  return withCurrent(workspace, withData(scenario, data));
}
