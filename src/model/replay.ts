import { baseYear } from "./base-year.ts";
import { type LimitedArea, replayLimits } from "./limits-replay.ts";
import type { Area, Programme } from "./programme.ts";
import { createReplayContext } from "./replay-context.ts";
import { replayRounding } from "./rounding-replay.ts";
import { takesPart, yearsOfArea } from "./rule/calendar.ts";
import { kindOf } from "./rule/criterion.ts";
import { factsOf } from "./rule/kind-facts.ts";
import { potOrder } from "./rule/pot-order.ts";
import { moneyToDistribute, type Pot, type Rule, ruleDefaults, type Unpaid } from "./rule/rule.ts";
import { leftOutBy, replaySelection } from "./rule/select-replay.ts";
import type { Scored } from "./scorer.ts";
import { throwFault } from "./throw-fault.ts";
import { compare, partOf, settled } from "./tolerance.ts";
import type { Step } from "./trace.ts";

/** A rule carried out once more, slowly, with every step of every area. Kronor unrounded but for awards. */
export interface Replay {
  /** In order of id by code point. */
  readonly areas: readonly Area[];
  readonly traces: readonly { readonly award: number; readonly steps: readonly Step[] }[];
  readonly returned: number;
  readonly carried: number;
}

/** One pot carried out: kronor per selected area. */
interface PaidPot {
  readonly pot: Pot;
  readonly scored: readonly Scored[];
  readonly sum: number;
  /** Whether it shares its money in proportion to scores, and takes money of other pots. */
  readonly shares: boolean;
  /** Whether scores are kronor that are paid as they are. */
  readonly fixed: boolean;
  money: number;
}

/** Replays a rule (model.md 2) without the kernel. Stops with a fault signal where the rule cannot be carried out. */
export function replay(rule: Rule, programme: Programme): Replay {
  const all = createReplayContext(programme);
  const base = baseYear(rule);
  const within = all.areas.filter(({ id }) => takesPart(rule, id, base));
  const judged = replaySelection(rule.selection, { ...all, areas: within });
  const verdicts = new Map(within.map((area, i) => [area, judged[i] ?? null]));
  const selected = within.filter((area) => verdicts.get(area)?.passed ?? true);
  const context = { ...all, selected };
  const money = moneyToDistribute(rule);
  const pots = payPots(rule, money, ({ criterion, id }) => kindOf(criterion).replay(criterion, context, id));
  const unpaid = settleUnpaid(pots.paid, pots.left, rule.unpaid ?? ruleDefaults.unpaid, selected.length);

  const inRule = rule.pots.map(({ id }) => pots.paid.find(({ pot }) => pot.id === id) as PaidPot);
  const steps = new Map<Area, Step[]>(selected.map((area) => [area, []]));
  const before = selected.map((area, i) => {
    const own = steps.get(area) as Step[];
    for (const paid of inRule) {
      const { pot, scored, sum: scores, fixed, money: moneySek } = paid;
      const { score, steps: reasons } = scored[i] as Scored;
      const kronor = kronorOf(paid, i);
      const share = partOf(score, fixed ? moneySek : scores);
      for (const reason of reasons) own.push(reason);
      own.push({
        kind: "score",
        kronor,
        pot: pot.id,
        score,
        sum: scores,
        share,
        moneySek,
        fixed,
      });
    }
    if (unpaid.shared > 0) {
      own.push({ kind: "shared", kronor: unpaid.shared, unpaidSek: pots.left, areas: selected.length });
    }
    return pots.paid.reduce((sum, paid) => sum + kronorOf(paid, i), 0) + unpaid.shared;
  });

  const placed = Math.max(0, settled(money - unpaid.returned - unpaid.carried, money));
  const limited = replayLimits(rule, selected, before, placed, money);
  const rest = limited === null ? 0 : limited.restSek;
  const after = limited === null ? before : limited.areas.map((area) => area.after);
  for (const [i, area] of selected.entries()) {
    const at = limited?.areas[i];
    if (at !== undefined)
      steps.get(area)?.push(limitStep(before[i] as number, at, limited?.multiplier ?? null));
  }
  const awards = replayRounding(rule, after, placed - rest);
  for (const [i, area] of selected.entries())
    steps.get(area)?.push(roundingStep(rule, after[i] as number, awards[i] as number));

  const carries = rule.unpaid === "carryOver";
  return {
    areas: all.areas,
    traces: all.areas.map((area) => {
      const verdict = verdicts.get(area) ?? null;
      const at = selected.indexOf(area);
      const years = verdicts.has(area) ? null : yearsOfArea(rule, area.id);
      const selection: Step = {
        kind: "selection",
        kronor: 0,
        selected: at >= 0,
        verdict,
        leftOutBy: verdict === null ? [] : leftOutBy(verdict),
        ...(years !== null &&
          base !== null && { outsideYears: { from: years.from, to: years.to, year: base } }),
      };
      return { award: awards[at] ?? 0, steps: [selection, ...(steps.get(area) ?? [])] };
    }),
    returned: unpaid.returned + (carries ? 0 : rest),
    carried: unpaid.carried + (carries ? rest : 0),
  };
}

