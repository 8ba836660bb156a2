import { goalOfParameter, noCollaborating } from "../../model/collaboration.ts";
import type { Programme } from "../../model/programme.ts";
import { checkAssumptions } from "../../model/project/check-assumptions.ts";
import { isParameterId, type ParameterId } from "../../model/project/parameters.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { givenSetting, highest, type Setting, settingOf } from "../assumed.ts";
import { sameData } from "../same-data.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/** Shares of one whole: what one takes, the others cannot have. */
const wholes = [
  ["share-jobs", "share-assistance", "share-school"],
  ["entrants-employed", "entrants-assistance"],
  ["refugees-employed", "refugees-assistance"],
] as const satisfies readonly (readonly ParameterId[])[];

/** The parameters that share a whole with one, without itself. */
export const sharersOf = (id: string): readonly ParameterId[] =>
  wholes.find((whole) => whole.some((each) => each === id))?.filter((each) => each !== id) ?? [];

/**
 * Sets parameters of the projection: a number fixes one, [low, mode, high] draws it. What the programme has anyway is
 * no change. Shares of one whole that would come to more than all of it make room in proportion. A setting that a
 * parameter does not admit changes nothing.
 */
export function setAssumptions(
  workspace: Workspace,
  programme: Programme,
  settings: Readonly<Record<string, Setting>>,
): Workspace {
  if (checkAssumptions(settings).length > 0) return workspace;
  let scenario = currentScenario(workspace);
  for (const [id, setting] of Object.entries(settings)) {
    scenario = withSetting(scenario, programme, id, setting);
    for (const [other, left] of Object.entries(roomFor(scenario, programme, id, setting)))
      if (!(other in settings)) scenario = withSetting(scenario, programme, other, left);
  }
  return withCurrent(workspace, scenario);
}

/** Sets one parameter, as `setAssumptions`. */
export const setAssumption = (
  workspace: Workspace,
  programme: Programme,
  id: string,
  setting: Setting,
): Workspace => setAssumptions(workspace, programme, { [id]: setting });

function withSetting(scenario: Scenario, programme: Programme, id: string, setting: Setting): Scenario {
  const { assumptions = {}, ...rest } = withoutTicks(scenario, programme, id);
  const { [id]: _, ...others } = assumptions;
  const isGiven = isParameterId(id) && sameData(setting, givenSetting(programme, id));
  const next = isGiven ? others : { ...others, [id]: setting };
  return Object.keys(next).length === 0 ? rest : { ...rest, assumptions: next };
}

/** A number of signs that is set by itself: which they are is no longer known. */
function withoutTicks(
  scenario: Scenario,
  { collaboration = noCollaborating }: Programme,
  id: string,
): Scenario {
  const goal = goalOfParameter(id, collaboration);
  const { ticks = {}, ...rest } = scenario;
  if (goal === undefined || !Object.hasOwn(ticks, goal)) return scenario;
  const { [goal]: _, ...others } = ticks;
  return Object.keys(others).length === 0 ? rest : { ...rest, ticks: others };
}

/** What the others of a whole come to when one takes its part of it; empty where there is room for all. */
function roomFor(
  scenario: Scenario,
  programme: Programme,
  id: string,
  setting: Setting,
): Readonly<Record<string, Setting>> {
  const others = sharersOf(id).map((other) => [other, settingOf(programme, scenario, other)] as const);
  const taken = others.reduce((sum, [, other]) => sum + highest(other), 0);
  const room = 1 - highest(setting);
  if (taken <= room + 1e-9) return {};
  // Rounded down to whole millionths, so that the sum never comes out a hair above everything.
  const less = (value: number) => Math.floor(((value * room) / taken) * 1e6 + 1e-6) / 1e6;
  return Object.fromEntries(
    others.map(([other, value]) => [
      other,
      typeof value === "number" ? less(value) : ([less(value[0]), less(value[1]), less(value[2])] as const),
    ]),
  );
}
