import { allocate } from "../../allocate.ts";
import type { Programme } from "../../programme.ts";
import { ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { toResult } from "../../throw-fault.ts";
import { chanceSource } from "./chance-source.ts";
import { chanceWorld } from "./chance-world.ts";
import { intervalsOf, joinRows } from "./intervals.ts";
import type { Luck, LuckOptions, LuckTreatment } from "./luck-answer.ts";
import { luckDefaults } from "./luck-defaults.ts";
import { luckPots, strikingOf } from "./luck-pots.ts";
import { chanceShareOf, luckAreas, meanWidth, taken, treated } from "./luck-told.ts";
import { awardsOf, byTruth, type LuckWorld, measured, truthOf } from "./luck-world.ts";
import { misplaced } from "./misplaced.ts";
import { treatmentsOf } from "./treatments.ts";

/** Awards of some draws, a row each in order of area id; a row of NaN where the rule could not be carried out. */
export interface LuckPart {
  readonly observed: Float64Array;
  readonly unchanged: Float64Array;
  readonly truth: Float64Array;
  /** Every `coarse`-th draw, per treatment but the rule as it is. */
  readonly treated: readonly Float64Array[];
  /** The same for true changes over the windows of the treatment; empty where the windows are the rule's own. */
  readonly treatedTruth: readonly Float64Array[];
}

/** Other treatments are told from every fourth draw. */
const coarse = 4;

/** Two thousand draws where they take no time, never fewer than two hundred. */
const presetDraws = (areas: number): number => Math.min(2000, Math.max(200, Math.floor(600_000 / areas)));

/** So many draws are some hundredths of a second. */
const drawsPerPart = (areas: number): number => Math.min(250, Math.max(10, Math.round(8000 / areas)));

/** The luck meter made ready: its parts are runs of draws, and the answer from the first of them is a coarser one. */
export interface PreparedLuck {
  readonly parts: number;
  readonly stages: readonly number[];
  compute(part: number): Result<LuckPart>;
  answer(parts: readonly LuckPart[]): Result<Luck>;
}

/**
 * Makes the luck meter ready (model.md 6.2, details.md 52-54). Errors: what stops the rule on what is observed, and a
 * missing denominator. Draws on which it cannot be carried out are counted.
 */
export function prepareLuck(rule: Rule, programme: Programme, options: LuckOptions): Result<PreparedLuck> {
  const { seed = luckDefaults.seed } = options;
  const { significantZ = luckDefaults.significantZ, minimumN = luckDefaults.minimumN } = options;
  const allocation = allocate(rule, programme);
  if (!allocation.ok) return allocation;
  const n = allocation.value.areas.length;
  const { draws = presetDraws(n) } = options;
  const chance = chanceSource(seed, n);
  const base = chanceWorld(rule, programme, chance);
  if (!base.ok) return base;
  const found = toResult(() => measured(base.value, rule));
  if (!found.ok) return found;
  const pots = found.value;
  const ids = programme.indicators.map(({ id }) => id);
  const treatments = treatmentsOf(rule, programme, { significantZ, minimumN });
  // Without its noise treatment the rule is the same for every treatment over its own windows.
  const ownTruth = truthOf(rule, programme, ids, chance);
  const worlds = treatments.map((treatment): LuckWorld => {
    const isLonger = treatment.id.startsWith("years");
    const world = treatment.id === "asIs" ? base : chanceWorld(treatment.rule, programme, chance);
    const truth = isLonger ? truthOf(treatment.rule, programme, ids, chance) : ownTruth;
    return { treatment, world, truth, isLonger };
  });
  const [own, ...others] = pots.length === 0 ? worlds.slice(0, 1) : worlds;
  if (own === undefined) throw new Error("the rule as it is is not among the treatments");
  const perPart = drawsPerPart(n);
  const parts = Math.ceil(draws / perPart);
  const failed = new Float64Array(n).fill(Number.NaN);

  return ok({
    parts,
    stages: [1, 4, 16, 64, 256].filter((stage) => stage < parts),
    compute(part) {
      const first = part * perPart;
      const count = Math.min(perPart, draws - first);
      const table = (step: number) =>
        new Float64Array((multiples(first + count, step) - multiples(first, step)) * n);
      const computed = {
        observed: table(1),
        unchanged: table(1),
        truth: table(1),
        treated: others.map(() => table(coarse)),
        treatedTruth: others.map(({ isLonger }) => (isLonger ? table(coarse) : new Float64Array(0))),
      };
      // Draw by draw and not world by world: all worlds share the chance of a draw.
      for (let draw = first; draw < first + count; draw++) {
        const at = (draw - first) * n;
        computed.observed.set(awardsOf(own.world, (on) => on.moved(draw)) ?? failed, at);
        computed.unchanged.set(awardsOf(own.world, (on) => on.unchanged(draw)) ?? failed, at);
        computed.truth.set(byTruth(own, draw) ?? failed, at);
        if (draw % coarse !== 0) continue;
        const to = (multiples(draw, coarse) - multiples(first, coarse)) * n;
        for (const [place, other] of others.entries()) {
          computed.treated[place]?.set(awardsOf(other.world, (on) => on.moved(draw)) ?? failed, to);
          if (other.isLonger) computed.treatedTruth[place]?.set(byTruth(other, draw) ?? failed, to);
        }
      }
      return ok(computed);
    },
    answer(computed) {
      const join = (of: (part: LuckPart) => Float64Array) => joinRows(computed.map(of), n);
      const observed = join((part) => part.observed);
      const truths = join((part) => part.truth);
      const money = allocation.value.budgetSek - allocation.value.reserveSek;
      const now = base.value.awards;
      const byAward = intervalsOf(observed, taken(base.value.selected));
      const misplacedNow = own.truth.ok && truths.count > 0 ? misplaced(now, truths, money) : null;
      const asIs: LuckTreatment = {
        id: "asIs",
        fault: null,
        misplaced: misplacedNow,
        widthSek: meanWidth(observed, byAward),
        movedSek: 0,
        delayYears: 0,
      };
      const told = luckPots(pots, base.value.kernel.frame.areas, allocation.value);
      const isRead = new Set(pots.map(({ at }) => at));
      return ok({
        provenance: allocation.value.provenance,
        draws: Math.min(draws, computed.length * perPart),
        seed,
        significantZ,
        minimumN,
        failedDraws: Math.min(draws, computed.length * perPart) - observed.count,
        paidSek: allocation.value.distributedSek,
        chanceShare: chanceShareOf(told),
        otherPots: rule.pots.filter((_, at) => !isRead.has(at)).map(({ id }) => id),
        otherSek: allocation.value.pots.reduce(
          (sum, { moneySek }, at) => sum + (isRead.has(at) ? 0 : moneySek),
          0,
        ),
        pots: told,
        striking: strikingOf(told),
        misplaced: pots.length === 0 ? null : misplacedNow,
        misplacedFault: own.truth.ok ? null : own.truth.error,
        areas: luckAreas(
          base.value,
          byAward,
          observed,
          join((part) => part.unchanged),
          own.truth.ok ? truths : null,
        ),
        treatments:
          pots.length === 0
            ? []
            : [
                asIs,
                ...others.map((other, at) =>
                  treated(
                    other,
                    now,
                    join((part) => part.treated[at] as Float64Array),
                    other.isLonger ? join((part) => part.treatedTruth[at] as Float64Array) : truths,
                    money,
                  ),
                ),
              ],
        lacksYears: pots.length > 0 && !worlds.some(({ isLonger }) => isLonger),
      });
    },
  });
}

/** How many multiples of a step there are below a draw, from 0 on. */
const multiples = (draw: number, step: number): number => Math.ceil(draw / step);
