import type { Collaborating } from "../model/collaboration.ts";
import { choiceOf } from "../model/faults.ts";
import type { Parties } from "../model/parties.ts";
import type { Fault } from "../model/result.ts";
import { keyPath } from "./path.ts";

/** Goal areas, areas and parties that a programme does not have, and parties that stand twice, each with its path. */
export function* checkParties(
  { required = {}, present = {} }: Parties,
  collaborating: Collaborating,
  areas: readonly { readonly id: string }[],
): Generator<Fault> {
  yield* checkGoals(required, collaborating, "parties.required");
  const areaIds = areas.map(({ id }) => id);
  for (const [area, goals] of Object.entries(present)) {
    const path = keyPath("parties.present", area);
    if (!areaIds.includes(area)) yield { code: "unknownArea", path, value: area, ...choiceOf(areaIds) };
    yield* checkGoals(goals, collaborating, path);
  }
}

function* checkGoals(
  goals: Readonly<Record<string, readonly string[]>>,
  { goals: known, parties = [] }: Collaborating,
  at: string,
): Generator<Fault> {
  const goalIds = known.map(({ id }) => id);
  for (const [goal, list] of Object.entries(goals)) {
    const path = keyPath(at, goal);
    if (!goalIds.includes(goal)) yield { code: "unknownGoal", path, value: goal, ...choiceOf(goalIds) };
    for (const [i, party] of list.entries()) {
      if (!parties.includes(party))
        yield { code: "unknownParty", path: `${path}[${i}]`, value: party, ...choiceOf(parties) };
      else if (list.indexOf(party) < i) yield { code: "duplicateId", path: `${path}[${i}]`, value: party };
    }
  }
}
