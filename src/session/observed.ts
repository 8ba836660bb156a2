import type { Observation, Programme } from "../model/programme.ts";
import type { DataChange, Scenario } from "../scenario/scenario.ts";

/** Which observation is meant. */
export type Place = Pick<DataChange, "area" | "indicator" | "year">;

const isAt = (place: Place) => (each: Place) =>
  each.area === place.area && each.indicator === place.indicator && each.year === place.year;

/** The programme's own observation; undefined where there is none. */
export const observationAt = (programme: Programme, place: Place): Observation | undefined =>
  programme.observations.find(isAt(place));

/** The value with the scenario's changes, a share; undefined where there is none. */
export const valueAt = (programme: Programme, scenario: Scenario, place: Place): number | undefined =>
  scenario.data?.find(isAt(place))?.value ?? observationAt(programme, place)?.value;

/** Years in which an indicator is observed, ascending. */
export const yearsOf = (programme: Programme, indicator: string): number[] =>
  [
    ...new Set(
      programme.observations.filter((each) => each.indicator === indicator).map((each) => each.year),
    ),
  ].sort((a, b) => a - b);

/** The changes with one observation's value set; a value as the programme has it is no change. */
export function withValue(
  programme: Programme,
  data: readonly DataChange[],
  place: Place,
  value: number,
): DataChange[] {
  const kept = data.find(isAt(place));
  const { value: _, ...rest }: DataChange = kept ?? place;
  const others = data.filter((each) => each !== kept);
  if (observationAt(programme, place)?.value !== value) return [...others, { ...rest, value }];
  return rest.denominator === undefined ? others : [...others, rest];
}

/** The scenario with these changes of data; without the field where there are none. */
export function withData(scenario: Scenario, data: readonly DataChange[]): Scenario {
  const { data: _, ...rest } = scenario;
  return data.length === 0 ? rest : { ...rest, data };
}
