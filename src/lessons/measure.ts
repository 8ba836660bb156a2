import { allocate } from "../model/allocate.ts";
import type { AreaResult } from "../model/allocation.ts";
import { needOf } from "../model/analysis/need.ts";
import { neediestShare } from "../model/analysis/neediest-share.ts";
import { standingsOf } from "../model/analysis/standing.ts";
import type { Observation } from "../model/programme.ts";
import type { Order } from "../scenario/order-guess.ts";
import type { Amount, Claim } from "./claim.ts";
import { chanceShare, changeInPeople, luckRange, treatmentOf } from "./measure-luck.ts";
import { assumed, chanceOf, creditOf, projected } from "./measure-projection.ts";
import type { Measure } from "./measure-schema.ts";
import {
  figureOf,
  foundLevelOf,
  participationOf,
  projectOf,
  publishedOf,
  targetPeople,
} from "./measure-source.ts";
import { termsOf } from "./measure-terms.ts";
import type { Scene } from "./scene.ts";

/**
 * Measures a claim on what a step shows. Shares and points are shares (0-1), kronor are whole but per inhabitant.
 * Throws where the scene lacks what the claim is about: a test reads every lesson.
 */
export function measure(claim: Measure, scene: Scene): Claim {
  switch (claim.measure) {
    case "areaAt":
      return { unit: "name", value: areaAt(claim, scene).name };
    case "amountAt":
      return amountOf(claim.by, areaAt(claim, scene), scene);
    case "award":
    case "perInhabitant":
    case "change":
      return amountOf(claim.measure, areaOf(claim.area, scene), scene);
    case "count":
      return { unit: "count", value: scene.allocation.areas.filter(counted[claim.of](scene)).length };
    case "paid":
      return { unit: "sek", value: scene.allocation.distributedSek };
    case "money":
      return { unit: "sek", value: moneyOf(claim.year, scene) };
    case "level":
      return { unit: "share", value: observed(claim, claim.year, scene).value };
    case "points":
      return { unit: "points", value: pointsOf([claim.area], claim, scene) };
    case "groupPoints":
      return { unit: "points", value: pointsOf(claim.areas, claim, scene) };
    case "size":
      return { unit: "count", value: sizeOf(observed(claim, claim.year, scene)) };
    case "having":
      return { unit: "count", value: havingOf(observed(claim, claim.year, scene)) };
    case "havingAsBefore":
      return { unit: "people", value: havingAsBefore(claim, scene) };
    case "personPoints":
      return { unit: "pointsUnsigned", value: 1 / sizeOf(observed(claim, claim.year, scene)) };
    case "onePerson":
      return { unit: "sekSigned", value: onePersonMore(claim, scene) };
    case "atLevel":
      return atLevel(claim, scene);
    case "moneyOver":
      return { unit: "sek", value: moneyOver(claim.years, scene) };
    case "neediestShare":
      return { unit: "shareRough", value: toNeediest(claim.indicator, scene) };
    case "terms":
      return { unit: "sek", value: termsOf(claim, scene) };
    case "projected":
      return projected(claim, scene);
    case "assumption":
      return assumed(claim.assumption, scene);
    case "chance":
      return { unit: "shareRough", value: chanceOf(claim, scene) };
    case "credit":
      return { unit: "count", value: creditOf(claim, scene) };
    case "changeInPeople":
      return changeInPeople(claim, scene);
    case "chanceShare":
      return { unit: "shareRough", value: chanceShare(claim, scene) };
    case "luckRange":
      return { unit: "sek", value: luckRange(claim, scene) };
    case "treatment":
      return treatmentOf(claim, scene);
    case "target":
      return { unit: "count", value: targetPeople(claim, scene) };
    case "figure":
      return figureOf(claim, scene);
    case "published":
      return { unit: "sek", value: publishedOf(claim, scene) };
    case "project":
      return projectOf(claim, scene);
    case "participation":
      return { unit: "count", value: participationOf(claim, scene) };
    case "foundLevel":
      return { unit: "count", value: foundLevelOf(claim.goal, scene) };
    default:
      throw new TypeError(claim satisfies never);
  }
}

const counted: Record<
  "areas" | "gain" | "lose" | "nothing",
  (scene: Scene) => (area: AreaResult) => boolean
> = {
  areas: () => () => true,
  gain: (scene) => (area) => changeOf(area, scene) > 0,
  lose: (scene) => (area) => changeOf(area, scene) < 0,
  nothing:
    () =>
    ({ awardSek }) =>
      awardSek === 0,
};

function areaOf(id: string, { allocation }: Scene): AreaResult {
  const found = allocation.areas.find((area) => area.id === id);
  if (found === undefined) throw new RangeError(`no area ${id}`);
  return found;
}

const changeOf = ({ id, awardSek }: AreaResult, { baseline }: Scene): number =>
  awardSek - (baseline.areas.find((area) => area.id === id)?.awardSek ?? Number.NaN);

