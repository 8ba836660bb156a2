import { byCodePoint } from "./order.ts";
import type { Area, Indicator, Observation, ProgrammeData } from "./programme-data.ts";
import { throwFault } from "./throw-fault.ts";

/** The observations a compiled rule reads, column by column. */
export interface Column {
  readonly indicator: string;
  readonly year: number;
  /** The year stands still where the rule's other years move, in a projection. */
  readonly fixed: boolean;
}

/**
 * What a kernel computes from. `values` and `denominators` hold one number per column and area at
 * `column * areaCount + area` (areas in order of id by code point); NaN where nothing is observed.
 */
export interface KernelData {
  readonly values: Float64Array;
  readonly denominators: Float64Array;
  /** Last year's awards in kronor per area; NaN where unknown. */
  readonly lastAwards: Float64Array;
  /** Money to distribute, in kronor. */
  readonly moneySek: number;
  /** Years that a projection has moved the rule by; absent: none. */
  readonly yearsMoved?: number;
  /** 1 for columns that hold expected values instead of observed ones; read where the frame is for expected values. */
  readonly projected?: Uint8Array;
  /** The calendar year paid; absent = the rule's base year. */
  readonly year?: number;
  /** What listed amounts are multiplied by, in a year with other money than the rule's own; absent = 1. */
  readonly listedFactor?: number;
}

/** The selected areas, as indexes in order of id. */
export interface Selected {
  count: number;
  readonly index: Int32Array;
  /** 1 for a selected area. */
  readonly flag: Uint8Array;
}

/** A programme laid out for compiling a rule: sorted areas, named indicators and the columns asked for. */
export interface DataFrame {
  readonly areas: readonly Area[];
  readonly columns: readonly Column[];
  readonly indicator: (id: string) => Indicator;
  /** Whether gains of expected values are taken as expected gains (details.md 1). */
  readonly expected: boolean;
  /** Registers a column and gives its number. */
  readonly column: (indicator: string, year: number, fixed?: boolean) => number;
  readonly columnsOf: (indicator: string, years: readonly number[]) => Int32Array;
  /** An attribute of every area; NaN where an area has none. */
  readonly attribute: (id: string) => Float64Array;
}

/** Lays a programme out for compiling. */
export function createDataFrame(programme: ProgrammeData, expected = false): DataFrame {
  const areas = [...programme.areas].sort((a, b) => byCodePoint(a.id, b.id));
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
  const columns: Column[] = [];
  const numbers = new Map<string, number>();
  const column = (indicator: string, year: number, fixed = false): number => {
    const key = columnKey(indicator, year, fixed);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, columns.length);
    return columns.push({ indicator, year, fixed }) - 1;
  };
  return {
    areas,
    columns,
    expected,
    column,
    columnsOf: (indicator, years) => Int32Array.from(years, (year) => column(indicator, year)),
    indicator: (id) => indicators.get(id) ?? throwFault({ code: "unknownIndicator", indicator: id }),
    attribute: (id) => Float64Array.from(areas, (area) => area.attributes[id]?.value ?? Number.NaN),
  };
}

/** Fills a kernel's data from observations; observations of other columns or areas are passed over. */
export function kernelData(
  frame: DataFrame,
  observations: readonly Observation[],
  moneySek: number,
): KernelData {
  const n = frame.areas.length;
  const columnNumbers = new Map(frame.columns.map((c, i) => [columnKey(c.indicator, c.year, c.fixed), i]));
  const areaNumbers = new Map(frame.areas.map((area, i) => [area.id, i]));
  const values = new Float64Array(frame.columns.length * n).fill(Number.NaN);
  const denominators = new Float64Array(values.length).fill(Number.NaN);
  for (const observation of observations) {
    const area = areaNumbers.get(observation.area);
    if (area === undefined) continue;
    for (const fixed of [false, true]) {
      const column = columnNumbers.get(columnKey(observation.indicator, observation.year, fixed));
      if (column === undefined) continue;
      values[column * n + area] = observation.value;
      denominators[column * n + area] = observation.denominator ?? Number.NaN;
    }
  }
  const lastAwards = Float64Array.from(frame.areas, (area) => area.lastAward?.value ?? Number.NaN);
  return { values, denominators, lastAwards, moneySek };
}

const columnKey = (indicator: string, year: number, fixed: boolean): string =>
  `${year} ${fixed ? "stands" : "moves"} ${indicator}`;

/** The value of a column for an area, or a missing-observation fault that names area, indicator and year. */
export function valueAt(frame: DataFrame, data: KernelData, column: number, area: number): number {
  const value = data.values[column * frame.areas.length + area] as number;
  if (Number.isNaN(value))
    return throwFault({ code: "missingObservation", ...columnNames(frame, column, area) });
  return value;
}

/** The denominator of a column for an area, or a fault that names area, indicator and year. */
export function denominatorAt(frame: DataFrame, data: KernelData, column: number, area: number): number {
  const value = data.denominators[column * frame.areas.length + area] as number;
  if (!Number.isNaN(value)) return value;
  valueAt(frame, data, column, area);
  return throwFault({ code: "missingDenominator", ...columnNames(frame, column, area) });
}

/** Unweighted mean of the values of a window (model.md 2.2 a). */
export function windowMean(frame: DataFrame, data: KernelData, window: Int32Array, area: number): number {
  if (window.length === 1) return valueAt(frame, data, window[0] as number, area);
  let sum = 0;
  for (let i = 0; i < window.length; i++) sum += valueAt(frame, data, window[i] as number, area);
  return sum / window.length;
}

/** Unweighted mean of the denominators of a window. */
export function windowDenominator(
  frame: DataFrame,
  data: KernelData,
  window: Int32Array,
  area: number,
): number {
  let sum = 0;
  for (let i = 0; i < window.length; i++) sum += denominatorAt(frame, data, window[i] as number, area);
  return sum / window.length;
}

/** An attribute's value for an area, or a fault that names both. */
export function attributeAt(frame: DataFrame, values: Float64Array, id: string, area: number): number {
  const value = values[area] as number;
  if (Number.isNaN(value))
    return throwFault({ code: "missingAttribute", attribute: id, area: areaId(frame, area) });
  return value;
}

/** An attribute that must not be negative (a size, a number of persons). */
export function sizeAt(frame: DataFrame, values: Float64Array, id: string, area: number): number {
  const value = attributeAt(frame, values, id, area);
  if (value < 0) return throwFault({ code: "negativeSize", attribute: id, area: areaId(frame, area), value });
  return value;
}

/** Mean of the nation's values over years, or a fault that names indicator and year. */
export function nationMean(indicator: Indicator, years: readonly number[]): number {
  let sum = 0;
  for (const year of years) {
    const value = indicator.nation[String(year)];
    if (value === undefined) return throwFault({ code: "missingNation", indicator: indicator.id, year });
    sum += value;
  }
  return sum / years.length;
}

/** The id of an area by its number. */
export const areaId = (frame: DataFrame, area: number): string => (frame.areas[area] as Area).id;

function columnNames(frame: DataFrame, column: number, area: number) {
  const { indicator, year } = frame.columns[column] as Column;
  return { area: areaId(frame, area), indicator, year };
}
