import type { OwnStep, Scenario } from "../../../scenario/scenario.ts";
import type { ViewState } from "../../../session/view-state.ts";

/** A new step on a scenario, looked at as it is now. */
export function stepOf(scenario: Scenario, { unit, sorting, area }: ViewState, title: string): OwnStep {
  const { utfall: _, title: __, note: ___, programme: ____, ...changes } = scenario;
  return {
    title,
    minutes: 8,
    scenario: changes,
    view: { outcome: "payouts", unit, sorting, area },
    question: "",
  };
}
