import { assumedOfTicks, noCollaborating } from "../model/collaboration.ts";
import { holds, type Located, memberNames, type Place } from "../model/place.ts";
import type { Programme } from "../model/programme.ts";
import { localOf } from "../model/project/input.ts";
import { localSetting } from "../model/project/local.ts";
import { type ParameterId, parameters } from "../model/project/parameters.ts";
import type { Range } from "../model/random/pert.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What a parameter is set to: a number fixes it, [low, mode, high] is drawn from. */
export type Setting = number | Range;

/** What a parameter is without the user: as the programme has it, else its preset. */
export const givenSetting = (programme: Programme, id: ParameterId): Setting =>
  programme.assumptions?.[id] ?? parameters[id].preset;

/** What a scenario sets a parameter to, or leaves it at. */
export const settingOf = (programme: Programme, scenario: Scenario, id: ParameterId): Setting =>
  saidSetting(programme, scenario, id) ?? givenSetting(programme, id);

/** What a scenario itself sets a parameter to, by name or by the signs of collaboration that it ticks; undefined where it says nothing. */
export function saidSetting(
  { collaboration = noCollaborating }: Programme,
  { assumptions, ticks = {} }: Scenario,
  id: ParameterId,
): Setting | undefined {
  const ticked: Readonly<Partial<Record<ParameterId, number>>> = assumedOfTicks(ticks, collaboration);
  return assumptions?.[id] ?? ticked[id];
}

/** What a scenario assumes of a parameter in an area, which may differ from the others. */
export const settingIn = (
  programme: Programme,
  scenario: Scenario,
  area: Located | undefined,
  id: ParameterId,
): Setting =>
  (area && localSetting(localOf({ programme, local: scenario.local ?? [] }), area, id)) ??
  settingOf(programme, scenario, id);

/** What a scenario assumes of a parameter in a place: of the place as a whole, else of its first area. */
export function settingAt(programme: Programme, scenario: Scenario, place: Place, id: ParameterId): Setting {
  const local = localOf({ programme, local: scenario.local ?? [] });
  const [name] = memberNames([place]);
  const own = local.findLast(
    (entry) => entry.assumptions[id] !== undefined && memberNames([entry])[0] === name,
  );
  const first = programme.areas.find((area) => holds(place, area));
  return own?.assumptions[id] ?? settingIn(programme, scenario, first, id);
}

/** The one number that stands for a setting: itself, or the likeliest of its range. */
export const likeliest = (setting: Setting): number => (typeof setting === "number" ? setting : setting[1]);

/** The highest number a setting can come to. */
export const highest = (setting: Setting): number => (typeof setting === "number" ? setting : setting[2]);
