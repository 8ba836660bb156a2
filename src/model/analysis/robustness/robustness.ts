import { type Fault, ok, type Result } from "../../result.ts";
import { compileFutures, type Futures, type Source } from "./compile-futures.ts";
import { type Driver, driversOf } from "./drivers.ts";
import { type CriterionId, criteria, criterionIds, type RobustnessInput } from "./robustness-input.ts";
import { type CriterionStandings, summarise } from "./summarise.ts";

/** Rules over common futures, by every criterion that has a value. */
export interface Robustness {
  readonly rules: readonly string[];
  /** Rules that are left out, in which part of the futures they cannot be carried out, and why. */
  readonly failed: readonly { readonly rule: string; readonly fault: Fault; readonly part: number }[];
  readonly without: Futures["without"];
  readonly draws: number;
  readonly standings: readonly CriterionStandings[];
  /** Rules that another is at least as good as by every criterion on average, and better by one: which, and by whom. */
  readonly dominated: readonly { readonly rule: string; readonly by: string }[];
}

/** What decides between the best rule by a criterion and the next: by source, the largest total first; null where nothing varies. */
export interface CriterionDrivers {
  readonly criterion: CriterionId;
  readonly leader: string;
  readonly next: string;
  readonly drivers: readonly Driver<Source>[] | null;
}

export const usualFutures = 1000;
/** Pairs of futures for what decides; each is run once more per source. */
export const usualPairs = 128;

/** Some of the futures, or of their pairs, computed: numbers in rows of one value per future or pair. */
export interface Rows {
  readonly count: number;
  readonly values: Float64Array;
  /** Rules that could not be carried out in some of them: by number, in how many, and why in the first. */
  readonly stopped: readonly { readonly rule: number; readonly count: number; readonly fault: Fault }[];
}

/**
 * Carries rules out in the futures from `first` on: a row at `criterion * rules + rule`. The same whoever runs which
 * futures.
 */
export function runFutures(futures: Futures, first: number, count: number): Rows {
  const size = criterionIds.length * futures.rules.length;
  const values = new Float64Array(size * count);
  const out = new Float64Array(size);
  const notes = createStopNotes();
  for (let k = 0; k < count; k++) {
    futures.run(first + k, out, notes.note);
    for (let at = 0; at < size; at++) values[at * count + k] = out[at] as number;
  }
  return { count, values, stopped: notes.stopped() };
}

/** Takes down which rules were stopped, and by what first. */
function createStopNotes() {
  const found = new Map<number, { count: number; readonly fault: Fault }>();
  return {
    note(rule: number, fault: Fault): void {
      const known = found.get(rule);
      if (known === undefined) found.set(rule, { count: 1, fault });
      else known.count++;
    },
    stopped: (): Rows["stopped"] => [...found].map(([rule, known]) => ({ rule, ...known })),
  };
}

/**
 * Carries rules out in pairs of futures from `first` on: in the first of a pair, in the second, and in the first with one
 * source from the second. Rows at `(criterion * rules + rule) * (2 + sources) + way`. `apart`: how far the second of a pair is
 * from the first in the list of draws.
 */
export function runPairs(futures: Futures, first: number, count: number, apart: number): Rows {
  const size = criterionIds.length * futures.rules.length;
  const ways = 2 + futures.sources.length;
  const values = new Float64Array(size * ways * count);
  const out = new Float64Array(size);
  const notes = createStopNotes();
  for (let k = 0; k < count; k++) {
    const [draw, other] = [first + k, first + k + apart];
    for (let way = 0; way < ways; way++) {
      const source = futures.sources[way - 2];
      if (source === undefined) futures.run(way === 0 ? draw : other, out, notes.note);
      else futures.run(draw, out, notes.note, { source, draw: other });
      for (let at = 0; at < size; at++) values[(at * ways + way) * count + k] = out[at] as number;
    }
  }
  return { count, values, stopped: notes.stopped() };
}

