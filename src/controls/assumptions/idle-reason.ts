import { fewestDeepSigns } from "../../model/collaboration-level.ts";
import { excessOf } from "../../model/payment-timing.ts";
import type { Programme } from "../../model/programme.ts";
import { cyclePaths } from "../../model/project/cycle-parameters.ts";
import { localOf } from "../../model/project/input.ts";
import { localSetting } from "../../model/project/local.ts";
import type { ParameterId } from "../../model/project/parameters.ts";
import { ownOf } from "../../model/project/payments.ts";
import { readStart } from "../../model/project/start-state.ts";
import { conditionsByArea } from "../../model/rule/area-conditions.ts";
import { factsOf } from "../../model/rule/kind-facts.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { toResult } from "../../model/throw-fault.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { highest, likeliest, settingOf } from "../../session/assumed.ts";

/** Why a parameter makes no difference to what is projected here. */
export type IdleReason =
  | "noSchool"
  | "noMoney"
  | "noOwnMoney"
  | "noStrength"
  | "fewSigns"
  | "notForResults"
  | "cycleNotRandom"
  | "cycleFlat"
  | "noAssistanceCost"
  | "noPenalty"
  | "refugeesKnown"
  | "noRefugees"
  | "figuresKnown";

/** Start values that stand in for figures, by what reads them. */
const stopgaps: readonly ParameterId[] = [
  "adults",
  "adults-per-inhabitant",
  "cohort-per-inhabitant",
  "employment-level",
  "assistance-level",
];

const fieldOf: Readonly<Partial<Record<ParameterId, ParameterId>>> = {
  "jobs-per-million": "share-jobs",
  "assistance-per-million": "share-assistance",
  "pupils-per-million": "share-school",
  displacement: "share-jobs",
  "ticks-jobs": "share-jobs",
  "ticks-assistance": "share-assistance",
  "ticks-school": "share-school",
};

/** What makes a parameter idle under a scenario of a programme, or null. Worked out once for all parameters. */
export function idleReasons(
  programme: Programme,
  scenario: Scenario,
  rule: Rule,
): (id: ParameterId) => IdleReason | null {
  const setting = (id: ParameterId) => settingOf(programme, scenario, id);
  const local = localOf({ programme, local: scenario.local ?? [] });
  const start = toResult(() =>
    readStart(programme, { ...programme.assumptions, ...scenario.assumptions }, local),
  );
  const hasSchool = !start.ok || start.value.cohorts.some((leavers) => leavers > 0);
  const rates = start.ok ? [...start.value.refugeeRates] : [Number.NaN];
  const hasRefugees =
    rates.some((rate) => rate > 0) ||
    (rates.some((rate) => Number.isNaN(rate)) && highest(setting("refugee-rate")) > 0);
  const paysForResults = rule.pots.some(({ criterion }) => factsOf(criterion).paysForResults);
  const path = cyclePaths[likeliest(setting("cycle"))];
  /** Off in every area, by its own setting where it has one. */
  const isOff = (id: ParameterId) => {
    const own = programme.areas.map((area) => localSetting(local, area, id));
    return (own.length === 0 ? [undefined] : own).every((each) => highest(each ?? setting(id)) === 0);
  };
  const asksOwn = () =>
    conditionsByArea(rule.conditions ?? {}, programme.areas).some(
      (own) => ownOf(1_000_000, own) > 0 || excessOf(0, own) > 0,
    );

  return (id) => {
    if (!hasSchool && ["pupils-per-million", "ticks-school", "drift-eligibility"].includes(id))
      return "noSchool";
    const field = fieldOf[id];
    if (field !== undefined && isOff(field)) return "noMoney";
    if (id.startsWith("ticks-")) return isOff("collaboration-strength") ? "noStrength" : null;
    switch (id) {
      case "match-additionality":
        return asksOwn() ? null : "noOwnMoney";
      case "collaboration-strength":
        return (["ticks-jobs", "ticks-assistance", "ticks-school"] as const).every(
          (each) => likeliest(setting(each)) < fewestDeepSigns,
        )
          ? "fewSigns"
          : null;
      case "incentive":
        return paysForResults ? null : "notForResults";
      case "cycle-persistence":
        return path === "random" ? null : "cycleNotRandom";
      case "cycle-hire":
      case "cycle-leave":
      case "cycle-need":
      case "cycle-scale":
        return path === "flat" ? "cycleFlat" : null;
      case "budget-penalty":
      case "saving-kept":
        return isOff("assistance-cost") ? "noAssistanceCost" : null;
      case "penalty-hits-project":
        return isOff("assistance-cost") || isOff("budget-penalty") ? "noPenalty" : null;
      case "refugee-rate":
        return rates.every((rate) => !Number.isNaN(rate)) ? "refugeesKnown" : null;
      case "refugees-employed":
      case "refugees-assistance":
        return hasRefugees ? null : "noRefugees";
      default:
        return stopgaps.includes(id) && start.ok && !start.value.assumed.includes(id) ? "figuresKnown" : null;
    }
  };
}
