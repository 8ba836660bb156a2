/** A stretch of a parameter on which all conditions hold, ends included. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The stretch ends because the range that was searched ends there. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Where the parameter was tried, and how far each condition was from failing there; null where the rule cannot be carried out. */
export interface Tried {
  readonly x: number;
  readonly margins: readonly number[] | null;
}

export interface FeasibleSet {
  readonly pieces: readonly Piece[];
  /** Evenly spaced over the range, ends included. */
  readonly curve: readonly Tried[];
  /** The largest margin of the worst condition that was met with, and where; null where no rule could be carried out. */
  readonly best: { readonly x: number; readonly margin: number } | null;
}

/** How far each condition is from failing at a value of the parameter; null where the rule cannot be carried out. */
export type Margins = (x: number) => readonly number[] | null;

/** The range is first tried at so many evenly spaced steps. */
export const usualSteps = 128;
const halvings = 60;
const goldenSteps = 48;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The whole set of values between two ends at which all conditions hold (each margin above -dust): the range is tried in
 * even steps; between steps the largest worst margin is looked for wherever three neighbours leave room for one, and the
 * smallest likewise, so that pieces and gaps narrower than a step are found where the margin bends once; every end is then
 * halved down to the precision of a double. What bends more than once within a step may be missed.
 */
export function feasibleSet(
  margins: Margins,
  from: number,
  to: number,
  dust: number,
  steps = usualSteps,
): FeasibleSet {
  const worst = (x: number): number => worstOf(margins(x));
  const curve: Tried[] = [];
  for (let i = 0; i <= steps; i++) {
    const x = i === steps ? to : from + ((to - from) * i) / steps;
    curve.push({ x, margins: margins(x) });
  }
  const points = curve.map((tried) => ({ x: tried.x, worst: worstOf(tried.margins) }));
  for (const extra of turningPoints(points, worst, dust)) points.push(extra);
  points.sort((a, b) => a.x - b.x);
  const holds = (value: number): boolean => value >= -dust;
  const pieces: Piece[] = [];
  let start: { x: number; atStart: boolean } | null = null;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (holds(point.worst)) {
      if (start === null)
        start =
          before === undefined
            ? { x: point.x, atStart: true }
            : { x: edge(before.x, point.x, worst, holds), atStart: false };
    } else if (start !== null && before !== undefined) {
      pieces.push({
        from: start.x,
        to: edge(point.x, before.x, worst, holds),
        atStart: start.atStart,
        atEnd: false,
      });
      start = null;
    }
  }
  if (start !== null) pieces.push({ from: start.x, to, atStart: start.atStart, atEnd: true });
  const best = points.reduce((most, each) => (each.worst > most.worst ? each : most));
  return {
    pieces,
    curve,
    best: Number.isFinite(best.worst) ? { x: best.x, margin: best.worst } : null,
  };
}

export const worstOf = (margins: readonly number[] | null): number =>
  margins === null
    ? Number.NEGATIVE_INFINITY
    : margins.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);

/** The last value towards `outside` at which the conditions hold. */
function edge(
  outside: number,
  inside: number,
  worst: (x: number) => number,
  holds: (value: number) => boolean,
): number {
  let out = outside;
  let within = inside;
  for (let i = 0; i < halvings; i++) {
    const middle = (out + within) / 2;
    if (middle === out || middle === within) break;
    if (holds(worst(middle))) within = middle;
    else out = middle;
  }
  return within;
}

interface Point {
  readonly x: number;
  readonly worst: number;
}

/** Where between three neighbours the worst margin may rise to 0 though none of them holds, or fall below though all hold. */
function turningPoints(points: readonly Point[], worst: (x: number) => number, dust: number): Point[] {
  const found: Point[] = [];
  for (let i = 0; i < points.length; i++) {
    const here = points[i] as Point;
    if (!Number.isFinite(here.worst)) continue;
    const before = points[i - 1] ?? here;
    const after = points[i + 1] ?? here;
    const isPeak = here.worst >= before.worst && here.worst >= after.worst;
    const isPit = here.worst <= before.worst && here.worst <= after.worst;
    if (isPeak === isPit) continue;
    const isOut = here.worst < -dust;
    if (isPeak !== isOut) continue;
    const way = isPeak ? 1 : -1;
    const turning = goldenSearch((x) => way * worst(x), before.x, after.x);
    const value = worst(turning);
    if (value < -dust !== isOut || way * value > way * here.worst) found.push({ x: turning, worst: value });
  }
  return found;
}

/** The largest value of a function that bends once, by golden sections. */
function goldenSearch(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let [atLeft, atRight] = [of(left), of(right)];
  for (let i = 0; i < goldenSteps; i++) {
    if (atLeft >= atRight) {
      high = right;
      [right, atRight] = [left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      low = left;
      [left, atLeft] = [right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return atLeft >= atRight ? left : right;
}
