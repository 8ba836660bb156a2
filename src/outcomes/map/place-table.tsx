import { createMemo, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { MapColumn, MapColumnId } from "./map-table.ts";
import type { MapRow } from "./map-view.ts";

export interface PlaceTableProps {
  readonly columns: readonly MapColumn[];
  /** In the order that `sortedBy` and `sortedDown` tell of. */
  readonly rows: readonly MapRow[];
  readonly sortedBy: MapColumnId;
  readonly sortedDown: boolean;
  readonly current: string | null;
  onSort(column: MapColumnId): void;
}

/** The same figures as on the map, to the krona, with their sum. */
export function PlaceTable(props: PlaceTableProps): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const write = (id: MapColumnId, value: number | string) => {
    if (typeof value === "string") return value;
    if (!Number.isFinite(value)) return "–";
    return id === "change" ? i18n.f.signed(value, 0) : i18n.f.integer(value);
  };
  const sum = (id: "awardSek" | "baselineSek" | "changeSek") =>
    props.rows.reduce((total, row) => total + row[id], 0);
  const totals = createMemo(
    (): Readonly<Partial<Record<MapColumnId, number | string>>> => ({
      name: t("map.total"),
      award: sum("awardSek"),
      baseline: sum("baselineSek"),
      change: sum("changeSek"),
    }),
  );
  const rows = createMemo(() => [
    ...props.rows.map((row) => ({
      id: row.code,
      cells: props.columns.map(({ id, of }) => write(id, of(row))),
      isCurrent: row.code === props.current,
    })),
    {
      id: "total",
      cells: props.columns.map(({ id }) => write(id, totals()[id] ?? "")),
      isTotal: true,
    },
  ]);
  return (
    <DataTable
      caption={t("map.caption")}
      columns={props.columns.map(({ id, title }) => ({
        id,
        title,
        isNumber: id !== "name" && id !== "code" && id !== "areas",
        canSort: id !== "areas",
      }))}
      rows={rows()}
      sortedBy={props.sortedBy}
      sortedDown={props.sortedDown}
      onSort={props.onSort}
    />
  );
}
