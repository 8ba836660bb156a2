import type { Fault, Result } from "../../result.ts";
import { fail, ok } from "../../result.ts";
import type { Steps } from "../steps.ts";
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
export const usualPairs = 256;

/**
 * Carries rules out in the futures from `first` on and gives each criterion at `(criterion * rules + rule) * count + draw`.
 * The same whoever runs which futures. Errors: as compileFutures; what stops a rule in one of its years.
 */
export function* runFutures(futures: Futures, first: number, count: number): Steps<Result<Float64Array>> {
  const size = criterionIds.length * futures.rules.length;
  const values = new Float64Array(size * count);
  const out = new Float64Array(size);
  for (let k = 0; k < count; k++) {
    const fault = futures.run(first + k, out);
    if (fault !== null) return fail(fault);
    for (let at = 0; at < size; at++) values[at * count + k] = out[at] as number;
    yield { done: k + 1, of: count };
  }
  return ok(values);
}

/** Puts parts of futures, in their order, together. */
export function joinFutures(
  parts: readonly { readonly values: Float64Array; readonly count: number }[],
): Float64Array {
  const draws = parts.reduce((sum, { count }) => sum + count, 0);
  const size = draws === 0 ? 0 : (parts[0]?.values.length ?? 0) / (parts[0]?.count ?? 1);
  const all = new Float64Array(size * draws);
  let from = 0;
  for (const { values, count } of parts) {
    for (let at = 0; at < size; at++)
      all.set(values.subarray(at * count, (at + 1) * count), at * draws + from);
    from += count;
  }
  return all;
}

/** What the rules come to over futures that were run. */
export function concludeRobustness(futures: Futures, values: Float64Array, draws: number): Robustness {
  const standings = summarise(values, futures.rules, draws, futures.without);
  return {
    rules: futures.rules,
    failed: futures.failed,
    without: futures.without,
    draws,
    standings,
    dominated: dominatedAmong(futures.rules, standings),
  };
}

/** Rules over common futures (model.md 6.6), in one go. Errors: as compileFutures and runFutures. */
export function* robustness(input: RobustnessInput, draws = usualFutures): Steps<Result<Robustness, Fault>> {
  const futures = compileFutures(input);
  if (!futures.ok) return futures;
  const values = yield* runFutures(futures.value, 0, draws);
  return values.ok ? ok(concludeRobustness(futures.value, values.value, draws)) : values;
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
 * What decides between the best rule by each criterion and the next: the variance of their difference divided among the
 * sources of the futures. Each pair of futures is run once more per source, with that source of the second in the first.
 * `standings` tell which rules those are. Errors: what stops a rule in one of its years.
 */
export function* findDrivers(
  futures: Futures,
  standings: readonly CriterionStandings[],
  seed: number,
  pairs = usualPairs,
): Steps<Result<readonly CriterionDrivers[]>> {
  const { rules, sources } = futures;
  const size = criterionIds.length * rules.length;
  const compared = standings.flatMap(({ criterion, rules: all }) => {
    const order = [...all].sort((a, b) => criteria[criterion].better * (b.mean - a.mean));
    const [leader, next] = order;
    return leader === undefined || next === undefined
      ? []
      : [{ criterion, leader: leader.rule, next: next.rule }];
  });
  const evaluations = compared.map(() => ({
    a: new Float64Array(pairs),
    b: new Float64Array(pairs),
    mixed: sources.map(() => new Float64Array(pairs)),
  }));
  const out = new Float64Array(size);
  const put = (rowOf: (at: number) => Float64Array, pair: number): void => {
    for (const [at, { criterion, leader, next }] of compared.entries()) {
      const c = criterionIds.indexOf(criterion) * rules.length;
      rowOf(at)[pair] = (out[c + rules.indexOf(leader)] as number) - (out[c + rules.indexOf(next)] as number);
    }
  };
  for (let pair = 0; pair < pairs; pair++) {
    const fault = futures.run(pair, out);
    if (fault !== null) return fail(fault);
    put((at) => evaluations[at]?.a as Float64Array, pair);
    const other = futures.run(pairs + pair, out);
    if (other !== null) return fail(other);
    put((at) => evaluations[at]?.b as Float64Array, pair);
    for (const [s, source] of sources.entries()) {
      const stopped = futures.run(pair, out, { source, draw: pairs + pair });
      if (stopped !== null) return fail(stopped);
      put((at) => evaluations[at]?.mixed[s] as Float64Array, pair);
    }
    yield { done: pair + 1, of: pairs };
  }
  return ok(
    compared.map(({ criterion, leader, next }, at) => {
      const drivers = driversOf(sources, evaluations[at] as (typeof evaluations)[number], seed);
      return { criterion, leader, next, drivers: drivers && [...drivers].sort((a, b) => b.total - a.total) };
    }),
  );
}
