import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";

/** A decided amount, or one figure that a rule may read. Shares for indicators, the attribute's own unit, kronor for awards. */
export interface FigureRow {
  readonly key: string;
  readonly area: string;
  readonly kind: "award" | "observation" | "attribute" | "lastAward";
  /** Indicator or attribute id; empty for awards. */
  readonly what: string;
  readonly year: number | null;
  readonly value: number;
  readonly counted: number | null;
  readonly provenance: Provenance;
  readonly source: string | null;
}

/** What was decided and every figure of one area, or of all (null), with the user's own changes in place of the programme's. */
export function figuresView(
  pack: ProgrammePackage,
  area: string | null,
  changes: readonly DataChange[],
): FigureRow[] {
  const { areas, observations } = pack.programme;
  const place = (each: { readonly area: string; readonly indicator: string; readonly year: number }) =>
    `${each.area} ${each.indicator} ${each.year}`;
  const changed = new Map(changes.map((change) => [place(change), change]));
  const byArea = new Map<string, FigureRow[]>();
  for (const each of observations) {
    if (area !== null && each.area !== area) continue;
    const own = changed.get(place(each));
    const row: FigureRow = {
      key: place(each),
      area: each.area,
      kind: "observation",
      what: each.indicator,
      year: each.year,
      value: own?.value ?? each.value,
      counted: own?.denominator ?? each.denominator ?? null,
      provenance: own === undefined ? each.provenance : "user",
      source: own === undefined ? (each.source ?? null) : null,
    };
    byArea.set(each.area, [...(byArea.get(each.area) ?? []), row]);
  }
  return areas
    .filter(({ id }) => area === null || id === area)
    .flatMap(({ id, attributes, lastAward }) => [
      ...pack.published.flatMap((published): FigureRow[] => {
        const amount = published.amounts[id];
        if (amount === undefined) return [];
        return [
          {
            key: `${id} award ${published.id}`,
            area: id,
            kind: "award",
            what: "",
            year: published.year,
            value: amount.value,
            counted: null,
            provenance: amount.provenance,
            source: amount.source ?? null,
          },
        ];
      }),
      ...(byArea.get(id) ?? []),
      ...Object.entries(attributes).map(
        ([what, datum]): FigureRow => ({
          key: `${id} ${what}`,
          area: id,
          kind: "attribute",
          what,
          year: null,
          value: datum.value,
          counted: null,
          provenance: datum.provenance,
          source: datum.source ?? null,
        }),
      ),
      ...(lastAward === null
        ? []
        : [
            {
              key: `${id} last`,
              area: id,
              kind: "lastAward" as const,
              what: "",
              year: null,
              value: lastAward.value,
              counted: null,
              provenance: lastAward.provenance,
              source: lastAward.source ?? null,
            },
          ]),
    ]);
}
