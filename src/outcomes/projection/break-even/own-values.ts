import type { Programme } from "../../../model/programme.ts";
import type { ParameterId } from "../../../model/project/parameters.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { likeliest, settingOf } from "../../../session/assumed.ts";
import type { OwnValues } from "./gain-view.ts";

/** What a scenario assumes of costs and worths. A worth that neither it nor its programme gives is not known. */
export function ownValues(programme: Programme, scenario: Scenario, rule: Rule): OwnValues {
  const number = (id: ParameterId) => likeliest(settingOf(programme, scenario, id));
  return {
    worth(cause, payer) {
      const id = `value-${cause}-${payer}` as const;
      const isGiven = scenario.assumptions?.[id] !== undefined || programme.assumptions?.[id] !== undefined;
      return isGiven ? number(id) : null;
    },
    costShare: (payer) => number(`cost-share-${payer}`),
    years: number("benefit-years"),
    rate: number("discount-rate"),
    deadweight: number("deadweight"),
    takeUp: rule.conditions?.takeUp ?? 1,
  };
}
