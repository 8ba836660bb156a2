import { philoxOfSeed, unitOf } from "../../random/philox.ts";
import { type Aim, dustSek } from "./aims.ts";
import { worstOf } from "./feasible-set.ts";
import type { Lever } from "./lever.ts";
import { type Conflict, editOf, setsBySize } from "./seek-one.ts";
import type { Trial } from "./trial.ts";

/** What several parameters can do together. */
export interface SeveralParameters {
  /** The values with the least change that were found; null where none met all conditions. */
  readonly values: readonly number[] | null;
  /** The change: the root of the sum of squared moves, each as a part of its lever's range. */
  readonly change: number | null;
  readonly conflict: Conflict | null;
  /** How many rules were tried. */
  readonly tried: number;
}

const startsPerLever = 150;
const rounds = 14;
const perRound = 40;
const halvings = 30;

/**
 * Looks for the values of several parameters that meet all conditions with the least change: the root of the sum of
 * squared moves, each as a part of its lever's range. Points drawn evenly over the ranges, and each lever alone, find where
 * the conditions hold; from the present values a line to each such point is halved down to where they begin to hold; then
 * the direction of the best line is varied by less and less. A search: it proves neither that nothing is nearer nor, where
 * nothing is found, that nothing is there. The chance is addressed by seed, round and number.
 */
export function seekSeveral(
  levers: readonly Lever[],
  aims: readonly Aim[],
  trial: Trial,
  seed = 1,
): SeveralParameters {
  const k = levers.length;
  const generate = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  const unit = (round: number, number: number, lever: number): number => {
    generate(round, number, lever, 0, words, 0);
    return unitOf(words[0] as number);
  };
  const origin = levers.map(({ now, from, to }) => (now - from) / (to - from));
  const seen: { readonly at: readonly number[]; readonly margins: readonly number[] }[] = [];
  let tried = 0;
  const marginsAt = (at: readonly number[]): readonly number[] | null => {
    tried++;
    const answer = trial(levers.map((lever, i) => editOf(lever, leverAt(lever, at[i] as number))));
    const margins = answer.ok ? aims.map((aim) => aim.margin(answer.value.unroundedSek)) : null;
    if (margins !== null) seen.push({ at, margins });
    return margins;
  };
  const holds = (at: readonly number[]): boolean => worstOf(marginsAt(at)) >= -dustSek;
  let best: { at: readonly number[]; change: number } | null = holds(origin)
    ? { at: origin, change: 0 }
    : null;
  /** Follows the line from the present values towards a point to the first that was found to hold. */
  const approach = (target: readonly number[]): void => {
    const along = (t: number) =>
      target.map((each, i) => clampUnit((origin[i] as number) + t * (each - (origin[i] as number))));
    const change = distance(along(1), origin);
    if (best !== null && change < best.change) {
      if (!holds(target)) return;
    } else if (best !== null) {
      // Only what is nearer than the best counts: is it met there already?
      const nearer = along((best.change / change) * 0.999);
      if (!holds(nearer)) return;
      approach(nearer);
      return;
    } else if (!holds(target)) return;
    let low = 0;
    let high = 1;
    for (let i = 0; i < halvings; i++) {
      const middle = (low + high) / 2;
      if (holds(along(middle))) high = middle;
      else low = middle;
    }
    const at = along(high);
    best = { at, change: distance(at, origin) };
  };
  if (best === null) {
    for (let number = 0; number < startsPerLever * k; number++) {
      const alone = number % (k + 1);
      const point = origin.map((now, i) => (alone < k && alone !== i ? now : unit(0, number, i)));
      approach(point);
    }
    if (best === null)
      for (const start of nearestSeen(seen, k)) {
        climb(start, marginsAt, approach);
        if (best !== null) break;
      }
    for (let round = 1; best !== null && round <= rounds; round++) {
      const reach = 0.6 ** round;
      for (let number = 0; number < perRound; number++) {
        const from: { at: readonly number[]; change: number } = best;
        const moved = from.at.map((each, i) =>
          clampUnit(each + (2 * unit(round, number, i) - 1) * reach * Math.max(from.change, 0.02)),
        );
        approach(moved);
      }
    }
  }
  const found: { at: readonly number[]; change: number } | null = best;
  if (found !== null)
    return {
      values: levers.map((lever, i) => leverAt(lever, found.at[i] as number)),
      change: found.change,
      conflict: null,
      tried,
    };
  return { values: null, change: null, conflict: conflictAmong(levers, seen, aims.length), tried };
}

const clampUnit = (value: number): number => Math.min(1, Math.max(0, value));

const leverAt = ({ from, to, now, whole }: Lever, at: number): number => {
  const value = at === (now - from) / (to - from) ? now : from + (to - from) * at;
  return whole ? Math.round(value) : value;
};

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(a.reduce((sum, each, i) => sum + (each - (b[i] as number)) ** 2, 0));

interface Seen {
  readonly at: readonly number[];
  readonly margins: readonly number[];
}

/** The points that came nearest to meeting everything. */
const nearestSeen = (seen: readonly Seen[], k: number): readonly Seen[] =>
  [...seen].sort((a, b) => worstOf(b.margins) - worstOf(a.margins)).slice(0, 2 * k);

/** Moves one lever at a time by less and less, as long as the worst condition gets better; then tries to hold on from there. */
function climb(
  start: Seen,
  marginsAt: (at: readonly number[]) => readonly number[] | null,
  approach: (at: readonly number[]) => void,
): void {
  let here = start.at;
  let worst = worstOf(start.margins);
  for (let step = 0.2; step > 1e-5; ) {
    let moved = false;
    for (let i = 0; i < here.length; i++)
      for (const way of [step, -step]) {
        const there = here.map((each, j) => (j === i ? clampUnit(each + way) : each));
        const value = worstOf(marginsAt(there));
        if (value <= worst) continue;
        [here, worst, moved] = [there, value, true];
        if (worst >= -dustSek) {
          approach(here);
          return;
        }
      }
    if (!moved) step /= 2;
  }
}

/** A smallest set of conditions that no point tried met, and how near the nearest came. */
function conflictAmong(levers: readonly Lever[], seen: readonly Seen[], count: number): Conflict {
  for (const set of setsBySize(count)) {
    const worst = (each: Seen) => worstOf(set.map((at) => each.margins[at] as number));
    const nearest = seen.reduce<Seen | null>(
      (most, each) => (most === null || worst(each) > worst(most) ? each : most),
      null,
    );
    if (nearest === null) return { conditions: set, lackSek: null, values: null };
    if (worst(nearest) >= -dustSek) continue;
    return {
      conditions: set,
      lackSek: Math.ceil(-worst(nearest) - dustSek),
      values: levers.map((lever, i) => leverAt(lever, nearest.at[i] as number)),
    };
  }
  return { conditions: Array.from({ length: count }, (_, at) => at), lackSek: null, values: null };
}
