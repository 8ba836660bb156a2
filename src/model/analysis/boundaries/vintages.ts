import { allocate } from "../../allocate.ts";
import type { Observation, Programme } from "../../programme.ts";
import { readsOf } from "../../provenance-of.ts";
import { ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { movedSek } from "../../stakes.ts";

/** A figure as it was published, and as it was revised; null: not there. */
export interface Revision {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly published: Pick<Observation, "value" | "denominator"> | null;
  readonly revised: Pick<Observation, "value" | "denominator"> | null;
}

/** One rule on two vintages of the same figures. */
export interface Vintages {
  /** Figures that differ and that the rule reads; how many others differ. */
  readonly revisions: readonly Revision[];
  readonly unread: number;
  /** Awards in whole kronor, in order of id. */
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly publishedSek: number;
    readonly revisedSek: number;
  }[];
  /** Kronor that change hands. */
  readonly movedSek: number;
}

/**
 * The same rule on data as published then and as revised now: which of the figures that it reads were revised, and what each
 * area gets on either. Errors: what stops the rule on either data.
 */
export function compareVintages(rule: Rule, then: Programme, now: Programme): Result<Vintages> {
  const { observations } = readsOf(rule);
  const keyOf = ({ area, indicator, year }: Observation) => JSON.stringify([area, indicator, year]);
  const before = new Map(then.observations.map((each) => [keyOf(each), each]));
  const after = new Map(now.observations.map((each) => [keyOf(each), each]));
  const differing = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Revision[] => {
    const [a, b] = [before.get(key) ?? null, after.get(key) ?? null];
    const either = a ?? b;
    if (either === null || (a?.value === b?.value && a?.denominator === b?.denominator)) return [];
    const { area, indicator, year } = either;
    return [{ area, indicator, year, published: a && figureOf(a), revised: b && figureOf(b) }];
  });
  const revisions = differing.filter(({ indicator, year }) => observations.has(`${indicator} ${year}`));
  const published = allocate(rule, then);
  if (!published.ok) return published;
  const revised = allocate(rule, now);
  if (!revised.ok) return revised;
  const paid = new Map<string, number>(published.value.areas.map(({ id, awardSek }) => [id, awardSek]));
  return ok({
    revisions,
    unread: differing.length - revisions.length,
    areas: revised.value.areas.map(({ id, name, awardSek }) => ({
      id,
      name,
      publishedSek: paid.get(id) ?? 0,
      revisedSek: awardSek,
    })),
    movedSek: movedSek(published.value, revised.value),
  });
}

const figureOf = ({ value, denominator }: Observation): Pick<Observation, "value" | "denominator"> =>
  denominator === undefined ? { value } : { value, denominator };
