import { areaNoun } from "../../i18n/area-noun.ts";
import { capital } from "../../i18n/fill.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { ColumnKind, PlainTable } from "../../tables/table.ts";
import type { CompareRow, CompareView } from "./compare-view.ts";

/** A column of the table and the file. Amounts are in the view's unit; NaN where there is none. */
export interface AwardColumn {
  readonly id: string;
  readonly kind: "name" | "municipality" | "amount" | "change";
  readonly title: string;
  of(row: CompareRow): string | number;
}

/** The baseline, every other scenario with its difference, and what the authority decided. */
export function awardColumns(view: CompareView, pack: ProgrammePackage, i18n: I18n): AwardColumn[] {
  const { t } = i18n;
  const hasOther = pack.programme.areas.some((area) => area.municipality !== area.name);
  const municipality: AwardColumn = {
    id: "municipality",
    kind: "municipality",
    title: t("app.table.municipality"),
    of: (row) => (row.kind === "municipality" ? "" : row.municipality),
  };
  return [
    {
      id: "name",
      kind: "name",
      title: capital(areaNoun(pack, i18n.locale()).one),
      of: (row) => row.name,
    },
    ...(hasOther ? [municipality] : []),
    { id: "baseline", kind: "amount", title: view.baseline.name, of: (row) => row.baseline },
    ...view.others.flatMap(({ place, name }, at): AwardColumn[] => [
      { id: `award-${place}`, kind: "amount", title: name, of: (row) => row.others[at]?.award ?? Number.NaN },
      {
        id: `change-${place}`,
        kind: "change",
        title: t("compare.awards.difference", name),
        of: (row) => row.others[at]?.change ?? Number.NaN,
      },
    ]),
    ...(view.published === null
      ? []
      : [
          {
            id: "published",
            kind: "amount" as const,
            title: t("compare.awards.published"),
            of: (row: CompareRow) => row.published ?? Number.NaN,
          },
        ]),
  ];
}

/** The row of all areas together, with its name. */
export const totalRow = (view: CompareView, pack: ProgrammePackage, { t, locale }: I18n): CompareRow => ({
  ...view.total,
  name: t("app.payouts.total", areaNoun(pack, locale())),
  municipality: "",
});

/** The awards side by side as they are taken out. */
export function plainAwards(
  view: CompareView,
  notes: readonly string[],
  pack: ProgrammePackage,
  i18n: I18n,
): PlainTable {
  const columns = awardColumns(view, pack, i18n);
  const kindOf = ({ kind }: AwardColumn): ColumnKind => {
    if (kind === "name" || kind === "municipality") return "text";
    if (view.unit !== "share") return "kronor";
    return kind === "change" ? "points" : "share";
  };
  const provenance = i18n.t(`app.payouts.provenances.${view.provenance}`);
  return {
    id: i18n.t("compare.file"),
    title: i18n.t("compare.awards.title"),
    columns: [
      ...columns.map((column) => ({ title: column.title, kind: kindOf(column) })),
      { title: i18n.t("app.payouts.provenance"), kind: "text" },
    ],
    rows: [...view.rows, totalRow(view, pack, i18n)].map((row) => [
      ...columns.map((column) => column.of(row)),
      provenance,
    ]),
    notes: [...notes, i18n.t("compare.awards.caption", i18n.t(`app.table.captions.${view.unit}`))],
  };
}
