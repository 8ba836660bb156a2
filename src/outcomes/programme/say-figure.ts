import type { Cell } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Sections } from "../../programmes/parts/sections.ts";
import { numberCell } from "./fact-figure.ts";

export type SectionTable = NonNullable<Sections["tables"]>[number];
export type TableUnit = SectionTable["unit"];
export type Qualifier = NonNullable<SectionTable["rows"][number]["qualifier"]>;

/** A figure with what the source says about it, and how its column counts. */
export interface Figure {
  readonly value: number | null;
  readonly qualifier?: Qualifier;
}

/** How a column counts: the table's unit, or millions of kronor where the amounts are large. */
export type FigureUnit = TableUnit | "millionSek";

/** Kronor become millions where any amount reaches one. */
export const unitFor = (unit: TableUnit, figures: readonly Figure[]): FigureUnit =>
  unit === "sek" && figures.some(({ value }) => Math.abs(value ?? 0) >= 1e6) ? "millionSek" : unit;

const inexact: ReadonlySet<Qualifier> = new Set(["about", "lessThan", "moreThan", "atMost", "atLeast"]);

/** Figures whose end is not exact. */
export const isVague = ({ qualifier }: Figure): boolean => qualifier !== undefined && inexact.has(qualifier);

/** A figure as a cell: with the source's own reservation in words, or in words alone where there is no number. */
export function figureCell(figure: Figure, unit: FigureUnit, i18n: I18n): Cell {
  const t = i18n.dictionary().programme;
  const { value, qualifier } = figure;
  if (value === null) return qualifier === undefined ? t.notStated : t.qualifierAlone[qualifier];
  const { text, raw } = inUnit(value, unit, i18n);
  return qualifier === undefined ? numberCell(raw, text) : t.qualified[qualifier]({ figure: text });
}

function inUnit(
  value: number,
  unit: FigureUnit,
  { f }: I18n,
): { readonly text: string; readonly raw: number } {
  // Off the dust that turning shares into per cent leaves.
  const clean = (number: number) => Number(number.toFixed(9));
  switch (unit) {
    case "sek":
    case "persons":
    case "count":
      return { text: f.number(value, [0, 1]), raw: value };
    case "millionSek":
      return { text: f.number(value / 1e6, [0, 1]), raw: clean(value / 1e6) };
    case "share":
      return { text: f.percent(value), raw: clean(value * 100) };
    case "fullTimePosts":
      return { text: f.number(value, 2), raw: value };
    case "year":
      return { text: f.year(value), raw: value };
    default:
      return unit satisfies never;
  }
}
