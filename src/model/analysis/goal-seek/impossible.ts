import type { Condition } from "./condition.ts";

/** Conditions that no awards can meet together, and the sum that proves it. */
export interface Impossible {
  /** Numbers of the conditions: a smallest set, none of which can be left out. */
  readonly conditions: readonly number[];
  readonly proof: /** What the conditions ask for at least, in kronor, and what there is. */
    | { readonly kind: "money"; readonly askedSek: number; readonly thereSek: number }
    /** What the neediest can get at most beside what the others must have, and what they are asked to get. */
    | { readonly kind: "neediest"; readonly mostSek: number; readonly askedSek: number };
}

/** What the sums are made of; arrays by area in order of id, kronor. */
export interface AwardSpace {
  readonly areas: readonly string[];
  readonly nowSek: Float64Array;
  /** The money there is at most; infinite where the money itself may be changed. */
  readonly mostSek: number;
  /** One unit of rounding, which the total may differ by. */
  readonly unitSek: number;
  /** The part of each area that is among the neediest, by condition number; NaN where that is not known. */
  readonly weights: ReadonlyMap<number, Float64Array>;
}

/**
 * The smallest set of conditions that no awards whatever can meet (none below 0), whichever rule makes them; null where all
 * can be met together. The lower bounds of areas are added up and held against the money; what is left over goes to where
 * it counts most for the neediest. Among sets of equal size, the first by the numbers of its conditions.
 */
export function findImpossible(conditions: readonly Condition[], space: AwardSpace): Impossible | null {
  const sets = Array.from({ length: 2 ** conditions.length - 1 }, (_, i) => i + 1)
    .map((mask) => [...conditions.keys()].filter((at) => (mask >> at) & 1))
    .sort((a, b) => a.length - b.length || compareLists(a, b));
  for (const set of sets) {
    const proof = proofAgainst(set, conditions, space);
    if (proof !== null) return { conditions: set, proof };
  }
  return null;
}

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

function proofAgainst(
  set: readonly number[],
  conditions: readonly Condition[],
  { areas, nowSek, mostSek, unitSek, weights }: AwardSpace,
): Impossible["proof"] | null {
  const least = new Float64Array(areas.length);
  const raise = (at: number, bound: number) => {
    least[at] = Math.max(least[at] as number, bound);
  };
  let total: number | null = null;
  for (const at of set) {
    const condition = conditions[at] as Condition;
    if (condition.kind === "atLeast") raise(areas.indexOf(condition.area), condition.sek);
    else if (condition.kind === "nobodyLoses")
      nowSek.forEach((award, i) => {
        raise(i, (1 - condition.share) * award);
      });
    else if (condition.kind === "sameTotal") total = sum(nowSek);
  }
  const asked = sum(least);
  const there = Math.min(mostSek, total === null ? Number.POSITIVE_INFINITY : total + unitSek);
  if (asked > there * (1 + 1e-12))
    return { kind: "money", askedSek: asked, thereSek: Math.min(mostSek, total ?? mostSek) };
  for (const at of set) {
    const condition = conditions[at] as Condition;
    const own = weights.get(at);
    if (condition.kind !== "neediestGet" || own === undefined) continue;
    // Margin of the condition is linear in awards: free money goes where its weight is largest.
    const gain = own.map((weight) => (Number.isNaN(weight) ? 0 : weight - condition.share));
    const best = gain.reduce((most, each) => Math.max(most, each), 0);
    const floorMargin = least.reduce((margin, award, i) => margin + award * (gain[i] as number), 0);
    const free = there - asked;
    if (best > 0 && !Number.isFinite(free)) continue;
    const reachable = floorMargin + (best > 0 ? best * free : 0);
    if (reachable >= -1e-6) continue;
    const counted =
      least.reduce((paid, award, i) => paid + (Number.isNaN(own[i] as number) ? 0 : award), 0) +
      (best > 0 ? free : 0);
    const askedSek = condition.share * counted;
    return { kind: "neediest", mostSek: askedSek + reachable, askedSek };
  }
  return null;
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, each) => total + each, 0);
