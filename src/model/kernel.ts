import { baseYear } from "./base-year.ts";
import { createDataFrame, type DataFrame, type KernelData, type Selected } from "./data-frame.ts";
import { applyLimits, compileBounds, limitScratch } from "./limits.ts";
import type { Programme } from "./programme.ts";
import type { Fault, Result } from "./result.ts";
import { fail } from "./result.ts";
import { mostUnits, roundingScratch, roundUnits, wholeUnits } from "./rounding.ts";
import { checkRule } from "./rule/check-rule.ts";
import { kindOf } from "./rule/criterion.ts";
import { factsOf } from "./rule/kind-facts.ts";
import { potOrder } from "./rule/pot-order.ts";
import { type Pot, type Rule, ruleDefaults, type Unpaid } from "./rule/rule.ts";
import { compileSelection } from "./rule/select.ts";
import type { Scorer } from "./scorer.ts";
import { FaultSignal, throwFault, toResult } from "./throw-fault.ts";
import { compare, partOf, settled } from "./tolerance.ts";

/** What a kernel's last run left behind. Arrays by area number, in order of id; kronor unrounded but for `awards`. */
export interface KernelOutput {
  readonly selected: Selected;
  /** Money of each pot before money of other pots came in. */
  readonly potMoney: Float64Array;
  /** Money of each pot as shared out. */
  readonly potPaid: Float64Array;
  /** Sum of scores per pot; of a pot whose scores are kronor, what they come to. */
  readonly potSums: Float64Array;
  /** Kronor from each pot at `pot * areaCount + area`. */
  readonly amounts: Float64Array;
  /** Equally shared unpaid money, the same for every selected area. */
  shared: number;
  /** Sums before and after limits. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The limits' multiplier; NaN without limits. */
  multiplier: number;
  readonly floors: Float64Array;
  readonly caps: Float64Array;
  /** Whole kronor. */
  readonly awards: Float64Array;
  returned: number;
  carried: number;
}

/** A rule made ready to allocate again and again without making objects. */
export interface Kernel {
  readonly frame: DataFrame;
  readonly output: KernelOutput;
  /** Allocates into `output`; a fault leaves the output of the last good run half overwritten. */
  readonly run: (data: KernelData) => Fault | null;
}

/**
 * Compiles a rule for a programme's areas (model.md 2, 2.8). Fails with the first fault of checkRule, or with a
 * missing attribute or national value that the rule names. With `expected` the kernel takes expected gains where the
 * data hold expected values (details.md 1).
 */
export function compileRule(rule: Rule, programme: Programme, expected = false): Result<Kernel> {
  const fault = checkRule(rule, programme)[0];
  if (fault !== undefined) return fail(fault);
  return toResult(() => compile(rule, programme, expected));
}

function compile(rule: Rule, programme: Programme, expected: boolean): Kernel {
  const frame = createDataFrame(programme, expected);
  const n = frame.areas.length;
  const select = compileSelection(rule, frame, baseYear(rule));
  const scorers = rule.pots.map(({ criterion }) => kindOf(criterion).compile(criterion, frame));
  const limits = rule.limits ?? [];
  const bound = limits.length > 0 ? compileBounds(limits, frame) : null;
  const unpaid = rule.unpaid ?? ruleDefaults.unpaid;
  const { unitSek, method } = rule.rounding ?? ruleDefaults.rounding;
  const output = createOutput(rule.pots.length, n);
  const pay = payPots(rule.pots, scorers, n, unpaid, output);
  const room = limitScratch(n);
  const quotas = new Float64Array(n);
  const units = new Float64Array(n);
  const rounding = roundingScratch(n);

  const allocate = (data: KernelData): void => {
    const { selected, before, after, awards } = output;
    if (data.moneySek / unitSek > mostUnits)
      throwFault({ code: "tooManyUnits", value: data.moneySek, allowed: mostUnits * unitSek });
    select(data, selected);
    pay(data);
    let placed = placedSek(data, output);
    if (bound === null) {
      after.set(before);
      output.multiplier = Number.NaN;
    } else {
      after.fill(0);
      bound(data, selected, output);
      const { multiplier, restSek } = applyLimits(
        frame,
        selected,
        before,
        output,
        placed,
        unpaid,
        after,
        room,
      );
      output.multiplier = multiplier;
      if (unpaid === "carryOver") output.carried += restSek;
      else output.returned += restSek;
      placed = Math.max(0, placed - restSek);
    }
    for (let i = 0; i < selected.count; i++)
      quotas[i] = (after[selected.index[i] as number] as number) / unitSek;
    roundUnits(quotas, selected.count, wholeUnits(placed / unitSek), method, units, rounding);
    awards.fill(0);
    for (let i = 0; i < selected.count; i++)
      awards[selected.index[i] as number] = (units[i] as number) * unitSek;
  };

  return {
    frame,
    output,
    run(data) {
      try {
        allocate(data);
        return null;
      } catch (error) {
        if (error instanceof FaultSignal) return error.fault;
        throw error;
      }
    },
  };
}

