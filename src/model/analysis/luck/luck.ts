import { allocate } from "../../allocate.ts";
import type { Programme } from "../../programme.ts";
import type { Provenance } from "../../provenance.ts";
import { type Fault, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { toResult } from "../../throw-fault.ts";
import { type ChanceSource, chanceSource } from "./chance-source.ts";
import { type ChanceWorld, chanceWorld } from "./chance-world.ts";
import { type Interval, intervalsOf, joinRows, type Rows, ranksOf } from "./intervals.ts";
import { luckDefaults } from "./luck-defaults.ts";
import { type LuckPot, luckPots, type Striking, strikingOf } from "./luck-pots.ts";
import { type MeasuredPot, measuredPots } from "./measured-pot.ts";
import { type Misplaced, misplaced } from "./misplaced.ts";
import { type Treatment, type TreatmentId, treatmentsOf, withoutNoise } from "./treatments.ts";
import { type TrueChanges, trueChanges } from "./true-changes.ts";

/** What may be chosen for the luck meter. */
export interface LuckOptions {
  /** 1 to 100,000; absent: 2,000, fewer for hundreds of areas. */
  readonly draws?: number;
  /** A whole number, 0 to 2^53 - 1; absent: 1. */
  readonly seed?: number;
  /** Standard deviations below which a change counts as none, where that treatment is tried; absent: 1.645. */
  readonly significantZ?: number;
  /** People below which a change counts as none, where that treatment is tried; absent: 100. */
  readonly minimumN?: number;
}

/** What chance does to one area's award. Kronor; ranks from 1, the largest award. */
export interface LuckArea {
  readonly id: string;
  readonly awardSek: number;
  /** What the award would lie within, nine times in ten, if the same year were lived again. */
  readonly award: Interval;
  readonly rank: number;
  readonly ranks: Interval;
  /** The award if nothing had really changed: chance alone. */
  readonly unchanged: Interval;
  /** The award by true changes, as well as they can be told; null where they cannot. */
  readonly truth: Interval | null;
}

/** What a way to treat chance would do. */
export interface LuckTreatment {
  readonly id: TreatmentId;
  /** Why it cannot be carried out; else null, and the figures are there. */
  readonly fault: Fault | null;
  readonly misplaced: Misplaced | null;
  /** Mean over areas of how wide the 90 % interval of the award is, in kronor. */
  readonly widthSek: number | null;
  /** Kronor that would go to another area than by the rule as it is. */
  readonly movedSek: number | null;
  readonly delayYears: number;
}

/** How much of a rule's money follows chance. */
export interface Luck {
  readonly provenance: Provenance;
  readonly draws: number;
  readonly seed: number;
  readonly significantZ: number;
  readonly minimumN: number;
  /** Draws that the rule could not be carried out on; they count in nothing. */
  readonly failedDraws: number;
  readonly paidSek: number;
  /** Share of the differences between areas that is chance, over the pots that pay for changes, by their money; null where nothing can be told. */
  readonly chanceShare: number | null;
  /** Pots that pay for no change: chance is not measured in them. */
  readonly otherPots: readonly string[];
  readonly otherSek: number;
  readonly pots: readonly LuckPot[];
  readonly striking: Striking | null;
  /** Kronor that end in another area than true changes would give; null where `misplacedFault` says why. */
  readonly misplaced: Misplaced | null;
  readonly misplacedFault: Fault | null;
  /** In order of id; areas that the rule selects. */
  readonly areas: readonly LuckArea[];
  readonly treatments: readonly LuckTreatment[];
  /** Years that longer windows would need further back; windows of two years are the first to be tried. */
  readonly lacksYears: boolean;
}

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

interface World {
  readonly treatment: Treatment;
  readonly world: Result<ChanceWorld>;
  /** The rule without a noise treatment on draws of the true changes over its windows. */
  readonly truth: Result<{ readonly world: ChanceWorld; readonly changes: TrueChanges }>;
  /** Windows of its own, so that its true changes are others than the rule's. */
  readonly isLonger: boolean;
}

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
  const worlds = treatments.map((treatment): World => {
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

/** What a world pays when it is run; null where its rule cannot be carried out. */
const awardsOf = (world: Result<ChanceWorld>, run: (on: ChanceWorld) => boolean): Float64Array | null =>
  world.ok && run(world.value) ? world.value.kernel.output.awards : null;

/** What the rule pays on a draw of the true changes. */
const byTruth = ({ truth }: World, draw: number): Float64Array | null =>
  truth.ok && truth.value.world.onValues((values) => truth.value.changes(draw, values))
    ? truth.value.world.kernel.output.awards
    : null;

/** The pots of the rule on what is observed. */
function measured(world: ChanceWorld, rule: Rule): MeasuredPot[] {
  world.kernel.run(world.observed);
  return measuredPots(rule.pots, world.kernel, world.observed);
}

/** The rule without a noise treatment, and the true changes over its windows. */
function truthOf(
  rule: Rule,
  programme: Programme,
  ids: readonly string[],
  chance: ChanceSource,
): World["truth"] {
  const plain = withoutNoise(rule);
  const world = chanceWorld(plain, programme, chance);
  if (!world.ok) return world;
  const pots = toResult(() => measured(world.value, plain));
  if (!pots.ok) return pots;
  const changes = trueChanges(pots.value, ids, world.value.kernel.frame, chance);
  return changes.ok ? ok({ world: world.value, changes: changes.value }) : changes;
}

/** 1 - reliability over pots, weighted by their money. */
function chanceShareOf(pots: readonly LuckPot[]): number | null {
  let money = 0;
  let chance = 0;
  for (const { moneySek, reliability } of pots) {
    if (reliability === null) continue;
    money += moneySek;
    chance += moneySek * (1 - reliability);
  }
  return money > 0 ? chance / money : null;
}

function treated(
  { treatment, world, truth }: World,
  now: Float64Array,
  rows: Rows,
  truths: Rows,
  money: number,
): LuckTreatment {
  const { id, delayYears } = treatment;
  if (!world.ok)
    return { id, fault: world.error, misplaced: null, widthSek: null, movedSek: null, delayYears };
  const { awards, selected } = world.value;
  return {
    id,
    fault: null,
    misplaced: truth.ok && truths.count > 0 ? misplaced(awards, truths, money) : null,
    widthSek: meanWidth(rows, intervalsOf(rows, taken(selected))),
    movedSek: movedBetween(now, awards, money),
    delayYears,
  };
}

/** Half the sum of absolute differences, unpaid money being one more receiver. */
function movedBetween(a: Float64Array, b: Float64Array, money: number): number {
  return misplaced(b, { count: 1, width: a.length, values: a }, money).sek;
}

/** Mean width of 90 % intervals; null without draws. */
function meanWidth(rows: Rows, all: readonly Interval[]): number | null {
  if (rows.count === 0) return null;
  return all.reduce((sum, { low, high }) => sum + high - low, 0) / Math.max(1, all.length);
}

/** Numbers of the areas that are selected. */
const taken = (selected: Uint8Array): number[] => [...selected.keys()].filter((area) => selected[area] === 1);

/** What chance does to each selected area; `byAward` are the intervals of the observed rows. */
function luckAreas(
  { kernel, awards, selected }: ChanceWorld,
  byAward: readonly Interval[],
  observed: Rows,
  unchanged: Rows,
  truths: Rows | null,
): LuckArea[] {
  const areas = taken(selected);
  const byRank = intervalsOf(ranksOf(observed, areas), areas);
  const byNothing = intervalsOf(unchanged, areas);
  const byTruth = truths === null || truths.count === 0 ? null : intervalsOf(truths, areas);
  const ranks = ranksOf({ count: 1, width: awards.length, values: awards }, areas).values;
  return areas.map((area, at) => ({
    id: (kernel.frame.areas[area] as { readonly id: string }).id,
    awardSek: awards[area] as number,
    award: byAward[at] as Interval,
    rank: ranks[area] as number,
    ranks: byRank[at] as Interval,
    unchanged: byNothing[at] as Interval,
    truth: byTruth?.[at] ?? null,
  }));
}
