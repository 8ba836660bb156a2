import type { Programme } from "../../model/programme.ts";
import { givenCycle } from "../../model/project/cycle.ts";
import { type CyclePath, cyclePaths } from "../../model/project/cycle-parameters.ts";
import { parameterList } from "../../model/project/parameters.ts";
import { firstProjectedYear } from "../../model/project/start-state.ts";
import { toResult } from "../../model/throw-fault.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { likeliest, type Setting, settingOf } from "../../session/assumed.ts";

/** The id of the parameter that a year of a cycle drawn by hand is, counted from 1. */
export const cycleYear = (year: number): string => `cycle-${year}`;

/** Which way the cycle goes. */
export const cycleOf = (programme: Programme, scenario: Scenario): CyclePath =>
  cyclePaths[likeliest(settingOf(programme, scenario, "cycle"))] ?? "flat";

/** The index of each year, 0 an ordinary one; the random one is expected at 0. */
export function cyclePathOf(programme: Programme, scenario: Scenario, years: number): number[] {
  const values = Float64Array.from(parameterList, ({ id }) => likeliest(settingOf(programme, scenario, id)));
  const assumptions = { ...programme.assumptions, ...scenario.assumptions };
  const first = toResult(() => firstProjectedYear(programme, assumptions));
  const index = new Float64Array(years);
  // Without a first year there is no projection, and what is wrong with it is said there.
  givenCycle(values, first.ok ? first.value : 0, index);
  return [...index].map((value) => Number(value.toFixed(6)));
}

/**
 * What choosing a path sets. A path of one's own begins as the one that was on screen, unless one has been drawn
 * already: nobody starts from nothing.
 */
export function choosePath(
  programme: Programme,
  scenario: Scenario,
  path: CyclePath,
  years: number,
): Readonly<Record<string, Setting>> {
  const cycle = { cycle: cyclePaths.indexOf(path) };
  const drawn = Object.keys(scenario.assumptions ?? {}).some((id) => /^cycle-\d+$/.test(id));
  if (path !== "own" || drawn) return cycle;
  const shown = cyclePathOf(programme, scenario, years);
  // To hundredths, as the picture is drawn.
  return {
    ...cycle,
    ...Object.fromEntries(shown.map((value, at) => [cycleYear(at + 1), Math.round(value * 100) / 100])),
  };
}
