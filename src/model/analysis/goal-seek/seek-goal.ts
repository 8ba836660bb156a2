import { byCodePoint } from "../../order.ts";
import type { Programme } from "../../programme.ts";
import { type Fault, fail, ok, type Result } from "../../result.ts";
import type { RuleEdit } from "../../rule/edit-rule.ts";
import { moneyToDistribute, type Rule, ruleDefaults } from "../../rule/rule.ts";
import { neediestWeights } from "../neediest-weights.ts";
import { standingsOf } from "../standing.ts";
import { type Aim, createAims, dustSek } from "./aims.ts";
import { limitsFor } from "./by-limits.ts";
import { valuesToOffer } from "./choose-value.ts";
import { type Condition, mostConditions } from "./condition.ts";
import { type AwardSpace, findImpossible, type Impossible } from "./impossible.ts";
import { type Lever, leversOf } from "./lever.ts";
import { editOf, type OneParameter, seekOne } from "./seek-one.ts";
import { type SeveralParameters, seekSeveral } from "./seek-several.ts";
import { createTrial, type Trial } from "./trial.ts";

/** A lever that is asked for: its path, and another range than the usual one. */
export interface LeverChoice {
  readonly path: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

/** What is sought: conditions on awards, and what may be changed for them. No lever: limits are added to the rule. */
export interface Goal {
  readonly conditions: readonly Condition[];
  readonly levers: readonly LeverChoice[];
  readonly seed?: number;
}

/** A rule that was found: what is edited, what it pays, and how far each condition is from failing, in kronor as paid. */
export interface Offer {
  readonly edits: readonly RuleEdit[];
  /** One value per lever; none where limits are added. */
  readonly values: readonly number[];
  /** Whole kronor by area, in order of id. */
  readonly awardsSek: readonly number[];
  readonly marginsSek: readonly number[];
  /** Conditions that rounding to whole units leaves short, by less than a unit for each area. */
  readonly roundedShort: readonly number[];
  /** Floors are higher than the conditions say, so that these hold after rounding too. */
  readonly isRaised: boolean;
}

export interface GoalAnswer {
  readonly areas: readonly { readonly id: string; readonly name: string; readonly municipality: string }[];
  /** What each area gets now, in the baseline: what gains and losses are counted from. */
  readonly nowSek: readonly number[];
  /** What the rule that is sought from pays as it is; null where it cannot be carried out. */
  readonly currentSek: readonly number[] | null;
  /** Proof that no rule can meet the conditions; null where some awards would. */
  readonly impossible: Impossible | null;
  readonly levers: readonly Lever[];
  readonly one: OneParameter | null;
  readonly several: SeveralParameters | null;
  /** Null where nothing was found. */
  readonly offer: Offer | null;
  /** With limits: why they do not do. */
  readonly limits: "met" | "notByLimits" | "notMet" | null;
  /** Why a condition on the neediest cannot be counted; then nothing was sought. */
  readonly lacking: "noPopulation" | "noNeed" | null;
}

/** What is sought from: a rule on data, what areas get now (before the change), and need by area id. */
export interface GoalStart {
  readonly rule: Rule;
  readonly programme: Programme;
  readonly nowSek: ReadonlyMap<string, number>;
  readonly need: ReadonlyMap<string, number>;
}

/**
 * Looks for a rule that meets conditions (model.md 6.5). First whether any awards could, whatever the rule: where none can,
 * the smallest set of conditions that conflict is named with the sum that proves it. Then by one parameter (its whole
 * feasible set), by several (the least change found) or, without a lever, by limits added to the rule. Sets are computed on
 * awards before rounding; what is offered is checked on awards as paid. Errors: empty and tooLong for conditions, an area or
 * lever that is not there, a range that is none, and what stops the present rule.
 */
export function seekGoal(
  { rule, programme, nowSek, need }: GoalStart,
  { conditions, levers: choices, seed = 1 }: Goal,
): Result<GoalAnswer> {
  const wrong = faultOf(conditions);
  if (wrong !== null) return fail(wrong);
  const areas = [...programme.areas].sort((a, b) => byCodePoint(a.id, b.id));
  const ids = areas.map(({ id }) => id);
  const { unitSek } = rule.rounding ?? ruleDefaults.rounding;
  const aims = createAims(conditions, ids, { awardsSek: nowSek, unitSek }, programme, need);
  if (!aims.ok && aims.error.code === "unknownArea") return fail(aims.error);
  const levers = chosenLevers(choices, rule, programme);
  if (!levers.ok) return levers;
  const known = withPaid(programme, nowSek);
  const trial = createTrial(rule, known);
  const present = trial([]);
  if (!present.ok && choices.length === 0) return present;
  const space = awardSpace(conditions, ids, nowSek, rule, levers.value, programme, need, unitSek);
  const impossible = findImpossible(conditions, space);
  const answer: GoalAnswer = {
    areas: areas.map(({ id, name, municipality }) => ({ id, name, municipality })),
    nowSek: Array.from(space.nowSek),
    currentSek: present.ok ? Array.from(present.value.awardsSek) : null,
    impossible,
    levers: levers.value,
    one: null,
    several: null,
    offer: null,
    limits: null,
    lacking: null,
  };
  if (!aims.ok)
    return ok({ ...answer, lacking: aims.error.code === "noPopulation" ? "noPopulation" : "noNeed" });
  const offerOf = (values: readonly number[], edits: readonly RuleEdit[]) =>
    offered(values, edits, aims.value, trial, unitSek * ids.length);
  const [only] = levers.value;
  if (only === undefined) {
    const edits = limitsFor(conditions, rule);
    if (edits === null) return ok({ ...answer, limits: "notByLimits" });
    if (impossible !== null) return ok({ ...answer, limits: "notMet" });
    const asIs = offerOf([], []);
    const holds = asIs?.roundedShort.length === 0;
    const raised = limitsFor(conditions, rule, { unitSek, nowSek }) ?? edits;
    const higher = holds ? null : offerOf([], raised);
    const offer = holds
      ? asIs
      : bestOf([offerOf([], edits), higher === null ? null : { ...higher, isRaised: true }]);
    return ok({ ...answer, offer, limits: offer === null ? "notMet" : "met" });
  }
  if (levers.value.length === 1) {
    const one = seekOne(only, aims.value, trial);
    const offers = valuesToOffer(one.pieces, only.now).map((value) => {
      const edit = editOf(only, value);
      return offerOf([edit.value as number], [edit]);
    });
    return ok({ ...answer, one, offer: bestOf(offers) });
  }
  const several = seekSeveral(levers.value, aims.value, trial, seed);
  const offer =
    several.values === null
      ? null
      : offerOf(
          several.values,
          levers.value.map((lever, i) => editOf(lever, several.values?.[i] as number)),
        );
  return ok({ ...answer, several, offer });
}

function faultOf(conditions: readonly Condition[]): Fault | null {
  if (conditions.length === 0) return { code: "empty", path: "conditions" };
  if (conditions.length > mostConditions)
    return { code: "tooLong", path: "conditions", value: conditions.length, allowed: mostConditions };
  return null;
}

function chosenLevers(
  choices: readonly LeverChoice[],
  rule: Rule,
  programme: Programme,
): Result<readonly Lever[], Fault> {
  const all = leversOf(rule, programme);
  const levers: Lever[] = [];
  for (const [i, { path, from, to }] of choices.entries()) {
    const key = path.join(".");
    const lever = all.find((each) => each.path.join(".") === key);
    const at = `levers[${i}]`;
    if (lever === undefined)
      return fail({
        code: "unknownOption",
        path: at,
        value: key,
        allowed: all.map((each) => each.path.join(".")),
      });
    const own = { ...lever, from: from ?? lever.from, to: to ?? lever.to };
    if (!(own.from < own.to))
      return fail({ code: "outOfRange", path: `${at}.to`, value: own.to, allowed: `> ${own.from}` });
    levers.push(own);
  }
  return ok(levers);
}

/** The programme with what each area gets now, where limits are counted on what the baseline pays. */
const withPaid = (programme: Programme, nowSek: ReadonlyMap<string, number>): Programme => ({
  ...programme,
  areas: programme.areas.map((area) =>
    area.baselineAward === undefined
      ? { ...area, baselineAward: { value: nowSek.get(area.id) ?? 0, provenance: "user" } }
      : area,
  ),
});

function awardSpace(
  conditions: readonly Condition[],
  areas: readonly string[],
  nowSek: ReadonlyMap<string, number>,
  rule: Rule,
  levers: readonly Lever[],
  programme: Programme,
  need: ReadonlyMap<string, number>,
  unitSek: number,
): AwardSpace {
  const standings = standingsOf(programme, { areas: [] }, need);
  const weights = new Map<number, Float64Array>();
  for (const [at, condition] of conditions.entries()) {
    if (condition.kind !== "neediestGet") continue;
    const own = neediestWeights(standings, condition.part);
    if (own.ok)
      weights.set(
        at,
        Float64Array.from(areas, (id) => own.value.get(id) ?? Number.NaN),
      );
  }
  const moves = (field: string) => levers.find(({ path }) => path[0] === field);
  const budget = moves("budgetSek")?.to ?? rule.budgetSek;
  const reserve = moves("reserveSek")?.from ?? rule.reserveSek ?? ruleDefaults.reserveSek;
  return {
    areas,
    nowSek: Float64Array.from(areas, (id) => nowSek.get(id) ?? 0),
    mostSek: Math.max(0, moneyToDistribute({ budgetSek: budget, reserveSek: reserve })),
    unitSek,
    weights,
  };
}

/** The rule with edits as it would be paid; null where it cannot be, or where a condition lacks more than rounding explains. */
function offered(
  values: readonly number[],
  edits: readonly RuleEdit[],
  aims: readonly Aim[],
  trial: Trial,
  roundingSek: number,
): Offer | null {
  const tried = trial(edits);
  if (!tried.ok) return null;
  const marginsSek = aims.map((aim) => Math.floor(aim.margin(tried.value.awardsSek) + dustSek));
  const unrounded = aims.map((aim) => aim.margin(tried.value.unroundedSek));
  if (unrounded.some((margin) => margin < -dustSek)) return null;
  const roundedShort = [...marginsSek.keys()].filter((at) => (marginsSek[at] as number) < 0);
  if (roundedShort.some((at) => (marginsSek[at] as number) < -roundingSek)) return null;
  const awardsSek = Array.from(tried.value.awardsSek);
  return { edits, values, awardsSek, marginsSek, roundedShort, isRaised: false };
}

/** The first that holds as paid; else the first. */
const bestOf = (offers: readonly (Offer | null)[]): Offer | null => {
  const made = offers.filter((offer) => offer !== null);
  return made.find(({ roundedShort }) => roundedShort.length === 0) ?? made[0] ?? null;
};
