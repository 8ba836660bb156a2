import type { Allocation } from "../../model/allocation.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage, PublishedAwards, Text } from "../../programmes/package.ts";
import { roundingOf } from "../../programmes/rounding-of.ts";

/** One published amount against the computed one, in whole kronor. */
export interface ScoreAmount {
  readonly area: string;
  readonly name: string;
  readonly publishedSek: number;
  readonly computedSek: number;
  /** Computed less published. */
  readonly residualSek: number;
  /** The computed amount rounds to the published one as that is written. */
  readonly isWithin: boolean;
  readonly provenance: Provenance;
}

/** The published awards of one decision or plan. */
export interface ScoreSet {
  readonly id: string;
  readonly programme: Text;
  readonly title: Text;
  readonly note: Text | undefined;
  readonly amounts: readonly ScoreAmount[];
  /** Number of amounts within rounding. */
  readonly within: number;
  /** The amount that is farthest off; null where all agree to the krona. */
  readonly largest: ScoreAmount | null;
  readonly publishedSek: number;
  readonly computedSek: number;
  readonly residualSek: number;
}

/** How computed awards meet published ones: the one place the table, the plot, the sentences and the file come from. */
export interface ScoreView {
  /** Sets that the rule was not adjusted to, amount by amount. */
  readonly predicted: readonly ScoreSet[];
  /** Sets that data or rule were made to give. */
  readonly fitted: readonly ScoreSet[];
  /** Sets whose rule could not be carried out. */
  readonly failed: readonly Text[];
}

/** What the view is of: the awards of one decision, and what the rule gives; null where it gives nothing. */
export interface Scored {
  /** With the names to show. */
  readonly package: ProgrammePackage;
  readonly published: PublishedAwards;
  readonly allocation: Allocation | null;
}

/** Works out the view. Pure. */
export function scoreView(scored: readonly Scored[]): ScoreView {
  const sets = scored.map((each) => ({ ...each, set: setOf(each) }));
  const of = (isFitted: boolean) =>
    sets.flatMap(({ published, set }) => (set !== null && published.fitted === isFitted ? [set] : []));
  return {
    predicted: of(false),
    fitted: of(true),
    failed: sets.flatMap(({ published, set }) => (set === null ? [published.title] : [])),
  };
}

function setOf({ package: pack, published, allocation }: Scored): ScoreSet | null {
  if (allocation === null) return null;
  const awards = new Map(allocation.areas.map(({ id, awardSek }) => [id, awardSek]));
  const amounts = pack.programme.areas.flatMap(({ id, name }): ScoreAmount[] => {
    const datum = published.amounts[id];
    if (datum === undefined) return [];
    const computedSek = awards.get(id) ?? 0;
    const residualSek = computedSek - datum.value;
    return [
      {
        area: id,
        name,
        publishedSek: datum.value,
        computedSek,
        residualSek,
        isWithin: Math.abs(residualSek) <= roundingOf(datum),
        provenance: datum.provenance,
      },
    ];
  });
  const sum = (of: (amount: ScoreAmount) => number) =>
    amounts.reduce((total, amount) => total + of(amount), 0);
  return {
    id: `${pack.about.id} ${published.id}`,
    programme: pack.about.title,
    title: published.title,
    note: published.note,
    amounts,
    within: amounts.filter((amount) => amount.isWithin).length,
    largest: amounts.reduce<ScoreAmount | null>(farther, null),
    publishedSek: sum((amount) => amount.publishedSek),
    computedSek: sum((amount) => amount.computedSek),
    residualSek: sum((amount) => amount.residualSek),
  };
}

const farther = (last: ScoreAmount | null, amount: ScoreAmount): ScoreAmount | null =>
  Math.abs(amount.residualSek) > Math.abs(last?.residualSek ?? 0) ? amount : last;
