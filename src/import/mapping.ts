import type { MarkMeaning } from "./marks.ts";

/** What a column holds. */
export type ColumnRole =
  | { readonly kind: "ignore" }
  | { readonly kind: "areaId" }
  | { readonly kind: "areaName" }
  /** Code and name in one: "1280 Malmö". */
  | { readonly kind: "areaIdName" }
  | { readonly kind: "municipality" }
  | { readonly kind: "year" }
  /** Names, row by row, what the value columns hold (a table in long form). */
  | { readonly kind: "measureName" }
  /** Only rows that say this are kept: "both sexes". */
  | { readonly kind: "only"; readonly value: string }
  /**
   * Numbers. `measure` is a key in the mapping's measures, null where a column of measure names tells it;
   * `year` is from the heading, null where a column of years tells it (or where the measure needs none).
   */
  | { readonly kind: "value"; readonly measure: string | null; readonly year: number | null };
export type ColumnKind = ColumnRole["kind"];

export const uses = ["indicator", "denominator", "attribute", "lastAward", "ignore"] as const;
/** What numbers are used as. */
export type Use = (typeof uses)[number];

export const units = ["percent", "share", "persons", "number", "kronor"] as const;
/**
 * What numbers are counted in. An indicator in persons becomes a share by its denominator; `number` is taken as
 * it stands, for attributes.
 */
export type Unit = (typeof units)[number];

/** Units that make sense for each use. */
export const unitsFor: Readonly<Record<Use, readonly Unit[]>> = {
  indicator: ["percent", "share", "persons"],
  denominator: ["persons"],
  attribute: ["persons", "number", "percent", "share", "kronor"],
  lastAward: ["kronor"],
  ignore: [],
};

/** One thing that is measured, in a column, in several (one per year), or under a name in long form. */
export interface Measure {
  /** As found in the file: its heading without the year, or its name in the column of names. */
  readonly key: string;
  readonly use: Use;
  /** Id in the programme of an indicator or attribute. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Indicators: +1 where higher is better. */
  readonly direction: 1 | -1;
  /** Denominators: the key of the indicator they belong to; null: all indicators. */
  readonly of: string | null;
  /** Attributes: the year to take, where the file has several; null: the latest. */
  readonly year: number | null;
}

/** What the whole table means. */
export interface Mapping {
  /** By column of the table. */
  readonly columns: readonly ColumnRole[];
  readonly measures: readonly Measure[];
  /** What texts among the numbers mean, where that differs from the usual. */
  readonly marks: Readonly<Record<string, MarkMeaning>>;
  /** Rows for the whole country become the nation's values and no area. */
  readonly nationRows: boolean;
}

/** The numeric columns of a mapping with their places. */
export const valueColumns = (
  mapping: Mapping,
): { column: number; measure: string | null; year: number | null }[] =>
  mapping.columns.flatMap((role, column) =>
    role.kind === "value" ? [{ column, measure: role.measure, year: role.year }] : [],
  );

/** The column of a kind; -1 where there is none. */
export const columnOf = (mapping: Mapping, kind: ColumnKind): number =>
  mapping.columns.findIndex((role) => role.kind === kind);