function amountOf(by: Order, area: AreaResult, scene: Scene): Amount {
  if (by === "award") return { unit: "sek", value: area.awardSek };
  if (by === "change") return { unit: "sekSigned", value: changeOf(area, scene) };
  const people = scene.programme.areas.find(({ id }) => id === area.id)?.attributes.population?.value;
  if (people === undefined) throw new RangeError(`no inhabitants of ${area.id}`);
  return { unit: "sekPerInhabitant", value: area.awardSek / people };
}

/** The areas in an order, most first, each with its amount; ties by the order of the programme. */
export const inOrder = (by: Order, scene: Scene): { readonly area: AreaResult; readonly claim: Amount }[] =>
  scene.allocation.areas
    .map((area) => ({ area, claim: amountOf(by, area, scene) }))
    .sort((a, b) => b.claim.value - a.claim.value);

function areaAt({ by, rank }: { readonly by: Order; readonly rank: number }, scene: Scene): AreaResult {
  const found = inOrder(by, scene).at(rank > 0 ? rank - 1 : rank);
  if (found === undefined) throw new RangeError(`no rank ${rank}`);
  return found.area;
}

function moneyOf(year: number, { rule }: Scene): number {
  const listed = rule.schedule?.find((each) => each.year === year);
  if (listed === undefined) throw new RangeError(`no money in ${year}`);
  return (listed.budgetSek ?? rule.budgetSek) - (listed.reserveSek ?? rule.reserveSek ?? 0);
}

function moneyOver([from, to]: readonly [number, number], scene: Scene): number {
  const years = (scene.rule.schedule ?? [])
    .map(({ year }) => year)
    .filter((year) => year >= from && year <= to);
  return years.reduce((sum, year) => sum + moneyOf(year, scene), 0);
}

function toNeediest(indicator: string | undefined, { programme, allocation }: Scene): number {
  const share = neediestShare(standingsOf(programme, allocation, needOf(programme, indicator)));
  if (!share.ok) throw new RangeError(share.error.code);
  return share.value.value;
}

type LevelClaim = Extract<Measure, { readonly measure: "atLevel" }>;

/** Ties by the order of the programme. */
function atLevel({ indicator, year, rank, what }: LevelClaim, scene: Scene): Claim {
  const levels = scene.allocation.areas.map((area) => ({
    area,
    level: observed({ area: area.id, indicator }, year, scene).value,
  }));
  levels.sort((a, b) => b.level - a.level);
  const found = levels.at(rank > 0 ? rank - 1 : rank);
  if (found === undefined) throw new RangeError(`no rank ${rank}`);
  if (what === "name") return { unit: "name", value: found.area.name };
  return what === "level" ? { unit: "share", value: found.level } : amountOf(what, found.area, scene);
}

interface Place {
  readonly area: string;
  readonly indicator: string;
}

function observed({ area, indicator }: Place, year: number, { programme }: Scene): Observation {
  const found = programme.observations.find(
    (each) => each.area === area && each.indicator === indicator && each.year === year,
  );
  if (found === undefined) throw new RangeError(`no ${indicator} of ${area} in ${year}`);
  return found;
}

function sizeOf({ denominator, area, indicator }: Observation): number {
  if (denominator === undefined) throw new RangeError(`no people behind ${indicator} of ${area}`);
  return denominator;
}

/** Levels are written with ten digits, so that the people are whole again. */
const havingOf = (observation: Observation): number => Math.round(observation.value * sizeOf(observation));

function havingAsBefore(
  { years: [from, to], ...place }: Place & { readonly years: readonly [number, number] },
  scene: Scene,
): number {
  return observed(place, from, scene).value * sizeOf(observed(place, to, scene));
}

/** Change of the mean level of areas: each as many times as it has people, or once where no area tells how many. */
function pointsOf(
  areas: readonly string[],
  { indicator, years }: { readonly indicator: string; readonly years: readonly [number, number] },
  scene: Scene,
): number {
  const [before, after] = years.map((year) => {
    const found = areas.map((area) => observed({ area, indicator }, year, scene));
    const isCounted = found.every(({ denominator }) => denominator !== undefined);
    const people = found.map((each) => (isCounted ? sizeOf(each) : 1));
    const all = people.reduce((sum, each) => sum + each, 0);
    return found.reduce((sum, { value }, i) => sum + (value * (people[i] as number)) / all, 0);
  });
  return (after as number) - (before as number);
}

/** The rule carried out again with one person more counted, or one fewer where fewer is better. */
function onePersonMore(claim: Place & { readonly year: number }, scene: Scene): number {
  const { programme, rule } = scene;
  const at = observed(claim, claim.year, scene);
  const direction = programme.indicators.find(({ id }) => id === claim.indicator)?.direction ?? 1;
  const value = at.value + direction / sizeOf(at);
  const changed = programme.observations.map((each) => (each === at ? { ...each, value } : each));
  const again = allocate(rule, { ...programme, observations: changed });
  if (!again.ok) throw new RangeError(JSON.stringify(again.error));
  return (
    areaOf(claim.area, { ...scene, allocation: again.value }).awardSek - areaOf(claim.area, scene).awardSek
  );
}
