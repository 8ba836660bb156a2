import type { Fault, Result } from "../model/result.ts";
import { faultOfSize } from "../scenario/read-scenario.ts";
import type { InlineProgramme } from "../scenario/scenario.ts";
import { alignMeasures } from "./align-measures.ts";
import { buildProgramme, type Settings } from "./build-programme.ts";
import { type Checked, checkTable } from "./check-table.ts";
import { cleanName } from "./clean-name.ts";
import type { ImportFault, Note } from "./fault.ts";
import { findHeadings } from "./find-headings.ts";
import { guessMapping } from "./guess-mapping.ts";
import { limits } from "./limits.ts";
import type { Mapping } from "./mapping.ts";
import { type PackedObservations, packObservations } from "./pack-observations.ts";
import { profileColumns } from "./profile-columns.ts";
import { type DecimalSign, findDecimalSign, numberOf, readWritten } from "./read-number.ts";
import { type ReadOptions, readSource, type Source, type SourceRead } from "./read-source.ts";
import { readWork } from "./read-work.ts";
import { readData, writeData } from "./saved-data.ts";
import { type Cell, type Table, textOf } from "./table.ts";

/** How a table is read; what is left out is detected. */
export interface TableOptions extends ReadOptions {
  readonly decimal?: DecimalSign;
  /** Row of the headings, from 0. */
  readonly headingRow?: number;
}

/** A column as the reader sees it. */
export interface ColumnView {
  readonly heading: string;
  readonly samples: readonly string[];
  /** Different texts, where there are few: to choose one that rows must have. */
  readonly choices: readonly string[];
}

/** A table as read, for the reader to judge: how it was read, its first rows, and what its columns seem to mean. */
export interface Reading extends Omit<SourceRead, "grid"> {
  readonly name: string;
  readonly rows: number;
  readonly headingRow: number;
  readonly columns: readonly ColumnView[];
  readonly preview: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly decimal: DecimalSign;
  /** A number with decimals as written, and as read; null where there is none. */
  readonly sample: { readonly text: string; readonly value: number } | null;
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

const previewRows = 8;
const previewColumns = 60;
const mostChoices = 60;

/** An importer with nothing in it. `read` with a source of null reads the last one again. */
export function createImporter(): Importer {
  let source: Source | null = null;
  let table: { readonly table: Table; readonly sign: DecimalSign; readonly name: string } | null = null;
  let last: {
    readonly asked: string;
    readonly mapping: Mapping;
    readonly result: ReturnType<typeof checkTable>;
  } | null = null;
  let built: InlineProgramme | null = null;

  /** The table under a mapping; asked again about the same one, the same answer. */
  const checked = (mapping: Mapping): typeof last => {
    if (table === null) return null;
    const asked = JSON.stringify(mapping);
    if (last?.asked !== asked) {
      const aligned = alignMeasures(table.table, mapping, table.sign);
      last = { asked, mapping: aligned, result: checkTable(table.table, aligned, table.sign, table.name) };
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
      const { grid, ...how } = read.value;
      const found = findHeadings(grid, options.headingRow);
      if (!found.ok) return found;
      const title = titleOf(name);
      // Where commas part cells, a decimal comma would have to be quoted.
      const detected = findDecimalSign(found.value.rows, how.delimiter === "," ? "." : ",");
      const sign = options.decimal ?? detected.sign;
      table = { table: found.value, sign, name };
      const unsure: Note[] =
        detected.unsure && options.decimal === undefined
          ? [{ code: "decimalSignUnsure", count: 1, value: detected.sample ?? "" }]
          : [];
      const notes = [...how.notes, ...found.value.notes, ...unsure];
      return { ok: true, value: viewOf(found.value, sign, detected.sample, { ...how, notes, name }, title) };
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

function viewOf(
  table: Table,
  sign: DecimalSign,
  sample: string | null,
  how: Omit<SourceRead, "grid"> & { readonly name: string },
  title: string,
): Reading {
  const profiles = profileColumns(table, sign);
  const written = sample === null ? null : readWritten(sample, sign);
  return {
    ...how,
    rows: table.rows.length,
    headingRow: table.headingRow,
    columns: profiles.map(({ heading, samples, distinct }) => ({
      heading,
      samples: samples.map(shown),
      choices:
        distinct !== null && distinct.length <= mostChoices
          ? distinct.map(({ text }) => text.slice(0, 200))
          : [],
    })),
    preview: table.rows.slice(0, previewRows).map((cells, at) => ({
      row: table.rowNumbers[at] ?? 0,
      cells: table.headings.slice(0, previewColumns).map((_, column) => shown(cells[column])),
    })),
    decimal: sign,
    sample: sample === null || written === null ? null : { text: sample, value: numberOf(written) },
    mapping: guessMapping(table, sign, title),
  };
}

/** A cell as it is shown: nothing hidden in it that would turn it round. */
const shown = (cell: Cell | undefined): string => cleanName(textOf(cell)).name.slice(0, 60);

/** A file's name without its ending. */
const titleOf = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, "").slice(0, 200) || name;

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
