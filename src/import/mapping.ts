import type { MarkMeaning } from "./marks.ts";
import type { DecimalSign } from "./read-number.ts";
import type { RowKind } from "./row-kind.ts";

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
   * `year` and the part of it ("K4") are from the heading, null where a column of years tells them (or where the
   * measure needs none).
   */
  | {
      readonly kind: "value";
      readonly measure: string | null;
      readonly year: number | null;
      readonly part?: string;
    };
export type ColumnKind = ColumnRole["kind"];

export const uses = ["indicator", "denominator", "attribute", "lastAward", "ignore"] as const;
/** What numbers are used as. */
export type Use = (typeof uses)[number];

export const units = [
  "percent",
  "share",
  "persons",
  "number",
  "kronor",
  "thousandKronor",
  "millionKronor",
] as const;
/**
 * What numbers are counted in. An indicator in persons becomes a share by its denominator; `number` is taken as
 * it stands, for attributes.
 */
export type Unit = (typeof units)[number];

/** Units that make sense for each use. */
export const unitsFor: Readonly<Record<Use, readonly Unit[]>> = {
  indicator: ["percent", "share", "persons"],
  denominator: ["persons"],
  attribute: ["persons", "number", "percent", "share", "kronor", "thousandKronor", "millionKronor"],
  lastAward: ["kronor", "thousandKronor", "millionKronor"],
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
  /** What neither words nor numbers decided, until the reader does. */
  readonly guessed: readonly ("unit" | "direction")[];
}

/** What becomes of rows that are no area by the look of them. */
export const rowUses = ["leaveOut", "nation", "area"] as const;
export type RowUse = (typeof rowUses)[number];

/** Rows of one name that stand for something else than an area, and what becomes of them. */
export interface OddRow {
  /** Code and name as `labelOf` joins them. */
  readonly label: string;
  readonly kind: RowKind;
  readonly use: RowUse;
}

/** What the whole table means. */
export interface Mapping {
  /** By column of the table. */
  readonly columns: readonly ColumnRole[];
  readonly measures: readonly Measure[];
  /** What texts among the numbers mean, where that differs from the usual. */
  readonly marks: Readonly<Record<string, MarkMeaning>>;
  /** Decimal sign by column. */
  readonly signs: readonly DecimalSign[];
  /** Totals, means, the whole country and the like. */
  readonly oddRows: readonly OddRow[];
  /** Rows of the file, from 1, that the reader leaves out. */
  readonly skipped: readonly number[];
  /** Where times are parts of years: the part to use ("K4"); null: the mean of the year's parts. */
  readonly part: string | null;
  /** Digits that codes are filled up to with zeros in front; null: they stay as they are. */
  readonly codeLength: number | null;
  /** Guesses that the reader has looked at, by their keys. */
  readonly settled: readonly string[];
}

/** Code and name of a row as one text. */
export const labelOf = (id: string, name: string): string => (id === name ? name : `${id} ${name}`.trim());

/** The numeric columns of a mapping with their places. */
export const valueColumns = (
  mapping: Mapping,
): { column: number; measure: string | null; year: number | null; part: string | null }[] =>
  mapping.columns.flatMap((role, column) =>
    role.kind === "value"
      ? [{ column, measure: role.measure, year: role.year, part: role.part ?? null }]
      : [],
  );

/** The column of a kind; -1 where there is none. */
export const columnOf = (mapping: Pick<Mapping, "columns">, kind: ColumnKind): number =>
  mapping.columns.findIndex((role) => role.kind === kind);
