import type { LastYear, Sensitivity } from "../../model/project/sensitivity.ts";

/** What the effect of a programme is counted in. */
export const outcomes = ["jobs", "assistance", "pupils"] as const;
export type Outcome = (typeof outcomes)[number];

/** What one outcome comes to with a parameter at either end: people more in work, fewer on assistance, more eligible. */
export interface OutcomeRange {
  readonly outcome: Outcome;
  readonly low: number;
  readonly high: number;
}

/** Differences below this many people are not worth a word; nor are those below this part of the largest. */
const leastPeople = 0.05;
const leastPart = 0.05;

/** Fewer on assistance counts up, as more in work does. */
const counted = (year: LastYear, outcome: Outcome): number =>
  outcome === "assistance" ? -year.assistance : year[outcome];

/** The outcomes that a parameter moves, the one it moves most first. */
export function rangesOf({ low, high }: Sensitivity): OutcomeRange[] {
  const ranges = outcomes.map((outcome) => ({
    outcome,
    low: counted(low, outcome),
    high: counted(high, outcome),
  }));
  const enough = Math.max(leastPeople, leastPart * Math.max(...ranges.map(widthOf)));
  return ranges.filter((range) => widthOf(range) >= enough).sort((a, c) => widthOf(c) - widthOf(a));
}

/** How many people apart the two ends are. */
export const widthOf = ({ low, high }: OutcomeRange): number => Math.abs(high - low);

/** How much a parameter matters at most: for the outcome that it moves most. */
export const mostMoved = (sensitivity: Sensitivity): number => {
  const [first] = rangesOf(sensitivity);
  return first === undefined ? 0 : widthOf(first);
};

/** Where a bar stands on a scale that has room for all, each end 0-1, and where zero is. */
export interface MatterBar {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
}

/** A bar on the scale of many sensitivities, so that bars can be compared. */
export function barOf(range: OutcomeRange, all: readonly Sensitivity[]): MatterBar {
  const ends = all.flatMap((each) => rangesOf(each).flatMap(({ low, high }) => [low, high]));
  const least = Math.min(0, range.low, range.high, ...ends);
  const most = Math.max(0, range.low, range.high, ...ends);
  const at = (value: number) => (most === least ? 0 : (value - least) / (most - least));
  return {
    from: at(Math.min(range.low, range.high)),
    to: at(Math.max(range.low, range.high)),
    zero: at(0),
  };
}
