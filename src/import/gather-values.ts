import { cleanName } from "./clean-name.ts";
import type { ImportFault } from "./fault.ts";
import type { FaultList } from "./fault-list.ts";
import { AreaGatherer } from "./gather-areas.ts";
import { columnOf, type Mapping, type Measure, valueColumns } from "./mapping.ts";
import { readYear } from "./profile-columns.ts";
import type { DecimalSign } from "./read-number.ts";
import { readValue } from "./read-value.ts";
import { type Cell, type Table, textOf } from "./table.ts";
import { Values } from "./values.ts";

/** What the rows of a table hold, before it is put together. */
export interface Gathered {
  readonly areas: AreaGatherer;
  /** By key of the measure. */
  readonly values: ReadonlyMap<string, Values>;
  /** Rows that a column's choice left out. */
  readonly otherRows: number;
  /** Texts that stand among the numbers, with how often each does. */
  readonly marks: ReadonlyMap<string, number>;
}

/** Different texts among the numbers that are told one by one. */
const mostMarks = 200;

/**
 * Reads every row of a table by a mapping that checkMapping finds nothing wrong with. Every fault of a row or a
 * cell goes into `faults`.
 */
export function gatherValues(table: Table, mapping: Mapping, sign: DecimalSign, faults: FaultList): Gathered {
  const { headings, rows, rowNumbers } = table;
  const areas = new AreaGatherer(table, mapping, faults);
  const measures = new Map(mapping.measures.map((measure) => [measure.key, measure]));
  const values = new Map(mapping.measures.map(({ key }) => [key, new Values()]));
  const yearColumn = columnOf(mapping, "year");
  const nameColumn = columnOf(mapping, "measureName");
  const filters = mapping.columns.flatMap((role, column) =>
    role.kind === "only" ? [{ column, value: role.value }] : [],
  );
  const columns = valueColumns(mapping).filter(
    ({ measure }) => measure === null || measures.get(measure)?.use !== "ignore",
  );
  // With neither years nor names of measures in rows, each area has one row.
  const isWide = yearColumn < 0 && nameColumn < 0;
  const lastUsed = mapping.columns.findLastIndex(({ kind }) => kind !== "ignore");
  const metIn = new Map<number, number>();
  const marks = new Map<string, number>();
  let otherRows = 0;

  for (const [at, cells] of rows.entries()) {
    const row = rowNumbers[at] as number;
    const refuse = (fault: Omit<ImportFault, "row" | "heading">): void => {
      const heading = fault.column === undefined ? {} : { heading: headings[fault.column] ?? "" };
      faults.add({ ...fault, ...heading, row });
    };
    if (filters.some(({ column, value }) => textOf(cells[column]) !== value)) {
      otherRows += 1;
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
    const measure = nameColumn < 0 ? null : measureOf(cells, nameColumn, measures, refuse);
    if (measure === undefined || measure?.use === "ignore") continue;
    const area = areas.take(cells, row);
    if (area === null) continue;
    const year = yearColumn < 0 ? 0 : readYear(textOf(cells[yearColumn]));
    if (year === null) {
      refuse({ code: "notYear", column: yearColumn, value: textOf(cells[yearColumn]) });
      continue;
    }
    if (isWide) {
      const before = metIn.get(area);
      if (before !== undefined) {
        const value = areas.areas[area]?.name ?? "";
        refuse({ code: "duplicateArea", value, otherRow: before });
        continue;
      }
      metIn.set(area, row);
    }
    for (const { column, measure: key, year: own } of columns) {
      const meant = key === null ? measure : measures.get(key);
      if (meant === null || meant === undefined) continue;
      take(meant, area, own ?? year, row, column, cells[column], refuse);
    }
  }
  areas.finish();
  return { areas, values, otherRows, marks };

  function take(
    measure: Measure,
    area: number,
    year: number,
    row: number,
    column: number,
    cell: Cell | undefined,
    refuse: (fault: Omit<ImportFault, "row" | "heading">) => void,
  ): void {
    const read = readValue(cell, measure, sign, mapping.marks);
    if (read.mark !== undefined && (marks.has(read.mark) || marks.size < mostMarks))
      marks.set(read.mark, (marks.get(read.mark) ?? 0) + 1);
    const written = () => textOf(cell).slice(0, 60);
    if (read.kind === "fault") {
      const allowed = read.allowed === undefined ? {} : { allowed: read.allowed };
      refuse({ code: read.code, column, value: written(), ...allowed });
      return;
    }
    const own = values.get(measure.key) as Values;
    const before = own.get(area, year);
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
    if (read.kind === "value") own.set(area, year, read.value, row, column);
    else own.leaveOut(area, year, read.mark, row, column);
  }
}

function measureOf(
  cells: readonly Cell[],
  column: number,
  measures: ReadonlyMap<string, Measure>,
  refuse: (fault: Omit<ImportFault, "row" | "heading">) => void,
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
