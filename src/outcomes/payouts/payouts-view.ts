import type { Allocation, AreaResult, PotResult } from "../../model/allocation.ts";
import type { Area, Programme } from "../../model/programme.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Limit } from "../../model/rule/limit.ts";
import { compare } from "../../model/tolerance.ts";
import { isAsDecided } from "../../programmes/is-as-decided.ts";
import type { PublishedAwards } from "../../programmes/package.ts";
import type { PayoutUnit, Sorting } from "../../session/view-state.ts";
import { type PaidForLimits, paidForLimits } from "./paid-for-limits.ts";
import type { PayoutRow } from "./payout-row.ts";
import type { RangeWords } from "./range-words.ts";
import { comparer, groups, orderAtRest, type RowOrder } from "./row-order.ts";

/** A part of an award: a pot, money shared equally, or what floors and caps add. */
export interface Series {
  readonly id: string;
  readonly kind: "pot" | "shared" | "added";
}

/** What a rule bounds awards by: nothing that is not there is named. */
export type Bounds = "floors" | "caps" | "both";

const boundsOf = (limits: readonly Limit[]): Bounds => {
  const kinds = new Set(limits.map(({ bound }) => bound));
  if (kinds.size !== 1) return "both";
  return kinds.has("floor") ? "floors" : "caps";
};

/** What the picture shows: the one place its bars, its sentence, its table and its file come from. */
export interface PayoutsView {
  readonly unit: PayoutUnit;
  readonly series: readonly Series[];
  readonly bounds: Bounds;
  readonly rows: readonly PayoutRow[];
  /** What the rows are ordered by. */
  readonly sorting: RowOrder;
  readonly total: PayoutRow;
  readonly provenance: Provenance;
  /** The amounts are those that the authority decided; only what they consist of may be made up. */
  readonly isDecided: boolean;
  readonly distributedSek: number;
  readonly unpaidSek: number;
  /** Pots whose price comes to more than they have: how many, what it comes to and what they have; null where there are none. */
  readonly scaled: { readonly pots: number; readonly claimedSek: number; readonly moneySek: number } | null;
  /** Who pays for floors or is held by caps; null where nobody is. */
  readonly paidForLimits: PaidForLimits | null;
  readonly more: number;
  readonly less: number;
  readonly notCovered: number;
  readonly covered: number;
  /** How many areas get anything. */
  readonly paid: number;
  /** The area whose award changed most in kronor; null where none did. */
  readonly largest: PayoutRow | null;
  /** Which gains most and which loses most, in kronor; null where none does. */
  readonly gainer: PayoutRow | null;
  readonly loser: PayoutRow | null;
  /** The area that gets more than any other, with its kronor; null where several get as much. */
  readonly top: { readonly name: string; readonly awardSek: number } | null;
  /** What the ranges of the rows are and how one is said; absent where there are none. */
  readonly ranges?: RangeWords | undefined;
  /** The largest award that a range reaches, also while ranges are computed anew. */
  readonly reach: number;
}

/** What chance alone leaves open of awards. */
export interface AwardRanges {
  /** Of an area, an award of so many kronor being one in the unit of the view. */
  of(area: string, per: number): { readonly low: number; readonly high: number } | undefined;
  readonly words: RangeWords;
  /** They are of the awards before the latest change, and are not shown. */
  readonly isOlder: boolean;
}

export interface PayoutsInput {
  /** With the names to show. */
  readonly programme: Programme;
  readonly published: readonly PublishedAwards[];
  readonly allocation: Allocation;
  readonly baseline: Allocation;
  /** Ids of the rule's pots, in its order. */
  readonly pots: readonly string[];
  /** The rule's floors and caps. */
  readonly limits?: readonly Limit[] | undefined;
  readonly unit: PayoutUnit;
  readonly sorting: Sorting;
  readonly isGrouped: boolean;
  readonly ranges?: AwardRanges | null | undefined;
  /** How badly off areas are, by id, where rows are ordered by it. */
  readonly need?: ReadonlyMap<string, number> | undefined;
}

interface Amounts {
  readonly parts: readonly number[];
  readonly cut: number;
  readonly award: number;
  readonly baseline: number;
  /** What a krona is divided by to be in the unit. */
  readonly inhabitants: number;
}

/** Whether every area has a population, so that kronor per inhabitant can be shown. */
export const hasPopulations = (programme: Programme): boolean =>
  programme.areas.every((area) => (area.attributes.population?.value ?? 0) > 0);

function scaledOf({ pots }: Allocation): PayoutsView["scaled"] {
  const scaled = pots.filter(({ moneySek, claimedSek = 0 }) => compare(claimedSek, moneySek) > 0);
  if (scaled.length === 0) return null;
  const sum = (of: (pot: PotResult) => number) => scaled.reduce((total, pot) => total + of(pot), 0);
  return {
    pots: scaled.length,
    claimedSek: sum(({ claimedSek = 0 }) => claimedSek),
    moneySek: sum(({ moneySek }) => moneySek),
  };
}

