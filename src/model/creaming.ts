/** Who is let into a measure, and what its target asks. People are counted; chances are shares 0-1. */
export interface EntryInput {
  /** People who want to take part. */
  readonly applicants: number;
  readonly places: number;
  /** Chances of work of the applicants, without regard to the measure: spread evenly from the lowest to the highest. */
  readonly low: number;
  readonly high: number;
  /** The least chance with which somebody is let in. */
  readonly bar: number;
  /** People in work that the target asks for. */
  readonly target: number;
}

/** Who is let in with a bar, and who is left outside. Expected numbers. */
export interface Entry {
  readonly admitted: number;
  /** Of the admitted, those who find work by their own chances. */
  readonly inWork: number;
  readonly isTargetMet: boolean;
  /** Applicants who are not admitted. */
  readonly outside: number;
  /** Of them, those below the bar. */
  readonly belowBar: number;
  /** Mean chance of those below the bar; NaN where there are none. */
  readonly meanBelowBar: number;
  /** The least bar with which the target is met; null where none is, 0 where it is met without one. */
  readonly leastBar: number | null;
}

/** Dust of arithmetic that no person rests on. */
const dust = 1e-9;

/**
 * What a bar on entry does, with chances spread evenly and places given at random to those above it: admitted
 * = min(places, eligible), in work = admitted x mean chance of the eligible. The measure itself has no effect here. Our own construction.
 */
export function entryOf({ applicants, places, low, high, bar, target }: EntryInput): Entry {
  const at = (level: number) => {
    const from = Math.min(high, Math.max(low, level));
    const above = high > low ? (high - from) / (high - low) : level > high ? 0 : 1;
    const admitted = Math.min(places, applicants * above);
    return { from, above, admitted, inWork: (admitted * (from + high)) / 2 };
  };
  const isMet = (level: number) => at(level).inWork >= target - dust;
  const { from, above, admitted, inWork } = at(bar);
  const belowBar = applicants * (1 - above);
  return {
    admitted,
    inWork,
    isTargetMet: inWork >= target - dust,
    outside: applicants - admitted,
    belowBar,
    meanBelowBar: belowBar > dust ? (low + from) / 2 : Number.NaN,
    leastBar: leastBar(
      isMet,
      (2 * target) / places - high,
      applicants > 0 ? high - (places * (high - low)) / applicants : low,
    ),
  };
}

/**
 * While more are eligible than there are places, those in work rise with the bar until it fills the places exactly
 * (`full`); `solved` is the bar whose mean chance gives the target: (bar + high) / 2 = target / places.
 */
function leastBar(isMet: (level: number) => boolean, solved: number, full: number): number | null {
  if (isMet(0)) return 0;
  if (solved <= full + dust && isMet(solved)) return solved;
  return isMet(full) ? full : null;
}
