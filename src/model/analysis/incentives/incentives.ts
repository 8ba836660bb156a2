import type { Programme } from "../../programme.ts";
import type { Provenance } from "../../provenance.ts";
import { provenanceOf } from "../../provenance-of.ts";
import { type Fault, ok, type Result } from "../../result.ts";
import type { Rule } from "../../rule/rule.ts";
import { type Boundary, boundaryMoves } from "./boundaries.ts";
import { incentivesDefaults } from "./incentives-defaults.ts";
import { type Margin, marginOf } from "./margins.ts";
import { type ReadIndicator, readIndicators } from "./read-indicators.ts";
import { type Scan, scanOf } from "./scan.ts";
import { type TwoPayments, twoPayments } from "./two-payments.ts";

/** What may be chosen for the incentives. */
export interface IncentivesOptions {
  /** What one person more costs the area, in kronor, for its best response; absent: 100,000. */
  readonly costSek?: number;
}

/** What a rule rewards at the margin, and what it invites: not what anyone does. */
export interface Incentives {
  readonly provenance: Provenance;
  readonly costSek: number;
  readonly indicators: readonly ReadIndicator[];
  /** Ids, in order. */
  readonly areas: readonly string[];
  /** One per indicator and area, indicators first. */
  readonly margins: readonly Margin[];
  /** What decides every award, so that one person more moves none of them though the pots would; null where one does. */
  readonly heldBy: HeldBy | null;
  /** Of so many of the margins, in their order; those whose people are not known are left out. */
  readonly scans: readonly Scan[];
  readonly scanned: number;
  /** What moving a boundary by one person would bring a municipality, the largest first; none before the second part. */
  readonly boundaries: readonly Boundary[];
  /** Why there is no payment after: null where there is one, `none` where the rule lists no year for it. */
  readonly secondFault: Fault | "none" | null;
}

export type IncentivesPart =
  | { readonly margins: readonly Margin[]; readonly heldBy: HeldBy | null }
  | { readonly boundaries: readonly Boundary[] }
  | { readonly scans: readonly (Scan | null)[] };

export interface PreparedIncentives {
  readonly parts: number;
  readonly stages: readonly number[];
  compute(part: number): Result<IncentivesPart>;
  answer(parts: readonly IncentivesPart[]): Result<Incentives>;
}

/** Limits of a kind, or of both. */
export type HeldBy = "floors" | "caps" | "limits";

/** So much money is moved by one person, or none is. */
const movesSek = 1;

/** One person more everywhere, and whether it is limits that keep all awards as they are: without them one would move. */
function marginsOf(
  cells: readonly (readonly [indicator: number, area: number])[],
  payments: TwoPayments,
  rule: Rule,
  programme: Programme,
): { readonly margins: readonly Margin[]; readonly heldBy: HeldBy | null } {
  const margins = cells.map(([indicator, area]) => marginOf(payments, indicator, area));
  const moves = ({ sek }: Margin) => sek !== null && Math.abs(sek) >= movesSek;
  const { limits = [], ...unlimited } = rule;
  if (limits.length === 0 || margins.every(({ sek }) => sek === null) || margins.some(moves))
    return { margins, heldBy: null };
  const free = twoPayments(unlimited, programme, payments.indicators);
  if (!free.ok || !cells.some(([indicator, area]) => moves(marginOf(free.value, indicator, area))))
    return { margins, heldBy: null };
  const bounds = new Set(limits.map(({ bound }) => bound));
  return { margins, heldBy: bounds.size > 1 ? "limits" : bounds.has("floor") ? "floors" : "caps" };
}

/** So many scans are some tenths of a second. */
const scansPerPart = (areas: number): number => Math.max(1, Math.floor(1200 / Math.max(1, areas)));

/**
 * Makes the incentives ready (details.md 56): the first part has what one person more brings everywhere, the
 * second boundaries, the others what a scan of every area and indicator finds. Errors: those of the rule on what is observed.
 */
export function prepareIncentives(
  rule: Rule,
  programme: Programme,
  { costSek = incentivesDefaults.costSek }: IncentivesOptions,
): Result<PreparedIncentives> {
  const indicators = readIndicators(
    rule,
    programme.indicators.map(({ id }) => id),
  );
  const found = twoPayments(rule, programme, indicators);
  if (!found.ok) return found;
  const payments = found.value;
  const { areas } = payments.kernel.frame;
  payments.kernel.run(payments.data);
  const selected = Uint8Array.from(payments.kernel.output.selected.flag);
  const taken = [...areas.keys()].filter((area) => selected[area] === 1);
  const cells = indicators.flatMap((_, indicator) => taken.map((area) => [indicator, area] as const));
  const perPart = scansPerPart(areas.length);
  const parts = 2 + Math.ceil(cells.length / perPart);
  const provenance = provenanceOf(rule, programme);
  return ok({
    parts,
    stages: [1, 2, 3, 6, 18, 66].filter((stage) => stage < parts),
    compute(part) {
      if (part === 0) return ok(marginsOf(cells, payments, rule, programme));
      if (part === 1) return ok({ boundaries: boundaryMoves(payments, taken) });
      const own = cells.slice((part - 2) * perPart, (part - 1) * perPart);
      return ok({ scans: own.map(([indicator, area]) => scanOf(payments, indicator, area, costSek)) });
    },
    answer([first, ...others]) {
      if (first === undefined || !("margins" in first))
        throw new Error("incentives were answered without their first part");
      const scans = others.flatMap((part) => ("scans" in part ? part.scans : []));
      return ok({
        provenance,
        costSek,
        indicators,
        areas: taken.map((area) => areas[area]?.id ?? ""),
        margins: first.margins,
        heldBy: first.heldBy,
        scans: scans.filter((scan) => scan !== null),
        scanned: scans.length,
        boundaries: others.flatMap((part) => ("boundaries" in part ? part.boundaries : [])),
        secondFault: payments.secondFault,
      });
    },
  });
}
