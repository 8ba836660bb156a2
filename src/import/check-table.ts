import { checkMapping } from "./check-mapping.ts";
import { guessKey, type ImportFault, type ImportFaultCode, isGuess, type Note } from "./fault.ts";
import { FaultList } from "./fault-list.ts";
import type { SignFound } from "./find-signs.ts";
import { type Gathered, gatherValues } from "./gather-values.ts";
import { profileByName } from "./guess-mapping.ts";
import { partsByYear, partsOf } from "./guess-part.ts";
import { unitInHeading } from "./known-measures.ts";
import type { Mapping } from "./mapping.ts";
import { type MarkMeaning, numberInMark, usualMeaning } from "./marks.ts";
import { notesOf } from "./notes-of.ts";
import { type ColumnProfile, profileColumns } from "./profile-columns.ts";
import { type LeftOut, type Parts, putTogether } from "./put-together.ts";
import { type ColumnRecord, recordColumns } from "./record-columns.ts";
import { type StartKind, startKindOf, yearsByIndicator } from "./starting-rule.ts";
import type { RowOut, Table } from "./table.ts";

/** A table with what its texts say of their decimal signs, and a name to tell where values are from. */
export interface NamedTable {
  readonly table: Table;
  readonly signs: readonly SignFound[];
  readonly name: string;
}

/** A guess that matters, until the reader has looked at it. */
export interface Guess extends Note {
  readonly key: string;
  readonly isSettled: boolean;
}

/** What a table gives under a mapping: the record that the page, the command line and their sentences are made of. */
export interface Checked {
  /** One line per column. */
  readonly columns: readonly ColumnRecord[];
  /** The first faults; `counts` has all. Nothing is imported while there is one. */
  readonly faults: readonly ImportFault[];
  readonly counts: readonly { readonly code: ImportFaultCode; readonly count: number }[];
  readonly guesses: readonly Guess[];
  /** What was done that needs no looking at. */
  readonly notes: readonly Note[];
  /** Texts among the numbers, what each is taken for, and the number in it if any. */
  readonly marks: readonly {
    readonly text: string;
    readonly count: number;
    readonly meaning: MarkMeaning;
    readonly hasNumber: boolean;
  }[];
  /** Rows that are not taken in; `rowsOut` has all. */
  readonly rows: readonly RowOut[];
  readonly rowsOut: number;
  readonly leftOut: { readonly count: number; readonly list: readonly LeftOut[] };
  /** Parts of years to choose from. */
  readonly parts: readonly string[];
  readonly summary: Summary;
  readonly start: StartKind;
}

export interface Summary {
  readonly areas: number;
  readonly municipalities: number;
  readonly observations: number;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly years: readonly number[];
    readonly values: number;
    /** Shares. */
    readonly least: number;
    readonly greatest: number;
  }[];
  readonly attributes: readonly { readonly id: string; readonly title: string; readonly areas: number }[];
}

/** A table read by a mapping: the record, what would be imported, and the values it is made of. */
export interface TableChecked {
  readonly checked: Checked;
  readonly parts: Parts;
  /** Null where the mapping is faulty. */
  readonly gathered: Gathered | null;
}

/** Faults, rows and values left out that are handed over one by one, unless more are asked for. */
const shown = 300;

/**
 * Reads a table by a mapping. `parts` is what would be imported; of use only where there is no fault. `most` bounds the
 * lists of single faults, rows and values.
 */
