import { holds, type Located, type Place } from "../place.ts";
import type { Range } from "../random/pert.ts";
import type { ParameterSpec } from "./parameter.ts";
import { type Assumptions, type ParameterId, parameterIds } from "./parameters.ts";

/** Assumptions that hold for some places instead of those for all. */
export type LocalAssumptions = Place & { readonly assumptions: Assumptions };

/** Whether places may differ in a parameter: how work is carried out, what money does, where figures are missing. */
export const mayBeLocal = ({ group, unit }: Pick<ParameterSpec, "group" | "unit">): boolean =>
  (group === "effect" || group === "delivery" || group === "start") && unit !== "year";

/** Number of the last entry that gives an area a parameter; -1 where the one for all holds. */
export const localEntry = (
  local: readonly LocalAssumptions[],
  area: Located,
  parameter: ParameterId,
): number => local.findLastIndex((entry) => entry.assumptions[parameter] !== undefined && holds(entry, area));

/** What an area assumes of a parameter by itself; undefined where the assumption for all holds. */
export const localSetting = (
  local: readonly LocalAssumptions[],
  area: Located,
  parameter: ParameterId,
): number | Range | undefined => local[localEntry(local, area, parameter)]?.assumptions[parameter];

/** A parameter as an entry has it, and the areas for which it counts. */
export interface LocalSlot {
  /** The entry's number. */
  readonly entry: number;
  /** The parameter's number. */
  readonly parameter: number;
  readonly setting: number | Range;
  /** Numbers of the areas, in their order. */
  readonly areas: readonly number[];
}

/** All that counts in at least one area: one slot per entry and parameter, so that its areas share what is drawn. */
export function localSlots(local: readonly LocalAssumptions[], areas: readonly Located[]): LocalSlot[] {
  return local.flatMap(({ assumptions }, entry) =>
    parameterIds.flatMap((id, parameter): LocalSlot[] => {
      const setting = assumptions[id];
      if (setting === undefined) return [];
      const own = areas.flatMap((area, i) => (localEntry(local, area, id) === entry ? [i] : []));
      return own.length === 0 ? [] : [{ entry, parameter, setting, areas: own }];
    }),
  );
}
