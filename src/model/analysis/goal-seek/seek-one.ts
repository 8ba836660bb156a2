import type { RuleEdit } from "../../rule/edit-rule.ts";
import { type Aim, dustSek } from "./aims.ts";
import { type FeasibleSet, feasibleSet, type Margins, type Piece, usualSteps } from "./feasible-set.ts";
import type { Lever } from "./lever.ts";
import type { Trial } from "./trial.ts";

/** Conditions that one parameter cannot meet together, and how near it comes. */
export interface Conflict {
  /** Numbers of the conditions: a smallest set that nothing that was tried meets. */
  readonly conditions: readonly number[];
  /** Kronor that the worst of them lacks at best; null where no rule could be carried out at all. */
  readonly lackSek: number | null;
  /** Where that is. */
  readonly values: readonly number[] | null;
}

/** What one parameter can do: the whole set of its values that meet all conditions, or why there are none. */
export interface OneParameter extends FeasibleSet {
  readonly conflict: Conflict | null;
}

/** An edit that sets a lever to a value. */
export const editOf = ({ path, whole }: Lever, value: number): RuleEdit => ({
  path,
  value: whole ? Math.round(value) : value,
});

/** Margins of all aims at a value of the lever, on awards before rounding, each value computed once. */
export function marginsAlong(lever: Lever, aims: readonly Aim[], trial: Trial): Margins {
  const known = new Map<number, readonly number[] | null>();
  return (x) => {
    const value = lever.whole ? Math.round(x) : x;
    const found = known.get(value);
    if (found !== undefined) return found;
    const tried = trial([editOf(lever, value)]);
    const margins = tried.ok ? aims.map((aim) => aim.margin(tried.value.unroundedSek)) : null;
    known.set(value, margins);
    return margins;
  };
}

/**
 * The whole feasible set of one parameter over its range, and where it is empty the smallest set of conditions that conflict
 * there: found by asking every set of them the same way, the smallest first.
 */
export function seekOne(lever: Lever, aims: readonly Aim[], trial: Trial, steps = usualSteps): OneParameter {
  const margins = marginsAlong(lever, aims, trial);
  const found = feasibleSet(margins, lever.from, lever.to, dustSek, steps);
  const pieces = found.pieces.map((piece) => wholeEnds(piece, lever));
  if (pieces.length > 0) return { ...found, pieces, conflict: null };
  for (const set of setsBySize(aims.length)) {
    const some: Margins = (x) => {
      const all = margins(x);
      return all === null ? null : set.map((at) => all[at] as number);
    };
    const alone = feasibleSet(some, lever.from, lever.to, dustSek, steps);
    if (alone.pieces.length > 0) continue;
    const { best } = alone;
    const conflict =
      best === null
        ? { conditions: set, lackSek: null, values: null }
        : { conditions: set, lackSek: Math.ceil(-best.margin - dustSek), values: [best.x] };
    return { ...found, pieces, conflict };
  }
  return { ...found, pieces, conflict: null };
}

const wholeEnds = (piece: Piece, { whole }: Lever): Piece =>
  whole ? { ...piece, from: Math.round(piece.from), to: Math.round(piece.to) } : piece;

/** All sets of the numbers below n, the smallest first, none but in its order. */
export function setsBySize(n: number): number[][] {
  const sets = Array.from({ length: 2 ** n - 1 }, (_, i) =>
    Array.from({ length: n }, (_, at) => at).filter((at) => ((i + 1) >> at) & 1),
  );
  const text = (set: readonly number[]) => set.map((at) => String(at).padStart(2, "0")).join();
  return sets.sort((a, b) => a.length - b.length || (text(a) < text(b) ? -1 : 1));
}
