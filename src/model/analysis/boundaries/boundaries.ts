import { allocate } from "../../allocate.ts";
import type { Programme } from "../../programme.ts";
import { type Fault, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { mergeAreas, type Redrawn } from "./merge-areas.ts";
import { splitArea } from "./split-area.ts";

/** What areas get under the same rule before and after their boundaries move, in whole kronor. */
export interface Redrawing {
  readonly before: readonly { readonly id: string; readonly awardSek: number }[];
  readonly after: readonly { readonly id: string; readonly name: string; readonly awardSek: number }[];
  /** Of all the areas concerned. */
  readonly beforeSek: number;
  readonly afterSek: number;
  /** Other areas whose award changes, the largest change first. */
  readonly others: readonly { readonly id: string; readonly changeSek: number }[];
  readonly kinds: Redrawn["kinds"];
}

/** Every pair of areas that lie in the same municipality, merged one at a time. */
export interface PairsMerged {
  readonly pairs: readonly {
    readonly areas: readonly [string, string];
    readonly apartSek: number;
    readonly togetherSek: number;
  }[];
  readonly failed: readonly { readonly areas: readonly [string, string]; readonly fault: Fault }[];
}

/** The same rule once some areas are one. Errors: as mergeAreas, and what stops either rule. */
export const whenMerged = (rule: Rule, programme: Programme, ids: readonly string[]): Result<Redrawing> =>
  redraw(rule, programme, ids, mergeAreas(rule, programme, ids));

/** The same rule once an area is two. Errors: as splitArea, and what stops either rule. */
export const whenSplit = (rule: Rule, programme: Programme, id: string, part: number): Result<Redrawing> =>
  redraw(rule, programme, [id], splitArea(rule, programme, id, part));

function redraw(
  rule: Rule,
  programme: Programme,
  ids: readonly string[],
  redrawn: Result<Redrawn>,
): Result<Redrawing> {
  if (!redrawn.ok) return redrawn;
  const present = allocate(rule, programme);
  if (!present.ok) return present;
  const next = allocate(redrawn.value.rule, redrawn.value.programme);
  if (!next.ok) return next;
  const paid = new Map<string, number>(present.value.areas.map(({ id, awardSek }) => [id, awardSek]));
  const gone = new Set(ids);
  const fresh = new Set(redrawn.value.areas);
  const before = ids.map((id) => ({ id, awardSek: paid.get(id) ?? 0 }));
  const after = next.value.areas
    .filter(({ id }) => fresh.has(id))
    .map(({ id, name, awardSek }) => ({ id, name, awardSek }));
  const others = next.value.areas
    .filter(({ id }) => !fresh.has(id) && !gone.has(id))
    .map(({ id, awardSek }) => ({ id, changeSek: awardSek - (paid.get(id) ?? 0) }))
    .filter(({ changeSek }) => changeSek !== 0)
    .sort((a, b) => Math.abs(b.changeSek) - Math.abs(a.changeSek));
  const sumOf = (awards: readonly { readonly awardSek: number }[]) =>
    awards.reduce((sum, each) => sum + each.awardSek, 0);
  return ok({
    before,
    after,
    beforeSek: sumOf(before),
    afterSek: sumOf(after),
    others,
    kinds: redrawn.value.kinds,
  });
}

/** Merges every pair of areas of the same municipality, one pair at a time, the pair that gains most first. Errors: what stops the rule as it is. */
export function mergePairs(rule: Rule, programme: Programme): Result<PairsMerged> {
  const present = allocate(rule, programme);
  if (!present.ok) return present;
  const { areas } = present.value;
  const couples = areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter((b) => b.municipality === a.municipality)
      .map((b) => [a, b] as const),
  );
  const pairs: PairsMerged["pairs"][number][] = [];
  const failed: PairsMerged["failed"][number][] = [];
  for (const [a, b] of couples) {
    const ids = [a.id, b.id] as const;
    const merged = mergeAreas(rule, programme, ids);
    const next = merged.ok ? allocate(merged.value.rule, merged.value.programme) : merged;
    if (next.ok && merged.ok) {
      const together = next.value.areas.find(({ id }) => id === merged.value.areas[0]);
      pairs.push({ areas: ids, apartSek: a.awardSek + b.awardSek, togetherSek: together?.awardSek ?? 0 });
    } else if (!next.ok) failed.push({ areas: ids, fault: next.error });
  }
  const gain = ({ apartSek, togetherSek }: PairsMerged["pairs"][number]) => togetherSek - apartSek;
  return ok({ pairs: pairs.sort((a, b) => gain(b) - gain(a)), failed });
}
