import type { I18n } from "../../i18n/i18n.tsx";
import type { AreaNoun, ProgrammePackage } from "../../programmes/package.ts";
import { exactAmount, exactChange } from "../payouts/payout-format.ts";
import { payoutColumns } from "../payouts/payouts-table.ts";
import type { PayoutRow, PayoutsView } from "../payouts/payouts-view.ts";

/** The rows of the table of awards and their sum, as text. `area`: id of the row that is marked. */
export function tableRows(
  view: PayoutsView,
  pack: ProgrammePackage,
  area: string,
  noun: AreaNoun,
  i18n: I18n,
) {
  const total: PayoutRow = {
    ...view.total,
    id: "total",
    name: i18n.t("app.payouts.total", noun),
    municipality: "",
  };
  const columns = payoutColumns(view, pack, i18n);
  return [...view.rows, total].map((row) => ({
    id: row.id,
    cells: columns.map(({ kind, of }) => {
      const value = of(row);
      if (typeof value === "string") return value;
      return kind === "change" || kind === "limit"
        ? exactChange(i18n.f, view.unit, value)
        : exactAmount(i18n.f, view.unit, value);
    }),
    isTotal: row.id === "total" || row.kind === "municipality",
    isCurrent: row.kind === "area" && row.id === area,
  }));
}
