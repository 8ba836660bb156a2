import { compileVariance, yearWeights } from "../../chance.ts";
import type { KernelData } from "../../data-frame.ts";
import { windowMean } from "../../data-frame.ts";
import { improvementOf } from "../../improvement-of.ts";
import type { Kernel } from "../../kernel.ts";
import type { Improvement } from "../../rule/improvement.ts";
import { compileMeasured } from "../../rule/improvement-score.ts";
import type { Pot } from "../../rule/rule.ts";
import { dusted } from "../../tolerance.ts";
import { type Reliability, reliabilityOf } from "./reliability.ts";

/** A pot that pays for a change, with the chance in it. Arrays by place in `areas`. */
export interface MeasuredPot {
  /** Place in the rule. */
  readonly at: number;
  readonly pot: Pot;
  readonly improvement: Improvement;
  readonly reliability: Reliability;
  /** Numbers of the areas that the measure takes in, in order of id. */
  readonly areas: Int32Array;
  /** Change of the share in the good direction. */
  readonly changes: Float64Array;
  /** Standard deviation of the change of the share by chance. */
  readonly deviations: Float64Array;
  /** What the reliability is judged on: the improvement after steps (a) and (b), its variance by chance, and the factor between a change of the share and it. */
  readonly values: Float64Array;
  readonly variances: Float64Array;
  readonly factors: Float64Array;
  /** People counted in the latest year read. */
  readonly persons: Float64Array;
}

/** The pots of a rule that pay for a change, on observed figures. Stops like the rule itself; `kernel` has just been run on `data`. */
export function measuredPots(pots: readonly Pot[], kernel: Kernel, data: KernelData): MeasuredPot[] {
  return pots.flatMap((pot, at) => {
    const improvement = improvementOf(pot.criterion);
    return improvement === null ? [] : [measuredPot(pot, at, improvement, kernel, data)];
  });
}

function measuredPot(
  pot: Pot,
  at: number,
  improvement: Improvement,
  { frame, output }: Kernel,
  data: KernelData,
): MeasuredPot {
  const n = frame.areas.length;
  const { change, measure } = compileMeasured(improvement, frame);
  const measured = new Float64Array(n);
  measure(data, output.selected, measured);
  const { active, factors } = change;
  const areas = active.index.slice(0, active.count);
  const variance = compileVariance(frame, improvement.indicator, improvement.from, improvement.to);
  const { direction } = frame.indicator(improvement.indicator);
  const from = frame.columnsOf(improvement.indicator, improvement.from);
  const to = frame.columnsOf(improvement.indicator, improvement.to);
  const latest = yearWeights(improvement.from, improvement.to).at(-1)?.year ?? 0;
  const last = frame.column(improvement.indicator, latest);
  const pick = (of: (area: number) => number) => Float64Array.from(areas, of);
  const spread = pick((area) => variance(data, area));
  const factor = pick((area) => factors[area] as number);
  const values = pick((area) => measured[area] as number);
  const variances = spread.map((each, i) => each * (factor[i] as number) ** 2);
  return {
    at,
    pot,
    improvement,
    reliability: reliabilityOf(values, variances, areas.length),
    areas,
    changes: pick((area) =>
      dusted(direction * (windowMean(frame, data, to, area) - windowMean(frame, data, from, area)), 1),
    ),
    deviations: spread.map(Math.sqrt),
    values,
    variances,
    factors: factor,
    persons: pick((area) => data.denominators[last * n + area] as number),
  };
}
