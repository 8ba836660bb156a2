import { cleanName } from "./clean-name.ts";
import type { ImportFault } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { AreaGatherer } from "./gather-areas.ts";
import { hyphensOf } from "./guess-part.ts";
import { columnOf, type Mapping, type Measure, valueColumns } from "./mapping.ts";
import { type Period, readPeriod } from "./period.ts";
import type { DecimalSign } from "./read-number.ts";
import { readValue } from "./read-value.ts";
import { type Cell, type RowOut, type RowReason, type Table, textOf } from "./table.ts";
import { Values } from "./values.ts";

/** What the rows of a table hold, before it is put together. */
export interface Gathered {
  readonly areas: AreaGatherer;
  /** By key of the measure. */
  readonly values: ReadonlyMap<string, Values>;
  /** Denominators that stand beside each value of a long table, by key of the indicator. */
  readonly beside: ReadonlyMap<string, Values>;
  readonly leftOut: readonly RowOut[];
  /** Texts that stand among the numbers, with how often each does. */
  readonly marks: ReadonlyMap<string, number>;
  /** Numbers with a flag beside them, and the first. */
  readonly flags: { readonly count: number; readonly sample: string };
  /** Values that are copies of a merged cell. */
  readonly merged: number;
  /** Times that are no whole years, or have marks: the first of each. */
  readonly periods: readonly (Period & { readonly text: string })[];
  /** Areas without a row for the groups that are kept. */
  readonly vanished: readonly string[];
}

/** Different texts among the numbers that are told one by one. */
const mostMarks = 200;

type Refusal = Omit<ImportFault, "row" | "heading">;

/**
 * Reads every row of a table by a mapping that checkMapping finds nothing wrong with. Every fault of a row or a
 * cell goes into `faults`, every row that is not taken in into `leftOut`.
 */
