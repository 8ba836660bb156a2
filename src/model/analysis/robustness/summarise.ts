import { compare } from "../../tolerance.ts";
import { type CriterionId, criteria, criterionIds } from "./robustness-input.ts";

/** A rule by one criterion over all futures. */
export interface RuleStanding {
  readonly rule: string;
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Rank, 1 the best, equal ones share the mean of theirs: the mean and nine tenths of the futures. */
  readonly rank: number;
  readonly rankP5: number;
  readonly rankP95: number;
  /** Part of the futures in which it is the best; equal ones share. */
  readonly best: number;
  /** How far from the best of a future, at worst and on average. */
  readonly worstRegret: number;
  readonly regret: number;
}

/** All rules by one criterion, in the order of the rules. */
export interface CriterionStandings {
  readonly criterion: CriterionId;
  readonly rules: readonly RuleStanding[];
}

/**
 * What rules come to over futures. `values`: at `(criterion * rules + rule) * draws + draw`. A criterion without a value for
 * some rule is left out. Rules that are left out have no standing. Quantiles are of type 7.
 */
export function summarise(
  values: Float64Array,
  rules: readonly string[],
  draws: number,
  leftOut: ReadonlySet<string>,
  without: Readonly<Partial<Record<CriterionId, unknown>>>,
): CriterionStandings[] {
  return criterionIds.flatMap((criterion, c): CriterionStandings[] => {
    if (criterion in without) return [];
    const judged = rules.filter((rule) => !leftOut.has(rule));
    const rows = judged.map((rule) => {
      const from = (c * rules.length + rules.indexOf(rule)) * draws;
      return values.subarray(from, from + draws);
    });
    return [{ criterion, rules: standingsOf(rows, judged, draws, criteria[criterion].better) }];
  });
}

function standingsOf(
  rows: readonly Float64Array[],
  rules: readonly string[],
  draws: number,
  better: 1 | -1,
): RuleStanding[] {
  const ranks = rows.map(() => new Float64Array(draws));
  const best = new Float64Array(rows.length);
  const worst = new Float64Array(rows.length);
  const regret = new Float64Array(rows.length);
  for (let draw = 0; draw < draws; draw++) {
    const own = rows.map((row) => better * (row[draw] as number));
    const top = Math.max(...own);
    const tied = own.filter((value) => compare(value, top) === 0).length;
    for (const [r, value] of own.entries()) {
      const above = own.filter((other) => compare(other, value) > 0).length;
      const equal = own.filter((other) => compare(other, value) === 0).length;
      (ranks[r] as Float64Array)[draw] = above + (equal + 1) / 2;
      if (compare(value, top) === 0) best[r] = (best[r] as number) + 1 / tied;
      const missed = top - value;
      worst[r] = Math.max(worst[r] as number, missed);
      regret[r] = (regret[r] as number) + missed;
    }
  }
  return rules.map((rule, r) => {
    const row = rows[r] as Float64Array;
    const rank = ranks[r] as Float64Array;
    const sorted = row.slice().sort();
    const sortedRanks = rank.slice().sort();
    const mean = sumOf(row) / draws;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, draws - 1);
    return {
      rule,
      mean,
      error: Math.sqrt(variance / draws),
      p5: quantile(sorted, 0.05),
      p50: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
      rank: sumOf(rank) / draws,
      rankP5: quantile(sortedRanks, 0.05),
      rankP95: quantile(sortedRanks, 0.95),
      best: (best[r] as number) / draws,
      worstRegret: worst[r] as number,
      regret: (regret[r] as number) / draws,
    };
  });
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0);

function quantile(sorted: Float64Array, part: number): number {
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  const from = sorted[low] as number;
  return from + (at - low) * ((sorted[Math.min(low + 1, sorted.length - 1)] as number) - from);
}
