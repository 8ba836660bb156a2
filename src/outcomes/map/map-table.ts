import type { Cell, Column, Row, Table } from "../../figure/table.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { MapRow, MapView } from "./map-view.ts";

/** A column and what it holds of a row: amounts in kronor, NaN where none is known. */
interface MapColumn extends Column {
  of(row: MapRow): string | number;
}

/** The figures behind the map. `hasCodes`: not while names are hidden, as codes are names. */
function mapColumns(view: MapView, hasCodes: boolean, { t, f }: I18n): MapColumn[] {
  const words = (id: string, title: string, of: (row: MapRow) => string): MapColumn => ({
    id,
    title,
    kind: "text",
    of,
  });
  const kronor = (id: string, title: string, of: (row: MapRow) => number): MapColumn => ({
    id,
    title,
    kind: "kronor",
    of,
  });
  const hasPeople = view.rows.some((row) => Number.isFinite(row.perInhabitant));
  // A municipality that is itself the area needs no list of what lies in it.
  const hasAreas = view.rows.some((row) => row.areas.some((area) => area.name !== row.name));
  const provenance = t(`payoutsTable.provenances.${view.isDecided ? "decided" : view.provenance}`);
  return [
    words("name", t("map.municipality"), (row) => row.name),
    ...(hasCodes ? [words("code", t("map.code"), (row) => row.code)] : []),
    ...(hasAreas
      ? [words("areas", t("map.areasColumn"), (row) => f.list(row.areas.map((area) => area.name)))]
      : []),
    kronor("award", t("map.award"), (row) => row.awardSek),
    ...(hasPeople ? [kronor("perInhabitant", t("map.perInhabitant"), (row) => row.perInhabitant)] : []),
    kronor("baseline", t("map.baseline"), (row) => row.baselineSek),
    { ...kronor("change", t("map.change"), (row) => row.changeSek), say: (sek) => f.signed(sek, 0) },
    { ...words("provenance", t("payoutsTable.provenance"), () => provenance), isFileOnly: true },
  ];
}

/** The order that rows are in. */
export interface MapSorting {
  readonly by: string;
  readonly isDown: boolean;
}

/** Ids of the columns that rows can be ordered by. */
export const sortable = ["name", "code", "award", "perInhabitant", "baseline", "change"] as const;

/** The rows in an order; numbers that are not known come last. */
export function sortRows(
  view: MapView,
  { by, isDown }: MapSorting,
  hasCodes: boolean,
  i18n: I18n,
): readonly MapRow[] {
  const column = mapColumns(view, hasCodes, i18n).find(({ id }) => id === by);
  const turn = isDown ? -1 : 1;
  return [...view.rows].sort((a, b) => {
    if (column === undefined || column.id === "name") return turn * (a.order - b.order);
    const [x, y] = [column.of(a), column.of(b)];
    if (typeof x === "string" || typeof y === "string")
      return turn * byName({ name: String(x) }, { name: String(y) });
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return turn * (x - y);
  });
}

/** The map's figures to the krona, with their sum. `rows` in the order to show; `current`: code of the one that is marked. */
export function mapTable(
  view: MapView,
  hasCodes: boolean,
  i18n: I18n,
  rows: readonly MapRow[] = view.rows,
  current: string | null = null,
): Table {
  const { t } = i18n;
  const columns = mapColumns(view, hasCodes, i18n);
  const sum = (of: (row: MapRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const totals: Readonly<Record<string, Cell>> = {
    name: t("map.total"),
    award: sum((row) => row.awardSek),
    baseline: sum((row) => row.baselineSek),
    change: sum((row) => row.changeSek),
  };
  return {
    id: t("map.file"),
    title: t("map.heading"),
    columns,
    rows: [
      ...rows.map(
        (row): Row => ({
          id: String(row.order),
          cells: columns.map(({ of }) => of(row)),
          isCurrent: row.code === current,
        }),
      ),
      { id: "total", cells: columns.map(({ id }) => totals[id] ?? ""), isTotal: true },
    ],
  };
}
