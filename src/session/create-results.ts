import { type Accessor, createMemo, indexArray } from "solid-js";
import type { Answer } from "../engine/allocation-engine.ts";
import type { Allocation } from "../model/allocation.ts";
import { ok } from "../model/result.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type AnswerState, createAnswer } from "./create-answer.ts";

/** A scenario and what it pays. */
export interface ScenarioAwards {
  readonly scenario: Scenario;
  readonly allocation: Allocation;
}

/**
 * What every scenario pays, by place, each worked out anew when it changes; the last good result of a place stays
 * meanwhile, and carries the scenario it is of. Needs an owner. `ask` is told the place, so that newer questions of
 * the same place can replace older ones.
 */
export function createResults(
  scenarios: Accessor<readonly Scenario[]>,
  ask: (scenario: Scenario, place: number) => Promise<Answer<Allocation>>,
): Accessor<readonly AnswerState<ScenarioAwards>[]> {
  // A scenario that only moves to another place is answered before the next picture.
  const known = new WeakMap<Scenario, Allocation>();
  const put = async (scenario: Scenario, place: number): Promise<Answer<ScenarioAwards>> => {
    const found = known.get(scenario);
    if (found !== undefined) return ok({ scenario, allocation: found });
    const answer = await ask(scenario, place);
    if (!answer.ok) return answer;
    known.set(scenario, answer.value);
    return ok({ scenario, allocation: answer.value });
  };
  const answers = createMemo(
    indexArray(scenarios, (scenario, place) => createAnswer(scenario, (question) => put(question, place))),
  );
  return () => answers().map((answer) => answer());
}
