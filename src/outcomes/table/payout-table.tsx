import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PayoutUnit, Sorting } from "../../session/view-state.ts";
import { type Column, DataTable, type TableRow } from "../../ui/data-table.tsx";

/** What the table needs of a column of the view. */
export interface TableColumn {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

export interface PayoutTableProps {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly unit: PayoutUnit;
  readonly sorting: Sorting;
  onSort(sorting: Sorting): void;
  /** An area was chosen: show why it gets what it gets. */
  onChoose(area: string): void;
}

/** The order that a column's heading asks for. Other columns do not sort: the picture knows no such order. */
const sortingOf: Readonly<Record<string, Sorting>> = { name: "name", award: "amount", change: "change" };

/** The same figures as the bars, to the krona. */
export function PayoutTable(props: PayoutTableProps): JSX.Element {
  const { t } = useI18n();
  const columns = createMemo(() =>
    props.columns.map(
      ({ id, kind, title }): Column<string> => ({
        id,
        title,
        isNumber: kind !== "name" && kind !== "municipality",
        canSort: sortingOf[id] !== undefined,
      }),
    ),
  );
  const sortedBy = () => Object.keys(sortingOf).find((id) => sortingOf[id] === props.sorting) ?? null;
  return (
    <DataTable
      caption={t("app.table.caption", t(`app.table.captions.${props.unit}`))}
      columns={columns()}
      rows={props.rows}
      sortedBy={sortedBy()}
      sortedDown={props.sorting !== "name"}
      onSort={(column) => {
        const sorting = sortingOf[column];
        if (sorting !== undefined) props.onSort(sorting);
      }}
      onChoose={props.onChoose}
    />
  );
}
