import type { Fault, Result } from "../model/result.ts";
import { faultOfSize } from "../scenario/read-scenario.ts";
import type { InlineProgramme } from "../scenario/scenario.ts";
import { alignMeasures } from "./align-measures.ts";
import { buildProgramme, type Settings } from "./build-programme.ts";
import { type Checked, checkTable, type NamedTable, type TableChecked } from "./check-table.ts";
import { cleanName } from "./clean-name.ts";
import type { ImportFault, Note } from "./fault.ts";
import { findHeadings, type TablePlace } from "./find-headings.ts";
import { findSigns, type SignFound } from "./find-signs.ts";
import { findSums } from "./find-sums.ts";
import type { Gathered } from "./gather-values.ts";
import { guessMapping } from "./guess-mapping.ts";
import type { Naming } from "./guess-measures.ts";
import { limits } from "./limits.ts";
import type { Mapping } from "./mapping.ts";
import { type PackedObservations, packObservations } from "./pack-observations.ts";
import { profileColumns } from "./profile-columns.ts";
import type { DecimalSign } from "./read-number.ts";
import { type ReadOptions, readSource, type Source, type SourceRead } from "./read-source.ts";
import { readWork } from "./read-work.ts";
import { readData, writeData } from "./saved-data.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/** How a table is read; what is left out is detected. */
export interface TableOptions extends ReadOptions, TablePlace {
  readonly decimal?: DecimalSign;
}

/** A column as the reader sees it. */
export interface ColumnView {
  readonly heading: string;
  readonly samples: readonly string[];
  /** Different texts, where there are few: to choose one that rows must have. */
  readonly choices: readonly string[];
  /** Its numbers can be read with either decimal sign. */
  readonly isSignOpen: boolean;
}

