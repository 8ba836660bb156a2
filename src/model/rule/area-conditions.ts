import { holds, type Located } from "../place.ts";
import type { Conditions, LocalConditions } from "./conditions.ts";

/** The conditions that hold for one area. */
export interface AreaConditions extends Omit<Conditions, "local"> {
  readonly preFinancedSek?: number;
}

/** Conditions of each area, in the order given; areas without entries of their own share one object. */
export function conditionsByArea(
  { local = [], ...shared }: Conditions,
  areas: readonly Located[],
): AreaConditions[] {
  return areas.map((area) => {
    const own = local.filter((entry) => holds(entry, area));
    return own.length === 0 ? shared : Object.assign({ ...shared }, ...own.map(conditionsIn));
  });
}

const conditionsIn = (entry: LocalConditions): AreaConditions => {
  const { areas: _, municipality: __, ...conditions } = { areas: [], municipality: "", ...entry };
  return conditions;
};
