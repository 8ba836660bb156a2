import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { MapRow, MapView } from "./map-view.ts";

export type MapColumnId = "name" | "code" | "areas" | "award" | "perInhabitant" | "baseline" | "change";

/** A column of the table and of the file: a heading and what it holds of a row. */
export interface MapColumn {
  readonly id: MapColumnId;
  readonly title: string;
  /** Amounts in kronor; a number that is not known is NaN. */
  of(row: MapRow): number | string;
}

/** The figures behind the map. `hasCodes`: not while names are hidden, as codes are names. */
export function mapColumns(view: MapView, hasCodes: boolean, { t, f }: I18n): MapColumn[] {
  const hasPeople = view.rows.some((row) => Number.isFinite(row.perInhabitant));
  const code: MapColumn = { id: "code", title: t("map.code"), of: (row) => row.code };
  const perInhabitant: MapColumn = {
    id: "perInhabitant",
    title: t("map.perInhabitant"),
    of: (row) => row.perInhabitant,
  };
  // A municipality that is itself the area needs no list of what lies in it.
  const hasAreas = view.rows.some((row) => row.areas.some((area) => area.name !== row.name));
  const areas: MapColumn = {
    id: "areas",
    title: t("map.areasColumn"),
    of: (row) => f.list(row.areas.map((area) => area.name)),
  };
  return [
    { id: "name", title: t("map.municipality"), of: (row) => row.name },
    ...(hasCodes ? [code] : []),
    ...(hasAreas ? [areas] : []),
    { id: "award", title: t("map.award"), of: (row) => row.awardSek },
    ...(hasPeople ? [perInhabitant] : []),
    { id: "baseline", title: t("map.baseline"), of: (row) => row.baselineSek },
    { id: "change", title: t("map.change"), of: (row) => row.changeSek },
  ];
}

/** The rows in the order of a column; numbers that are not known come last. */
export function sortRows(rows: readonly MapRow[], column: MapColumn, isDown: boolean): MapRow[] {
  const turn = isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column.id === "name") return turn * (a.order - b.order);
    const [x, y] = [column.of(a), column.of(b)];
    if (typeof x === "string" || typeof y === "string")
      return turn * byName({ name: String(x) }, { name: String(y) });
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return turn * (x - y);
  });
}
