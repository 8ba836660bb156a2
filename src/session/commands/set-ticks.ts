import { countOfTicks, noCollaborating, type Ticks } from "../../model/collaboration.ts";
import type { Programme } from "../../model/programme.ts";
import { checkTicks } from "../../scenario/check-ticks.ts";
import type { Scenario, Workspace } from "../../scenario/scenario.ts";
import { givenSetting, likeliest } from "../assumed.ts";
import { currentScenario, withCurrent } from "../workspace.ts";

/**
 * Says which signs of collaboration are seen in goal areas, or how many; their number is then said here and no longer
 * among the assumptions. None, where the programme has none, is no change. Goal areas and signs that the programme does
 * not have change nothing.
 */
export function setTicks(workspace: Workspace, programme: Programme, seen: Ticks): Workspace {
  const { collaboration = noCollaborating } = programme;
  if ([...checkTicks(seen, {}, collaboration)].length > 0) return workspace;
  const { ticks = {}, assumptions = {}, ...scenario } = currentScenario(workspace);
  const fieldOf = (goal: string) => collaboration.goals.find(({ id }) => id === goal)?.field;
  const given = (goal: string): number => {
    const field = fieldOf(goal);
    return field === undefined ? 0 : likeliest(givenSetting(programme, `ticks-${field}`));
  };
  const next = Object.entries({ ...ticks, ...seen }).filter(
    ([goal, each]) => countOfTicks(each) > 0 || given(goal) > 0,
  );
  const counted = new Set(Object.keys(seen).map((goal) => `ticks-${fieldOf(goal)}`));
  const others = Object.entries(assumptions).filter(([id]) => !counted.has(id));
  return withCurrent(workspace, {
    ...scenario,
    ...(others.length > 0 && { assumptions: Object.fromEntries(others) }),
    ...(next.length > 0 && { ticks: Object.fromEntries(next) }),
  } satisfies Scenario);
}