/** A row of the table as it is shown. */
export interface RowView {
  /** Row in the file, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as read, for the reader to judge: how it was read, its first and last rows, and what its columns seem to mean. */
export interface Reading extends Omit<SourceRead, "grid" | "notes"> {
  readonly name: string;
  readonly rows: number;
  /** Rows from 0: of the headings (the upper of two), and the last of the table. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly turned: boolean;
  readonly columns: readonly ColumnView[];
  readonly preview: readonly RowView[];
  /** The last rows, where they are not among the first. */
  readonly ending: readonly RowView[];
  /** The sign of most columns. */
  readonly decimal: DecimalSign;
  readonly mapping: Mapping;
}

/** A programme with its observations packed. */
export interface Built {
  readonly inline: Omit<InlineProgramme, "observations">;
  readonly observations: PackedObservations;
}

/** What a table gives, with the mapping as it was taken: a measure for each that its columns name. */
export interface MappingChecked {
  readonly mapping: Mapping;
  readonly checked: Checked;
}

/** Reads one table after the other; holds the latest, so that only small things travel. */
export interface Importer {
  read(source: Source | null, options: TableOptions): Promise<Result<Reading, ImportFault>>;
  check(mapping: Mapping): MappingChecked | null;
  /** What is imported, held until the next; null where a fault is left. */
  build(mapping: Mapping, settings: Settings): Result<Built, readonly Fault[]> | null;
  /** Saved data instead of a table. */
  open(bytes: ArrayBuffer): Result<Built, readonly Fault[]>;
  /** The file of what was built or opened. */
  save(): Result<string> | null;
  /** What a saved file of scenarios says; nothing of it is held. */
  readonly readWork: typeof readWork;
}

/** The same from another thread. */
export type ImporterApi = {
  readonly [Name in keyof Importer]: (
    ...given: Parameters<Importer[Name]>
  ) => Promise<Awaited<ReturnType<Importer[Name]>>>;
};

const previewRows = 6;
const endingRows = 3;
const previewColumns = 60;
const mostChoices = 60;

/**
 * An importer with nothing in it. `read` with a source of null reads the last one again. `most` bounds the lists of
 * single faults, rows and values that an answer has.
 */
export function createImporter(most?: number): Importer {
  let source: Source | null = null;
  let table: (NamedTable & { readonly notes: readonly Note[]; readonly naming: Naming }) | null = null;
  let last: {
    readonly asked: string;
    readonly mapping: Mapping;
    readonly result: TableChecked;
  } | null = null;
  let built: InlineProgramme | null = null;

  /** The table under a mapping; asked again about the same one, the same answer. */
  const checked = (mapping: Mapping): typeof last => {
    if (table === null) return null;
    const asked = JSON.stringify(mapping);
    if (last?.asked !== asked) {
      const aligned = alignMeasures(table.table, mapping, table.naming);
      last = { asked, mapping: aligned, result: checkTable(table, aligned, table.notes, most) };
    }
    return last;
  };

  const hold = (inline: InlineProgramme): Result<Built, never> => {
    built = inline;
    const { observations, ...rest } = inline;
    return { ok: true, value: { inline: rest, observations: packObservations(observations) } };
  };

  return {
    async read(given, options) {
      source = given ?? source;
      table = null;
      last = null;
      if (source === null) return { ok: false, error: { code: "emptyFile" } };
      const name = cleanName(source.name).name.slice(0, limits.name);
      const read = await readSource(source, options);
      if (!read.ok) return read;
      const { grid, notes: readNotes, ...how } = read.value;
      const found = findHeadings(grid, options);
      if (!found.ok) return found;
      const tableRead = found.value;
      // Where commas part cells, a decimal comma would have to be quoted.
      const fallback = how.delimiter === "," ? "." : ",";
      const signs = findSigns(tableRead.rows, tableRead.headings, fallback).map((sign) =>
        options.decimal === undefined ? sign : { ...sign, sign: options.decimal, unsure: false },
      );
      const naming = { fallback: titleOf(tableRead, name), title: tableRead.title };
      const notes = [...readNotes, ...tableRead.notes];
      table = { table: tableRead, signs, name, notes, naming };
      const guessed = guessMapping(
        tableRead,
        signs.map(({ sign }) => sign),
        naming.fallback,
      );
      const mapping = withSums(guessed, checked(guessed)?.result.gathered ?? null);
      return { ok: true, value: viewOf(tableRead, mapping, signs, { ...how, name }) };
    },
    check(given) {
      const found = checked(given);
      return found === null ? null : { mapping: found.mapping, checked: found.result.checked };
    },
    build(mapping, settings) {
      const result = checked(mapping)?.result;
      if (result === undefined || result.checked.faults.length > 0) return null;
      const programme = buildProgramme(result.parts, settings);
      return programme.ok ? hold(programme.value) : programme;
    },
    open(bytes) {
      const tooLarge = faultOfSize(bytes.byteLength);
      if (tooLarge !== null) return { ok: false, error: [tooLarge] };
      const text = decode(bytes);
      if (text === null) return { ok: false, error: [{ code: "unreadable" }] };
      const read = readData(text);
      return read.ok ? hold(read.value) : read;
    },
    save: () => (built === null ? null : writeData(built)),
    readWork,
  };
}

/** A mapping that knows the rows that are the sum or the mean of the others by their numbers alone. */
function withSums(mapping: Mapping, gathered: Gathered | null): Mapping {
  const sums = gathered === null ? [] : findSums(gathered, mapping);
  return sums.length === 0 ? mapping : { ...mapping, oddRows: [...mapping.oddRows, ...sums] };
}

function viewOf(
  table: Table,
  mapping: Mapping,
  signs: readonly SignFound[],
  how: Omit<SourceRead, "grid" | "notes"> & { readonly name: string },
): Reading {
  const profiles = profileColumns(table, mapping.signs);
  const points = mapping.signs.filter((sign) => sign === ".").length;
  const view = (at: number): RowView => ({
    row: table.rowNumbers[at] ?? 0,
    cells: table.headings.slice(0, previewColumns).map((_, column) => shown(table.rows[at]?.[column])),
  });
  const places = [...table.rows.keys()];
  return {
    ...how,
    rows: table.rows.length,
    headingRow: table.headingRow,
    lastRow: table.lastRow - 1,
    turned: table.turned,
    columns: profiles.map(({ heading, samples, distinct }, column) => ({
      heading,
      samples: samples.map(shown),
      choices:
        distinct !== null && distinct.length <= mostChoices
          ? distinct.map(({ text }) => text.slice(0, 200))
          : [],
      isSignOpen: signs[column]?.unsure ?? false,
    })),
    preview: places.slice(0, previewRows).map(view),
    ending: places.slice(previewRows).slice(-endingRows).map(view),
    decimal: points * 2 > mapping.signs.length ? "." : ",",
    mapping,
  };
}

/** A cell as it is shown: nothing hidden in it that would turn it round. */
const shown = (cell: Cell | undefined): string => cleanName(textOf(cell)).name.slice(0, 60);

/** What numbers are called that no heading names: the title above them, else the file's name without its ending. */
const titleOf = ({ title }: Table, name: string): string =>
  title !== "" && title.length <= 200 ? title : name.replace(/\.[A-Za-z0-9]{1,5}$/, "").slice(0, 200) || name;

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