/** Puts parts together, in their order. */
export function joinRows(parts: readonly Rows[]): Rows {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const [first] = parts;
  const rows = first === undefined || first.count === 0 ? 0 : first.values.length / first.count;
  const values = new Float64Array(rows * count);
  const stopped = new Map<number, { count: number; readonly fault: Fault }>();
  let from = 0;
  for (const part of parts) {
    for (const { rule, count: times, fault } of part.stopped) {
      const known = stopped.get(rule);
      if (known === undefined) stopped.set(rule, { count: times, fault });
      else known.count += times;
    }
    for (let row = 0; row < rows; row++)
      values.set(part.values.subarray(row * part.count, (row + 1) * part.count), row * count + from);
    from += part.count;
  }
  return { count, values, stopped: [...stopped].map(([rule, known]) => ({ rule, ...known })) };
}

/** What the rules come to over futures that were run. */
export function concludeRobustness(futures: Futures, { count, values, stopped }: Rows): Robustness {
  const failed = stopped.map(({ rule, fault, count: times }) => ({
    rule: futures.rules[rule] as string,
    fault,
    part: times / count,
  }));
  const leftOut = new Set(failed.map(({ rule }) => rule));
  const rules = futures.rules.filter((rule) => !leftOut.has(rule));
  const standings = summarise(values, futures.rules, count, leftOut, futures.without);
  return {
    rules,
    failed: [...futures.failed.map((each) => ({ ...each, part: 1 })), ...failed],
    without: futures.without,
    draws: count,
    standings,
    dominated: dominatedAmong(rules, standings),
  };
}

/** Rules over common futures (model.md 6.6), at once. Errors: as compileFutures. */
export function robustness(input: RobustnessInput, draws = usualFutures): Result<Robustness> {
  const futures = compileFutures(input);
  if (!futures.ok) return futures;
  return ok(concludeRobustness(futures.value, runFutures(futures.value, 0, draws)));
}

function dominatedAmong(
  rules: readonly string[],
  standings: readonly CriterionStandings[],
): { rule: string; by: string }[] {
  const meansOf = (rule: number) =>
    standings.map(({ criterion, rules: all }) => criteria[criterion].better * (all[rule]?.mean ?? 0));
  return rules.flatMap((rule, r) => {
    const own = meansOf(r);
    const by = rules.findIndex((_, other) => {
      const others = meansOf(other);
      return (
        other !== r &&
        others.every((each, c) => each >= (own[c] as number)) &&
        others.some((each, c) => each > (own[c] as number))
      );
    });
    return by < 0 ? [] : [{ rule, by: rules[by] as string }];
  });
}

/**
 * What decides between the best rule by each criterion and the next: the variance of their difference over pairs that were
 * run, divided among the sources of the futures. `standings` tell which rules those are; a tie is left to the order of the
 * rules.
 */
export function decideBetween(
  { rules, sources }: Futures,
  standings: readonly CriterionStandings[],
  { count, values }: Rows,
  seed: number,
): CriterionDrivers[] {
  const ways = 2 + sources.length;
  return standings.flatMap(({ criterion, rules: all }): CriterionDrivers[] => {
    const [leader, next] = [...all].sort((a, b) => criteria[criterion].better * (b.mean - a.mean));
    if (leader === undefined || next === undefined) return [];
    const rowOf = (rule: string, way: number) => {
      const at = (criterionIds.indexOf(criterion) * rules.length + rules.indexOf(rule)) * ways + way;
      return values.subarray(at * count, (at + 1) * count);
    };
    const difference = (way: number) => {
      const other = rowOf(next.rule, way);
      return rowOf(leader.rule, way).map((value, pair) => value - (other[pair] as number));
    };
    const drivers = driversOf(
      sources,
      { a: difference(0), b: difference(1), mixed: sources.map((_, s) => difference(2 + s)) },
      seed,
    );
    return [
      {
        criterion,
        leader: leader.rule,
        next: next.rule,
        drivers: drivers && [...drivers].sort((a, b) => b.total - a.total),
      },
    ];
  });
}
