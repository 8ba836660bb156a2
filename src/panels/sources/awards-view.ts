import type { Allocation } from "../../model/allocation.ts";
import { byCodePoint } from "../../model/order.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { PublishedAwards } from "../../programmes/package.ts";
import { roundingOf } from "../../programmes/rounding-of.ts";

/** One area's published award against the computed one, in whole kronor. */
export interface AwardRow {
  readonly area: string;
  readonly published: number;
  readonly computed: number;
  /** Computed less published. */
  readonly difference: number;
  readonly provenance: Provenance;
  readonly source: string | null;
}

export interface AwardsView {
  readonly rows: readonly AwardRow[];
  readonly total: Pick<AwardRow, "published" | "computed" | "difference">;
  /** How many computed awards round to the published ones as those are written. */
  readonly agreeing: number;
}

/** Published awards against those computed; areas without a published award are left out. In order of area id. */
export function awardsView(published: PublishedAwards, allocation: Allocation): AwardsView {
  const computed = new Map(allocation.areas.map((area) => [area.id, area.awardSek as number]));
  const rows = Object.entries(published.amounts)
    .map(([area, { value, provenance, source }]): AwardRow => {
      const own = computed.get(area) ?? 0;
      return {
        area,
        published: value,
        computed: own,
        difference: own - value,
        provenance,
        source: source ?? null,
      };
    })
    .sort((a, b) => byCodePoint(a.area, b.area));
  const sum = (of: "published" | "computed" | "difference") =>
    rows.reduce((total, row) => total + row[of], 0);
  return {
    rows,
    total: { published: sum("published"), computed: sum("computed"), difference: sum("difference") },
    agreeing: rows.filter(
      (row) => Math.abs(row.difference) <= roundingOf({ value: row.published, provenance: row.provenance }),
    ).length,
  };
}