/** Money that goes out: what is left when some is returned or carried; never less than nothing. */
const placedSek = ({ moneySek }: KernelData, { returned, carried }: KernelOutput): number =>
  Math.max(0, settled(moneySek - returned - carried, moneySek));

function createOutput(pots: number, n: number): KernelOutput {
  return {
    selected: { count: 0, index: new Int32Array(n), flag: new Uint8Array(n) },
    potMoney: new Float64Array(pots),
    potPaid: new Float64Array(pots),
    potSums: new Float64Array(pots),
    amounts: new Float64Array(pots * n),
    shared: 0,
    before: new Float64Array(n),
    after: new Float64Array(n),
    multiplier: Number.NaN,
    floors: new Float64Array(n),
    caps: new Float64Array(n),
    awards: new Float64Array(n),
    returned: 0,
    carried: 0,
  };
}

/** Scores, money of pots, money of pots without a taker, and the sum per area (model.md 2.2). */
function payPots(
  pots: readonly Pot[],
  scorers: readonly Scorer[],
  n: number,
  unpaid: Unpaid,
  output: KernelOutput,
): (data: KernelData) => void {
  const weights = Float64Array.from(pots, ({ weight }) => weight);
  // Counted loops over numbers: in a projection an iterator here costs a tenth of the whole allocation.
  const order = Int32Array.from(potOrder(pots));
  const weightSum = order.reduce((sum, p) => sum + (weights[p] as number), 0);
  const pays = pots.map(({ criterion }) => factsOf(criterion).pays);
  /** 1 where the scores of this run are kronor that are paid as they are. */
  const inKronor = new Uint8Array(pots.length);
  const scores = pots.map((_, p) => output.amounts.subarray(p * n, (p + 1) * n));
  const { selected, potMoney, potPaid, potSums, before } = output;

  return (data) => {
    let left = 0;
    let takers = 0;
    output.amounts.fill(0);
    for (let k = 0; k < order.length; k++) {
      const p = order[k] as number;
      const money = (data.moneySek * (weights[p] as number)) / weightSum;
      const score = scores[p] as Float64Array;
      (scorers[p] as Scorer)(data, selected, score);
      let sum = 0;
      for (let i = 0; i < selected.count; i++) sum += score[selected.index[i] as number] as number;
      if (!Number.isFinite(sum)) throwFault({ code: "notFinite", pot: (pots[p] as Pot).id });
      potMoney[p] = money;
      potPaid[p] = money;
      potSums[p] = sum;
      if (pays[p] === "shares") {
        if (sum > 0) takers += money;
        else left += money;
        continue;
      }
      const isAbove = compare(sum, money) > 0;
      if (isAbove && pays[p] === "kronor")
        throwFault({ code: "fixedAbovePot", pot: (pots[p] as Pot).id, value: sum, allowed: money });
      inKronor[p] = isAbove ? 0 : 1;
      left += Math.max(0, money - sum);
    }
    output.returned = 0;
    output.carried = 0;
    output.shared = 0;
    left = settled(left, data.moneySek);
    if (left > 0) {
      if (unpaid === "carryOver") output.carried = left;
      else if (unpaid === "equal" && selected.count > 0) output.shared = left / selected.count;
      else if (unpaid === "otherPots" && takers > 0) {
        for (let k = 0; k < order.length; k++) {
          const p = order[k] as number;
          if (pays[p] === "shares" && (potSums[p] as number) > 0)
            potPaid[p] = (potMoney[p] as number) + left * ((potMoney[p] as number) / takers);
        }
      } else output.returned = left;
    }
    before.fill(0);
    for (let k = 0; k < order.length; k++) {
      const p = order[k] as number;
      const score = scores[p] as Float64Array;
      const sum = potSums[p] as number;
      const money = potPaid[p] as number;
      for (let i = 0; i < selected.count; i++) {
        const area = selected.index[i] as number;
        const own = score[area] as number;
        const amount = inKronor[p] === 1 ? own : money * partOf(own, sum);
        score[area] = amount;
        before[area] = (before[area] as number) + amount;
      }
    }
    if (output.shared > 0) {
      for (let i = 0; i < selected.count; i++) {
        const area = selected.index[i] as number;
        before[area] = (before[area] as number) + output.shared;
      }
    }
  };
}
