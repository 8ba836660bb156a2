import { areaNoun } from "../../i18n/area-noun.ts";
import { capital } from "../../i18n/fill.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PayoutRow, PayoutsView } from "./payouts-view.ts";
import { seriesName } from "./series-look.ts";

export type ColumnKind = "name" | "municipality" | "part" | "limit" | "award" | "baseline" | "change";

/** A column of the table and of the file: a heading and what it holds of a row. */
export interface PayoutColumn {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly title: string;
  /** Amounts in the view's unit; names otherwise. */
  of(row: PayoutRow): number | string;
}

/** The columns that stand for the same picture as the bars. What floors and caps did is one column with its sign. */
export function payoutColumns(view: PayoutsView, pack: ProgrammePackage, i18n: I18n): PayoutColumn[] {
  const { t } = i18n;
  const added = view.series.findIndex((series) => series.kind === "added");
  const hasLimit = added >= 0 || view.rows.some((row) => row.cut > 0);
  const parts = view.series.flatMap((series, at): PayoutColumn[] =>
    series.kind === "added"
      ? []
      : [
          {
            id: `part-${series.id}`,
            kind: "part",
            title: seriesName(series, pack, i18n),
            of: (row) => row.parts[at] ?? 0,
          },
        ],
  );
  const limit: PayoutColumn = {
    id: "limit",
    kind: "limit",
    title: t("app.table.limit"),
    of: (row) => (row.parts[added] ?? 0) - row.cut,
  };
  // Where the areas are municipalities a column of the same names says nothing.
  const hasOther = pack.programme.areas.some((area) => area.municipality !== area.name);
  const municipality: PayoutColumn = {
    id: "municipality",
    kind: "municipality",
    title: t("app.table.municipality"),
    of: (row) => row.municipality,
  };
  return [
    { id: "name", kind: "name", title: capital(areaNoun(pack, i18n.locale()).one), of: (row) => row.name },
    ...(hasOther ? [municipality] : []),
    ...parts,
    ...(hasLimit ? [limit] : []),
    { id: "award", kind: "award", title: t("app.payouts.award"), of: (row) => row.award },
    { id: "baseline", kind: "baseline", title: t("app.payouts.baseline"), of: (row) => row.baseline },
    { id: "change", kind: "change", title: t("app.payouts.change"), of: (row) => row.change },
  ];
}
