import type { Allocation } from "../../model/allocation.ts";
import type { Programme } from "../../model/programme.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import type { ProgrammePackage, PublishedAwards } from "../../programmes/package.ts";
import type { PayoutUnit } from "../../session/view-state.ts";

/** A row of a scenario against the baseline, in the view's unit: as the payouts show it. */
export interface AwardRow {
  readonly kind: "area" | "municipality";
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly award: number;
  readonly baseline: number;
  readonly change: number;
  /** Whole kronor, whatever the unit. */
  readonly changeSek: number;
}

/** A scenario against the baseline, row by row, in the order that was chosen. */
export interface AwardRows {
  readonly rows: readonly AwardRow[];
  readonly total: AwardRow;
}

/** A scenario of the workspace with what it pays. */
export interface Compared {
  readonly place: number;
  readonly name: string;
  readonly isBaseline: boolean;
  readonly allocation: Allocation;
  /** What it pays is from before its latest change. */
  readonly isOlder: boolean;
}

/** What one scenario gives a row, in the view's unit, and against the baseline. */
export interface ComparedCell {
  readonly award: number;
  readonly change: number;
  /** Whole kronor, whatever the unit. */
  readonly changeSek: number;
}

/** An area, or a municipality's total, over all scenarios. */
export interface CompareRow {
  readonly kind: "area" | "municipality";
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly baseline: number;
  /** By scenario, in the order of the view's `others`. */
  readonly others: readonly ComparedCell[];
  /** What the authority decided; null where that is not known. */
  readonly published: number | null;
}

/** How a scenario differs from the baseline as a whole. */
export interface OtherScenario {
  readonly place: number;
  readonly name: string;
  readonly isOlder: boolean;
  /** How many areas get more and less. */
  readonly more: number;
  readonly less: number;
  /** What those that get more gain together, and what those that get less lose; both zero or above. */
  readonly gainedSek: number;
  readonly lostSek: number;
  readonly distributedSek: number;
  readonly unpaidSek: number;
}

/** All scenarios side by side: the one place the picture, its sentences, the table and the files come from. */
export interface CompareView {
  readonly unit: PayoutUnit;
  readonly baseline: Compared;
  readonly others: readonly OtherScenario[];
  readonly rows: readonly CompareRow[];
  readonly total: CompareRow;
  readonly published: PublishedAwards | null;
  /** The weakest among all scenarios. */
  readonly provenance: Provenance;
}

export interface CompareInput {
  readonly programme: Programme;
  readonly baseline: Compared;
  readonly others: readonly Compared[];
  readonly published: PublishedAwards | null;
  /** Place of the scenario whose rows give the order. */
  readonly lead: number;
  readonly unit: PayoutUnit;
  /** An allocation against the baseline's, in the unit. */
  rowsOf(allocation: Allocation): AwardRows;
}

/** The decided awards that the programme's own rule is held against; null where there are none. */
export const decidedAwards = ({ published }: ProgrammePackage): PublishedAwards | null =>
  published.find(({ rule }) => rule.length === 0) ?? null;

const keyOf = ({ kind, id }: Pick<AwardRow, "kind" | "id">): string => `${kind} ${id}`;

/** Works out the view. Pure. */
export function compareView(input: CompareInput): CompareView {
  const { baseline, others, published } = input;
  const views = others.map(({ allocation }) => input.rowsOf(allocation));
  const lead = others.findIndex(({ place }) => place === input.lead);
  const ordered = views[Math.max(0, lead)] ?? input.rowsOf(baseline.allocation);
  const byKey = views.map((view) => new Map(view.rows.map((row) => [keyOf(row), row])));
  const rowOf = (row: AwardRow, found: readonly (AwardRow | undefined)[]): CompareRow => ({
    kind: row.kind,
    id: row.id,
    name: row.name,
    municipality: row.municipality,
    baseline: row.baseline,
    others: found.map((each) => cellOf(each)),
    published: publishedOf(row, input),
  });
  return {
    unit: input.unit,
    baseline,
    others: others.map((each) => otherOf(each, baseline.allocation)),
    rows: ordered.rows.map((row) =>
      rowOf(
        row,
        byKey.map((rows) => rows.get(keyOf(row))),
      ),
    ),
    total: rowOf(
      ordered.total,
      views.map((view) => view.total),
    ),
    published,
    provenance: weakest([baseline, ...others].map(({ allocation }) => allocation.provenance)),
  };
}

const cellOf = (row: AwardRow | undefined): ComparedCell => ({
  award: row?.award ?? Number.NaN,
  change: row?.change ?? Number.NaN,
  changeSek: row?.changeSek ?? Number.NaN,
});

function otherOf({ place, name, isOlder, allocation }: Compared, baseline: Allocation): OtherScenario {
  const before = new Map(baseline.areas.map(({ id, awardSek }) => [id, awardSek]));
  const changes = allocation.areas.map(({ id, awardSek }) => awardSek - (before.get(id) ?? 0));
  const gains = changes.filter((change) => change > 0);
  const losses = changes.filter((change) => change < 0).map((change) => -change);
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  return {
    place,
    name,
    isOlder,
    more: gains.length,
    less: losses.length,
    gainedSek: sum(gains),
    lostSek: sum(losses),
    distributedSek: allocation.distributedSek,
    unpaidSek: allocation.unpaidSek,
  };
}

/** The published award of a row in the view's unit; of several areas only where all of theirs are known. */
function publishedOf(row: AwardRow, { published, programme, unit }: CompareInput): number | null {
  if (published === null) return null;
  const members = programme.areas.filter((area) =>
    row.kind === "area" ? area.id === row.id : row.id === "" || area.municipality === row.id,
  );
  const amounts = members.map(({ id }) => published.amounts[id]?.value);
  if (amounts.some((amount) => amount === undefined)) return null;
  const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  if (unit === "kronor") return sum;
  if (unit === "perInhabitant")
    return sum / members.reduce((total, { attributes }) => total + (attributes.population?.value ?? 0), 0);
  const all = Object.values(published.amounts).reduce((total, { value }) => total + value, 0);
  return sum / Math.max(1, all);
}
