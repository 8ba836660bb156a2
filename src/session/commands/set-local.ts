import { memberNames, type Place } from "../../model/place.ts";
import type { Programme } from "../../model/programme.ts";
import { checkLocal } from "../../model/project/check-local.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import type { LocalAssumed, Scenario, Workspace } from "../../scenario/scenario.ts";
import { highest, type Setting, settingAt } from "../assumed.ts";
import { baselineOf, currentScenario, withCurrent } from "../workspace.ts";
import { sharersOf } from "./set-assumption.ts";

/**
 * Sets a parameter in a place: in the scenario's entry of the place, or in a new one, municipalities before areas so that
 * what is said of an area counts. Shares of one whole are said together, and make room in proportion. A setting that the
 * parameter does not admit in a place changes nothing.
 */
export function setLocal(
  workspace: Workspace,
  programme: Programme,
  place: Place,
  id: ParameterId,
  setting: Setting,
): Workspace {
  const scenario = currentScenario(workspace);
  const settings = { [id]: setting, ...othersOf(programme, scenario, place, id, setting) };
  if (checkLocal([{ ...place, assumptions: settings }], programme, "local").length > 0) return workspace;
  const { local = [] } = scenario;
  const at = indexOf(local, place);
  const before = local[at]?.assumptions ?? {};
  const entry: LocalAssumed = { ...place, assumptions: { ...before, ...settings } };
  const next = at < 0 ? [...local, entry] : local.map((each, i) => (i === at ? entry : each));
  return withCurrent(workspace, { ...scenario, local: inOrder(next) });
}

const indexOf = (local: readonly LocalAssumed[], place: Place): number =>
  memberNames(local).indexOf(memberNames([place])[0] ?? null);

const inOrder = (local: readonly LocalAssumed[]): LocalAssumed[] =>
  local.toSorted((a, b) => Number("areas" in a) - Number("areas" in b));

/** The other shares of a whole in a place, rounded down to whole millionths where they must make room. */
function othersOf(
  programme: Programme,
  scenario: Scenario,
  place: Place,
  id: ParameterId,
  setting: Setting,
): Readonly<Record<string, Setting>> {
  const others = sharersOf(id).map((other) => [other, settingAt(programme, scenario, place, other)] as const);
  const taken = others.reduce((sum, [, other]) => sum + highest(other), 0);
  const room = 1 - highest(setting);
  const less = (value: number) =>
    taken <= room + 1e-9 ? value : Math.floor(((value * room) / taken) * 1e6 + 1e-6) / 1e6;
  return Object.fromEntries(
    others.map(([other, value]) => [
      other,
      typeof value === "number" ? less(value) : ([less(value[0]), less(value[1]), less(value[2])] as const),
    ]),
  );
}

/** Takes back what a scenario says of a parameter in a place, and of those that share a whole with it. */
export function clearLocal(workspace: Workspace, place: Place, id: ParameterId): Workspace {
  const { local = [], ...scenario } = currentScenario(workspace);
  const at = indexOf(local, place);
  const gone = new Set<string>([id, ...sharersOf(id)]);
  const next = local.flatMap((entry, i): LocalAssumed[] => {
    if (i !== at) return [entry];
    const kept = Object.entries(entry.assumptions).filter(([other]) => !gone.has(other));
    return kept.length === 0 ? [] : [{ ...entry, assumptions: Object.fromEntries(kept) }];
  });
  return withCurrent(workspace, next.length === 0 ? scenario : { ...scenario, local: next });
}

/** Takes back everything that places have of their own: it is then as the baseline has it. */
export function resetLocal(workspace: Workspace): Workspace {
  const { local: _, ...scenario } = currentScenario(workspace);
  const { local: former } = baselineOf(workspace);
  return withCurrent(workspace, former === undefined ? scenario : { ...scenario, local: former });
}