export function gatherValues(table: Table, mapping: Mapping, faults: FaultList): Gathered {
  const { headings, rows, rowNumbers } = table;
  const yearColumn = columnOf(mapping, "year");
  const nameColumn = columnOf(mapping, "measureName");
  // With neither years nor names of measures in rows, each area has one row.
  const isWide = yearColumn < 0 && nameColumn < 0;
  const areas = new AreaGatherer(table, mapping, faults, !isWide);
  const measures = new Map(mapping.measures.map((measure) => [measure.key, measure]));
  const values = new Map(mapping.measures.map(({ key }) => [key, new Values()]));
  const beside = new Map<string, Values>();
  const filters = mapping.columns.flatMap((role, column) =>
    role.kind === "only" ? [{ column, value: role.value }] : [],
  );
  const columns = valueColumns(mapping).filter(
    ({ measure }) => measure === null || measures.get(measure)?.use !== "ignore",
  );
  const skipped = new Set(mapping.skipped);
  const lastUsed = mapping.columns.findLastIndex(({ kind }) => kind !== "ignore");
  const times = yearColumn < 0 ? null : readTimes(rows, yearColumn);
  const metIn = new Map<number, number>();
  const marks = new Map<string, number>();
  const flags = { count: 0, sample: "" };
  let merged = 0;
  const leftOut: RowOut[] = [];
  const otherGroups = new Map<string, string>();
  let timeAbove = "";

  for (const [at, cells] of rows.entries()) {
    const row = rowNumbers[at] as number;
    const refuse = (fault: Refusal): void => {
      const heading = fault.column === undefined ? {} : { heading: headings[fault.column] ?? "" };
      faults.add({ ...fault, ...heading, row });
    };
    const leave = (why: RowReason): void => void leftOut.push({ row, why });
    if (skipped.has(row)) {
      leave("skipped");
      continue;
    }
    if (filters.some(({ column, value }) => textOf(cells[column]) !== value)) {
      leave("otherGroup");
      const name = areaText(cells, mapping);
      if (name !== "") otherGroups.set(name, name);
      continue;
    }
    if (cells.length > headings.length && cells.slice(headings.length).some((cell) => textOf(cell) !== "")) {
      refuse({ code: "longRow", value: String(cells.length), allowed: headings.length });
      continue;
    }
    if (cells.length <= lastUsed) {
      refuse({ code: "shortRow", value: String(cells.length), allowed: headings.length });
      continue;
    }
    if (isWide && columns.length > 0 && columns.every(({ column }) => textOf(cells[column]) === "")) {
      leave("blankValues");
      continue;
    }
    const measure = nameColumn < 0 ? null : measureOf(cells, nameColumn, measures, refuse);
    if (measure === undefined || measure?.use === "ignore") continue;
    const written = yearColumn < 0 ? "" : textOf(cells[yearColumn]) || (isUndated(measure) ? "" : timeAbove);
    timeAbove = written || timeAbove;
    const time = times === null || written === "" ? null : (times.get(written) ?? null);
    const taken = areas.take(cells, row, time?.year ?? 0);
    if (taken === null) continue;
    if ("odd" in taken) {
      leave(taken.odd);
      continue;
    }
    // What belongs to the area needs no year.
    if (times !== null && time === null && !(written === "" && isUndated(measure))) {
      refuse({ code: "notYear", column: yearColumn, value: written });
      continue;
    }
    const area = taken.place;
    if (isWide) {
      const before = metIn.get(area);
      if (before !== undefined) {
        const value = areas.areas[area]?.name ?? areas.odd.nationName;
        refuse({ code: "duplicateArea", value, otherRow: before });
        continue;
      }
      metIn.set(area, row);
    }
    for (const { column, measure: key, year, part } of columns) {
      const meant = key === null ? measure : measures.get(key);
      if (meant === null || meant === undefined) continue;
      const isBeside = key !== null && nameColumn >= 0 && meant.use === "denominator";
      // A blank one beside a fact, or beside a share that has none, says nothing.
      if (isBeside && (measure?.use !== "indicator" || textOf(cells[column]) === "")) continue;
      const ownPart = part ?? time?.part ?? null;
      if (ownPart !== null && mapping.part !== null && ownPart !== mapping.part) continue;
      const own = isBeside ? besideOf(measure?.key ?? "") : (values.get(meant.key) as Values);
      take(
        own,
        meant,
        { area, year: year ?? time?.year ?? 0, part: ownPart, row, column },
        cells[column],
        refuse,
      );
    }
  }
  areas.finish();
  for (const own of [...values.values(), ...beside.values()]) own.finish();
  const kept = new Set(areas.areas.flatMap(({ id, name }) => [id, name]));
  const oddLabels = new Set(mapping.oddRows.flatMap(({ label }) => [label, label.replace(/^\S+ /u, "")]));
  return {
    areas,
    values,
    beside,
    leftOut,
    marks,
    flags,
    merged,
    periods: oddPeriods(times),
    vanished: [...otherGroups.keys()].filter((name) => !kept.has(name) && !oddLabels.has(name)),
  };

  interface At {
    readonly area: number;
    readonly year: number;
    readonly part: string | null;
    readonly row: number;
    readonly column: number;
  }

  function besideOf(key: string): Values {
    const own = beside.get(key) ?? new Values();
    beside.set(key, own);
    return own;
  }

  function take(
    own: Values,
    measure: Measure,
    { area, year, part, row, column }: At,
    cell: Cell | undefined,
    refuse: (fault: Refusal) => void,
  ): void {
    const read = readValue(cell, measure, mapping.signs[column] as DecimalSign, mapping.marks);
    if (read.mark !== undefined && (marks.has(read.mark) || marks.size < mostMarks))
      marks.set(read.mark, (marks.get(read.mark) ?? 0) + 1);
    const written = () => textOf(cell).slice(0, 60);
    if (typeof cell === "object" && cell.isMerged && read.kind === "value") merged += 1;
    if (read.kind === "value" && read.flag !== undefined) {
      flags.count += 1;
      flags.sample ||= written();
    }
    if (read.kind === "fault") {
      const allowed = read.allowed === undefined ? {} : { allowed: read.allowed };
      refuse({ code: read.code, column, value: written(), ...allowed });
      return;
    }
    const before = own.get(area, year, part);
    if (before !== undefined) {
      const otherRow = own.placeOf(area, year).row;
      if (measure.use !== "attribute" && measure.use !== "lastAward") {
        refuse({ code: "duplicateValue", column, value: measure.title, otherRow });
        return;
      }
      // What belongs to the area may stand in each of its rows, as long as it is the same.
      if (read.kind === "leftOut" || before === read.value) return;
      if (!Number.isNaN(before)) {
        refuse({ code: "otherAttribute", column, value: written(), otherRow });
        return;
      }
    }
    if (read.kind === "value") own.set(area, year, read.value, row, column, part);
    else own.leaveOut(area, year, read.mark, row, column, part);
  }
}

const isUndated = (measure: Measure | null): boolean =>
  measure?.use === "attribute" || measure?.use === "lastAward";

/** Every different time of a column, read once. */
function readTimes(rows: Table["rows"], column: number): ReadonlyMap<string, Period | null> {
  const texts = new Set(rows.map((row) => textOf(row[column])));
  texts.delete("");
  const hyphens = hyphensOf(texts);
  return new Map([...texts].map((text) => [text, readPeriod(text, hyphens)]));
}

const oddPeriods = (times: ReadonlyMap<string, Period | null> | null): (Period & { text: string })[] =>
  [...(times ?? [])].flatMap(([text, period]) =>
    period !== null && (period.kind !== "year" || period.marked) ? [{ ...period, text }] : [],
  );

/** An area as the row of another group names it. */
function areaText(cells: readonly Cell[], mapping: Mapping): string {
  const both = columnOf(mapping, "areaIdName");
  const at = [columnOf(mapping, "areaName"), columnOf(mapping, "areaId")].find((column) => column >= 0);
  if (at !== undefined) return cleanName(textOf(cells[at])).name;
  return both < 0 ? "" : cleanName(textOf(cells[both])).name.replace(/^\S+ /u, "");
}

function measureOf(
  cells: readonly Cell[],
  column: number,
  measures: ReadonlyMap<string, Measure>,
  refuse: (fault: Refusal) => void,
): Measure | undefined {
  const { name } = cleanName(textOf(cells[column]));
  if (name === "") {
    refuse({ code: "blankMeasure", column });
    return undefined;
  }
  const found = measures.get(name);
  if (found === undefined) refuse({ code: "unknownMeasure", column, value: name.slice(0, 60) });
  return found;
}
