import { fail, ok, type Result } from "../../result.ts";
import { compileFutures, type Futures, type Source } from "./compile-futures.ts";
import { type Driver, driversOf } from "./drivers.ts";
import { type CriterionId, criteria, criterionIds, type RobustnessInput } from "./robustness-input.ts";
import { type CriterionStandings, summarise } from "./summarise.ts";

/** Rules over common futures, by every criterion that has a value. */
export interface Robustness {
  readonly rules: readonly string[];
  readonly failed: Futures["failed"];
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
}

/**
 * Carries rules out in the futures from `first` on: a row at `criterion * rules + rule`. The same whoever runs which
 * futures. Errors: what stops a rule in one of its years.
 */
export function runFutures(futures: Futures, first: number, count: number): Result<Rows> {
  const size = criterionIds.length * futures.rules.length;
  const values = new Float64Array(size * count);
  const out = new Float64Array(size);
  for (let k = 0; k < count; k++) {
    const fault = futures.run(first + k, out);
    if (fault !== null) return fail(fault);
    for (let at = 0; at < size; at++) values[at * count + k] = out[at] as number;
  }
  return ok({ count, values });
}

/**
 * Carries rules out in pairs of futures from `first` on: in the first of a pair, in the second, and in the first with one
 * source from the second. Rows at `(criterion * rules + rule) * (2 + sources) + way`. `apart`: how far the second of a pair is
 * from the first in the list of draws. Errors: as runFutures.
 */
export function runPairs(futures: Futures, first: number, count: number, apart: number): Result<Rows> {
  const size = criterionIds.length * futures.rules.length;
  const ways = 2 + futures.sources.length;
  const values = new Float64Array(size * ways * count);
  const out = new Float64Array(size);
  for (let k = 0; k < count; k++) {
    const [draw, other] = [first + k, first + k + apart];
    for (let way = 0; way < ways; way++) {
      const source = futures.sources[way - 2];
      const fault =
        source === undefined
          ? futures.run(way === 0 ? draw : other, out)
          : futures.run(draw, out, { source, draw: other });
      if (fault !== null) return fail(fault);
      for (let at = 0; at < size; at++) values[(at * ways + way) * count + k] = out[at] as number;
    }
  }
  return ok({ count, values });
}

/** Puts parts together, in their order. */
export function joinRows(parts: readonly Rows[]): Rows {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const [first] = parts;
  const rows = first === undefined || first.count === 0 ? 0 : first.values.length / first.count;
  const values = new Float64Array(rows * count);
  let from = 0;
  for (const part of parts) {
    for (let row = 0; row < rows; row++)
      values.set(part.values.subarray(row * part.count, (row + 1) * part.count), row * count + from);
    from += part.count;
  }
  return { count, values };
}

/** What the rules come to over futures that were run. */
export function concludeRobustness(futures: Futures, { count, values }: Rows): Robustness {
  const standings = summarise(values, futures.rules, count, futures.without);
  return {
    rules: futures.rules,
    failed: futures.failed,
    without: futures.without,
    draws: count,
    standings,
    dominated: dominatedAmong(futures.rules, standings),
  };
}

/** Rules over common futures (model.md 6.6), at once. Errors: as compileFutures and runFutures. */
export function robustness(input: RobustnessInput, draws = usualFutures): Result<Robustness> {
  const futures = compileFutures(input);
  if (!futures.ok) return futures;
  const rows = runFutures(futures.value, 0, draws);
  return rows.ok ? ok(concludeRobustness(futures.value, rows.value)) : rows;
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
