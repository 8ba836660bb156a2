import { type Accessor, createMemo, indexArray } from "solid-js";
import type { Answer } from "../engine/allocation-engine.ts";
import type { Allocation } from "../model/allocation.ts";
import { ok } from "../model/result.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";
import { type AnswerState, createAnswer } from "./create-answer.ts";
import { baselineOf } from "./workspace.ts";

/** A scenario and what it pays. */
export interface ScenarioAwards {
  readonly scenario: Scenario;
  readonly allocation: Allocation;
}

/** A scenario and the one it is compared with, which its rule may refer to. */
interface Compared {
  readonly scenario: Scenario;
  readonly baseline: Scenario;
}

/**
 * What every scenario pays, by place, each computed again when it or the baseline changes; the last good result of a
 * place stays meanwhile, and carries the scenario it is of. Needs an owner. `ask` is given the place, so that newer
 * questions of the same place can replace older ones.
 */
export function createResults(
  workspace: Accessor<Workspace>,
  ask: (scenario: Scenario, place: number) => Promise<Answer<Allocation>>,
): Accessor<readonly AnswerState<ScenarioAwards>[]> {
  const baseline = createMemo(() => baselineOf(workspace()));
  // A scenario that only moves to another place is answered before the next picture.
  const known = new WeakMap<Scenario, { readonly baseline: Scenario; readonly allocation: Allocation }>();
  const put = async (compared: Compared, place: number): Promise<Answer<ScenarioAwards>> => {
    const { scenario } = compared;
    const found = known.get(scenario);
    if (found?.baseline === compared.baseline) return ok({ scenario, allocation: found.allocation });
    const answer = await ask(scenario, place);
    if (!answer.ok) return answer;
    known.set(scenario, { baseline: compared.baseline, allocation: answer.value });
    return ok({ scenario, allocation: answer.value });
  };
  const answers = createMemo(
    indexArray(
      () => workspace().workspace,
      (scenario, place) =>
        createAnswer(
          () => ({ scenario: scenario(), baseline: baseline() }),
          (question) => put(question, place),
        ),
    ),
  );
  return () => answers().map((answer) => answer());
}