export function checkTable(
  { table, signs, name }: NamedTable,
  mapping: Mapping,
  readNotes: readonly Note[],
  most = shown,
): TableChecked {
  const faults = new FaultList();
  for (const fault of checkMapping(table, mapping)) faults.add(fault);
  const gathered = faults.isEmpty ? gatherValues(table, mapping, faults) : null;
  const parts: Parts =
    gathered === null
      ? { areas: [], indicators: [], observations: [], leftOut: [], notes: [] }
      : putTogether(table, mapping, gathered, name, faults);
  const rows = [...table.leftOut, ...(gathered?.leftOut ?? [])];
  const summary = summarise(parts, mapping);
  const notes = [
    ...readNotes,
    ...notesOf(table, mapping, signs, gathered, parts),
    ...unsureUnits(summary, mapping),
  ];
  const profiles = profileColumns(table, mapping.signs);
  const byName = profileByName(table, mapping.columns, mapping.signs);
  const checked: Checked = {
    columns: recordColumns(table, mapping, profiles, byName, gathered),
    faults: faults.kept.slice(0, most).map((fault) => placed(fault, table)),
    counts: [...faults.counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    guesses: notes.filter(isGuess).map((note) => {
      const key = guessKey(note);
      return { ...note, key, isSettled: mapping.settled.includes(key) };
    }),
    notes: notes.filter((note) => !isGuess(note)),
    marks: marksOf(gathered, mapping, profiles),
    rows: rows.slice(0, most),
    rowsOut: rows.length,
    leftOut: { count: parts.leftOut.length, list: parts.leftOut.slice(0, most) },
    parts: partsOf(partsByYear(table, mapping.columns)),
    summary,
    start: startKindOf(parts),
  };
  return { checked, parts, gathered };
}

/** A fault at its place in the file: in a turned table rows are columns. */
function placed(fault: ImportFault, { turned, headingRow }: Table): ImportFault {
  if (!turned) return fault;
  const { row, column, ...rest } = fault;
  return {
    ...rest,
    ...(column === undefined ? {} : { row: headingRow + column + 1 }),
    ...(row === undefined ? {} : { column: row - 1 }),
  };
}

const marksOf = (
  gathered: Gathered | null,
  mapping: Mapping,
  profiles: readonly ColumnProfile[],
): Checked["marks"] => {
  const sign = mapping.signs[profiles.findIndex(({ numbers }) => numbers > 0)] ?? ".";
  return [...(gathered?.marks ?? [])].map(([text, count]) => ({
    text,
    count,
    meaning: Object.hasOwn(mapping.marks, text) ? (mapping.marks[text] as MarkMeaning) : usualMeaning(text),
    hasNumber: numberInMark(text, sign) !== null,
  }));
};

/** Indicators whose unit their values leave open: per cent that never pass 1, or shares under a heading that says per cent. */
function unsureUnits({ indicators }: Summary, { measures }: Mapping): Note[] {
  return indicators.flatMap(({ id, title, greatest, values }): Note[] => {
    const measure = measures.find((each) => each.use === "indicator" && each.id === id);
    if (measure === undefined || values === 0 || greatest === 0 || measure.guessed.includes("unit"))
      return [];
    const isSmall = measure.unit === "percent" && greatest <= 0.01;
    const isNamedOther = measure.unit === "share" && unitInHeading(measure.key) === "percent";
    return isSmall || isNamedOther
      ? [{ code: "unitUnsure", count: values, value: title, measure: measure.key }]
      : [];
  });
}

function summarise({ areas, indicators, observations }: Parts, { measures }: Mapping): Summary {
  const years = yearsByIndicator(observations);
  const ranges = new Map<string, { values: number; least: number; greatest: number }>();
  for (const { indicator, value } of observations) {
    const range = ranges.get(indicator) ?? { values: 0, least: 1, greatest: 0 };
    ranges.set(indicator, range);
    range.values += 1;
    range.least = Math.min(range.least, value);
    range.greatest = Math.max(range.greatest, value);
  }
  const attributes = measures.filter(({ use }) => use === "attribute");
  return {
    areas: areas.length,
    municipalities: new Set(areas.map(({ municipality }) => municipality)).size,
    observations: observations.length,
    indicators: indicators.map(({ id, title }) => ({
      id,
      title,
      years: years.get(id) ?? [],
      ...(ranges.get(id) ?? { values: 0, least: 0, greatest: 0 }),
    })),
    attributes: attributes.map(({ id, title }) => ({
      id,
      title,
      areas: areas.filter((area) => Object.hasOwn(area.attributes, id)).length,
    })),
  };
}
