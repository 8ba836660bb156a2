import { type Collaborating, goalOfParameter, type Ticks } from "../model/collaboration.ts";
import { choiceOf } from "../model/faults.ts";
import type { Fault } from "../model/result.ts";
import { keyPath } from "./path.ts";

/**
 * Ticks of goal areas and signs that a programme does not have (unknownGoal, unknownSign), a sign that stands twice
 * (duplicateId), more signs than there are (outOfRange), and a number of signs that is said among the assumptions as
 * well (ticksTwice), each with its path.
 */
export function* checkTicks(
  ticks: Ticks,
  assumptions: Readonly<Record<string, unknown>>,
  collaborating: Collaborating,
): Generator<Fault> {
  const { signs, goals } = collaborating;
  const goalIds = goals.map(({ id }) => id);
  for (const [goal, seen] of Object.entries(ticks)) {
    const path = keyPath("ticks", goal);
    if (!goalIds.includes(goal)) yield { code: "unknownGoal", path, value: goal, ...choiceOf(goalIds) };
    else if (typeof seen === "number") {
      if (seen > signs.length) yield { code: "outOfRange", path, value: seen, allowed: `<= ${signs.length}` };
    } else
      for (const [i, sign] of seen.entries()) {
        const at = `${path}[${i}]`;
        if (!signs.includes(sign)) yield { code: "unknownSign", path: at, value: sign, ...choiceOf(signs) };
        else if (seen.indexOf(sign) < i) yield { code: "duplicateId", path: at, value: sign };
      }
  }
  for (const id of Object.keys(assumptions)) {
    const goal = goalOfParameter(id, collaborating);
    if (goal !== undefined && Object.hasOwn(ticks, goal))
      yield {
        code: "ticksTwice",
        path: keyPath("assumptions", id),
        value: id,
        allowed: keyPath("ticks", goal),
      };
  }
}
