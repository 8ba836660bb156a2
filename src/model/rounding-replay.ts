import { mostUnits, roundingScratch, roundUnits, wholeUnits } from "./rounding.ts";
import { type Rule, ruleDefaults } from "./rule/rule.ts";
import { throwFault } from "./throw-fault.ts";

/** Awards in whole kronor from unrounded sums, placing the given kronor as far as whole units go (model.md 2.4). */
export function replayRounding(rule: Rule, sums: readonly number[], placedSek: number): number[] {
  const { unitSek, method } = rule.rounding ?? ruleDefaults.rounding;
  if (placedSek / unitSek > mostUnits)
    throwFault({ code: "tooManyUnits", value: placedSek, allowed: mostUnits * unitSek });
  const quotas = Float64Array.from(sums, (sum) => sum / unitSek);
  const units = new Float64Array(sums.length);
  roundUnits(
    quotas,
    sums.length,
    wholeUnits(Math.max(0, placedSek) / unitSek),
    method,
    units,
    roundingScratch(sums.length),
  );
  return Array.from(units, (count) => count * unitSek);
}