/** Works out the view. Pure. */
export function payoutsView(input: PayoutsInput): PayoutsView {
  const { programme, allocation, baseline } = input;
  const results = new Map(allocation.areas.map((area) => [area.id, area]));
  const before = new Map(baseline.areas.map((area) => [area.id, area.awardSek]));
  const series = seriesOf(input);
  const totalSek = Math.max(1, allocation.distributedSek);
  const baselineSek = Math.max(1, baseline.distributedSek);

  const amountsOf = ({ id, attributes }: Area): Amounts => {
    const result = results.get(id);
    return {
      parts: series.map((each, at) => (result === undefined ? 0 : partOf(each, at, result))),
      cut: Math.max(0, -(result?.limitSek ?? 0)),
      award: result?.awardSek ?? 0,
      baseline: before.get(id) ?? 0,
      inhabitants: attributes.population?.value ?? 0,
    };
  };
  const inUnit = (amounts: Amounts) => {
    const per = { kronor: 1, perInhabitant: amounts.inhabitants || Number.NaN, share: totalSek }[input.unit];
    const perBaseline = input.unit === "share" ? baselineSek : per;
    const award = amounts.award / per;
    const old = amounts.baseline / perBaseline;
    return {
      parts: amounts.parts.map((part) => part / per),
      cut: amounts.cut / per,
      award,
      baseline: old,
      change: award - old,
      changeSek: amounts.award - amounts.baseline,
    };
  };

  const { ranges } = input;
  let reach = 0;
  const rangeOf = ({ id, attributes }: Area) => {
    const per = { kronor: 1, perInhabitant: attributes.population?.value || Number.NaN, share: totalSek };
    const range = ranges?.of(id, per[input.unit]);
    reach = Math.max(reach, range?.high || 0);
    return ranges?.isOlder ? undefined : range;
  };

  const areas = programme.areas.map((area): PayoutRow & { readonly amounts: Amounts } => {
    const amounts = amountsOf(area);
    return {
      kind: "area",
      id: area.id,
      name: area.name,
      municipality: area.municipality,
      isSelected: results.get(area.id)?.selected ?? false,
      need: input.need?.get(area.id) ?? 0,
      ...inUnit(amounts),
      range: rangeOf(area),
      amounts,
    };
  });
  const sum = (
    kind: "area" | "municipality",
    id: string,
    rows: readonly (PayoutRow & { readonly amounts: Amounts })[],
  ): PayoutRow => ({
    kind,
    id,
    name: id,
    municipality: id,
    isSelected: rows.some((row) => row.isSelected),
    need: rows.reduce((total, row) => total + row.need, 0) / rows.length,
    ...inUnit(rows.map((row) => row.amounts).reduce(plus)),
  });

  const changed = areas.filter((row) => row.changeSek !== 0);
  const sorting = input.sorting === "largest" ? orderAtRest(areas) : input.sorting;
  const compare = comparer(sorting);
  const sorted = [...areas].sort(compare);
  const rows = input.isGrouped
    ? groups(sorted, (id, members) => sum("municipality", id, members), compare)
    : sorted;
  const covered = areas.filter((row) => row.isSelected).length;
  return {
    unit: input.unit,
    sorting,
    series,
    bounds: boundsOf(input.limits ?? []),
    rows: rows.map(withoutAmounts),
    total: sum("municipality", "", areas),
    provenance: allocation.provenance,
    isDecided: input.unit !== "perInhabitant" && isAsDecided(input.published, allocation.areas),
    distributedSek: allocation.distributedSek,
    unpaidSek: allocation.unpaidSek,
    scaled: scaledOf(allocation),
    paidForLimits: paidForLimits(
      allocation,
      (id) => programme.areas.find((area) => area.id === id)?.name ?? id,
    ),
    more: changed.filter((row) => row.changeSek > 0).length,
    less: changed.filter((row) => row.changeSek < 0).length,
    covered,
    paid: areas.filter((row) => row.amounts.award > 0).length,
    notCovered: areas.length - covered,
    reach,
    ranges: ranges?.isOlder ? undefined : ranges?.words,
    largest: changed.length === 0 ? null : withoutAmounts(changed.reduce(larger)),
    gainer: mostOf(changed.filter((row) => row.changeSek > 0)),
    loser: mostOf(changed.filter((row) => row.changeSek < 0)),
    top: topOf(areas.map(({ name, amounts }) => ({ name, awardSek: amounts.award }))),
  };
}

function seriesOf({ allocation, pots }: PayoutsInput): Series[] {
  const series: Series[] = pots.map((id) => ({ id, kind: "pot" }));
  if (allocation.areas.some((area) => area.sharedSek !== 0)) series.push({ id: "shared", kind: "shared" });
  if (allocation.areas.some((area) => area.limitSek > 0)) series.push({ id: "added", kind: "added" });
  return series;
}

function partOf(series: Series, at: number, result: AreaResult): number {
  if (series.kind === "pot") return result.potsSek[at] ?? 0;
  return series.kind === "shared" ? result.sharedSek : Math.max(0, result.limitSek);
}

const plus = (a: Amounts, b: Amounts): Amounts => ({
  parts: a.parts.map((part, at) => part + (b.parts[at] ?? 0)),
  cut: a.cut + b.cut,
  award: a.award + b.award,
  baseline: a.baseline + b.baseline,
  inhabitants: a.inhabitants + b.inhabitants,
});

const larger = <Row extends PayoutRow>(a: Row, b: Row): Row =>
  Math.abs(b.changeSek) > Math.abs(a.changeSek) ? b : a;

/** The row with the largest change of those given. */
const mostOf = (rows: readonly PayoutRow[]): PayoutRow | null =>
  rows.length === 0 ? null : withoutAmounts(rows.reduce(larger));

/** The one that gets most, where there is but one. */
function topOf(areas: readonly { readonly name: string; readonly awardSek: number }[]): PayoutsView["top"] {
  const most = Math.max(0, ...areas.map(({ awardSek }) => awardSek));
  const [first, second] = areas.filter(({ awardSek }) => awardSek === most);
  return most > 0 && first !== undefined && second === undefined ? first : null;
}

function withoutAmounts(row: PayoutRow & { readonly amounts?: Amounts }): PayoutRow {
  const { amounts: _, ...rest } = row;
  return rest;
}
