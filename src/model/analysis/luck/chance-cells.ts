import { type DataFrame, denominatorAt, type KernelData, type Selected, valueAt } from "../../data-frame.ts";
import type { Improvement } from "../../rule/improvement.ts";

/** An observation of every area that chance moves. */
export interface ChanceCell {
  /** Columns of the data that hold it: one that moves along in a projection, one that is fixed, or both. */
  readonly columns: readonly number[];
  /** Place of the indicator among the programme's, and the year: part of the address of its chance. */
  readonly indicator: number;
  readonly year: number;
}

/** The observations that improvements read, with the chance in each. Arrays at `cell * areaCount + area`. */
export interface ChanceCells {
  readonly cells: readonly ChanceCell[];
  /** Standard deviation by chance; 0 for areas that are not counted. */
  readonly deviations: Float64Array;
  /** The share pooled over all years that improvements read of the indicator: the level if nothing had changed. */
  readonly pooled: Float64Array;
}

/**
 * The chance in every observation that an improvement reads: normal, with variance (1 - persistence) p (1 - p) / n, p
 * pooled over the years read of the indicator (model.md 6.2, details.md 52). Stops with a missing observation or
 * denominator of a selected area; of others what is not known does not move.
 */
export function chanceCells(
  improvements: readonly Improvement[],
  indicatorIds: readonly string[],
  frame: DataFrame,
  data: KernelData,
  selected: Selected,
): ChanceCells {
  const n = frame.areas.length;
  const cells: ChanceCell[] = [];
  const deviations: number[] = [];
  const pooled: number[] = [];
  for (const id of new Set(improvements.map(({ indicator }) => indicator))) {
    const { persistence } = frame.indicator(id);
    const own = improvements.filter(({ indicator }) => indicator === id);
    const years = [...new Set(own.flatMap(({ from, to }) => [...from, ...to]))].sort((a, b) => a - b);
    const columns = years.map((year) => frame.column(id, year));
    const shares = frame.areas.map((_, area) => pooledShare(frame, data, columns, area, selected));
    for (const [at, year] of years.entries()) {
      cells.push({
        columns: frame.columns.flatMap((each, column) =>
          each.indicator === id && each.year === year ? [column] : [],
        ),
        indicator: indicatorIds.indexOf(id),
        year,
      });
      for (let area = 0; area < n; area++) {
        const share = shares[area] as number;
        const persons = data.denominators[(columns[at] as number) * n + area] as number;
        const variance = ((1 - persistence) * share * (1 - share)) / persons;
        pooled.push(share);
        deviations.push(variance > 0 ? Math.sqrt(variance) : 0);
      }
    }
  }
  return { cells, deviations: Float64Array.from(deviations), pooled: Float64Array.from(pooled) };
}

/** NaN where an area that is not selected lacks a figure. */
function pooledShare(
  frame: DataFrame,
  data: KernelData,
  columns: readonly number[],
  area: number,
  selected: Selected,
): number {
  const n = frame.areas.length;
  let persons = 0;
  let counted = 0;
  for (const column of columns) {
    const isNeeded = selected.flag[area] === 1;
    const value = isNeeded ? valueAt(frame, data, column, area) : (data.values[column * n + area] as number);
    const denominator = isNeeded
      ? denominatorAt(frame, data, column, area)
      : (data.denominators[column * n + area] as number);
    persons += denominator;
    counted += denominator * value;
  }
  return counted / persons;
}
