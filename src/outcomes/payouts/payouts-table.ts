import { exactAmount, exactChange } from "../../figure/amount-format.ts";
import type { Cell, Column, ColumnKind, Row, Table } from "../../figure/table.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { capital } from "../../i18n/parts.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { PayoutRow } from "./payout-row.ts";
import type { PayoutsView } from "./payouts-view.ts";
import { seriesName } from "./series-look.ts";

/** A column and what it holds of a row: amounts in the view's unit; names otherwise. */
interface PayoutColumn extends Column {
  of(row: PayoutRow): Cell;
}

/** The columns that say the same as the bars: what comes out first, then what it is made of. What floors and caps did is one column with its sign. */
function payoutColumns(view: PayoutsView, pack: ProgrammePackage, i18n: I18n): PayoutColumn[] {
  const { t, f } = i18n;
  const amount = (id: string, title: string, of: (row: PayoutRow) => number): PayoutColumn => ({
    id,
    title,
    kind: view.unit === "share" ? "share" : "kronor",
    decimals: view.unit === "share" ? 4 : 2,
    say: (value) => exactAmount(f, view.unit, value),
    of,
  });
  const change = (
    id: string,
    title: string,
    kind: ColumnKind,
    of: (row: PayoutRow) => number,
  ): PayoutColumn => ({
    ...amount(id, title, of),
    kind: view.unit === "share" ? kind : "kronor",
    say: (value) => exactChange(f, view.unit, value),
  });
  const percent: PayoutColumn = {
    id: "percent",
    title: t("payoutsTable.percent"),
    kind: "share",
    decimals: 2,
    say: (value) => f.percentSigned(value, [0, 1]),
    of: (row) => (row.baseline > 0 ? row.change / row.baseline : null),
  };
  const words = (id: string, title: string, of: (row: PayoutRow) => string): PayoutColumn => ({
    id,
    title,
    kind: "text",
    of,
  });
  const added = view.series.findIndex((series) => series.kind === "added");
  const hasLimit = added >= 0 || view.rows.some((row) => row.cut > 0);
  // Where the areas are municipalities a column of the same names says nothing.
  const hasOther = pack.programme.areas.some((area) => area.municipality !== area.name);
  const provenance = t(`payoutsTable.provenances.${view.isDecided ? "decided" : view.provenance}`);
  return [
    words("name", capital(areaNoun(pack, i18n.locale()).one), (row) => row.name),
    ...(hasOther
      ? [
          {
            ...words("municipality", t("payoutsTable.municipality"), (row) => row.municipality),
            isUnderName: true,
          },
        ]
      : []),
    amount("award", t("app.payouts.award"), (row) => row.award),
    change("change", t("app.payouts.change"), "points", (row) => row.change),
    // Of shares it would be a third kind of per cent.
    ...(view.unit === "share" ? [] : [percent]),
    amount("baseline", t("app.payouts.baseline"), (row) => row.baseline),
    ...view.series.flatMap((series, at) =>
      at === added
        ? []
        : [
            amount(
              `part-${series.id}`,
              seriesName(series, view.bounds, pack, i18n),
              (row) => row.parts[at] ?? 0,
            ),
          ],
    ),
    ...(hasLimit
      ? [change("limit", t("payoutsTable.limit"), "share", (row) => (row.parts[added] ?? 0) - row.cut)]
      : []),
    ...(view.ranges?.ends ?? []).map(({ id, title }, at) =>
      amount(id, title, ({ range }) => (at === 0 ? range?.low : range?.high) ?? Number.NaN),
    ),
    { ...words("provenance", t("payoutsTable.provenance"), () => provenance), isFileOnly: true },
  ];
}

/** The payouts as a table, all areas together last. `area`: id of the current one. */
export function payoutsTable(
  view: PayoutsView,
  pack: ProgrammePackage,
  i18n: I18n,
  area: string | null = null,
): Table {
  const noun = areaNoun(pack, i18n.locale());
  const columns = payoutColumns(view, pack, i18n);
  const line = (row: PayoutRow, id: string, isTotal: boolean): Row => ({
    id,
    cells: columns.map(({ of }) => of(row)),
    isTotal,
    isCurrent: !isTotal && row.id === area,
  });
  const total: PayoutRow = { ...view.total, name: i18n.t("payoutsTable.total", { noun }), municipality: "" };
  return {
    id: i18n.t("payoutsTable.file"),
    title: i18n.t("app.outcome.heading", { noun }),
    columns,
    rows: [
      ...view.rows.map((row) => line(row, row.id, row.kind === "municipality")),
      line(total, "total", true),
    ],
  };
}