/** What a pot pays the selected area at an index, in unrounded kronor. */
function kronorOf({ scored, sum, fixed, money }: PaidPot, index: number): number {
  const { score } = scored[index] as Scored;
  return fixed ? score : money * partOf(score, sum);
}

/** Money and scores of every pot, in order of id, and the money that no area has a claim on. */
function payPots(
  rule: Rule,
  money: number,
  score: (pot: Pot) => Scored[],
): { paid: PaidPot[]; left: number } {
  const pots = potOrder(rule.pots).map((p) => rule.pots[p] as Pot);
  const weights = pots.reduce((sum, { weight }) => sum + weight, 0);
  let left = 0;
  const paid = pots.map((pot): PaidPot => {
    const potMoney = (money * pot.weight) / weights;
    const scored = score(pot);
    const sum = scored.reduce((total, { score: own }) => total + own, 0);
    const { pays } = factsOf(pot.criterion);
    const shares = pays === "shares";
    const isAbove = !shares && compare(sum, potMoney) > 0;
    if (!Number.isFinite(sum)) throwFault({ code: "notFinite", pot: pot.id });
    if (isAbove && pays === "kronor")
      throwFault({ code: "fixedAbovePot", pot: pot.id, value: sum, allowed: potMoney });
    if (!shares) left += Math.max(0, potMoney - sum);
    else if (!(sum > 0)) left += potMoney;
    return { pot, scored, sum, shares, fixed: !shares && !isAbove, money: potMoney };
  });
  return { paid, left: settled(left, money) };
}

/** Where money without a taker goes (model.md 2.2, details.md 12). Raises the money of other pots where it goes there. */
function settleUnpaid(pots: PaidPot[], left: number, unpaid: Unpaid, selected: number) {
  const takers = pots.filter(({ shares, sum }) => shares && sum > 0);
  const base = takers.reduce((total, { money }) => total + money, 0);
  if (unpaid === "carryOver") return { shared: 0, returned: 0, carried: left };
  if (unpaid === "equal" && selected > 0) return { shared: left / selected, returned: 0, carried: 0 };
  if (unpaid === "otherPots" && base > 0) {
    for (const taker of takers) taker.money += left * (taker.money / base);
    return { shared: 0, returned: 0, carried: 0 };
  }
  return { shared: 0, returned: left, carried: 0 };
}

function limitStep(before: number, area: LimitedArea, multiplier: number | null): Step {
  const { after, floorSek, capSek, extraSek } = area;
  const binding =
    capSek !== null && after >= capSek ? "cap" : floorSek !== null && after <= floorSek ? "floor" : "none";
  return {
    kind: "limit",
    kronor: after - before,
    before,
    after,
    floorSek,
    capSek,
    multiplier,
    extraSek,
    binding,
  };
}

function roundingStep(rule: Rule, before: number, award: number): Step {
  const { unitSek, method } = rule.rounding ?? ruleDefaults.rounding;
  return { kind: "rounding", kronor: award - before, before, unitSek, method };
}
