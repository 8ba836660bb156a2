import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "../../../src/import/check-table.ts";
import type { ImportFault } from "../../../src/import/fault.ts";
import {
  createImporter,
  type Importer,
  type Reading,
  type TableOptions,
} from "../../../src/import/importer.ts";
import type { Mapping } from "../../../src/import/mapping.ts";
import { unpackObservations } from "../../../src/import/pack-observations.ts";
import type { InlineProgramme } from "../../../src/scenario/scenario.ts";

const folder = join(import.meta.dirname, "../../fixtures/import");

/** The bytes of a file in test/fixtures/import. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes in a buffer of their own, as a browser gives them. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

/** A mapping of no columns. */
export const emptyMapping: Mapping = {
  columns: [],
  measures: [],
  marks: {},
  signs: [],
  oddRows: [],
  skipped: [],
  part: null,
  codeLength: null,
  settled: [],
};

export interface Imported {
  readonly importer: Importer;
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly checked: Checked;
}

/** Reads a table and checks it under its guessed mapping, changed by `edit`. Throws what the file is refused for. */
export async function importTable(
  input: Uint8Array | string,
  options: TableOptions = {},
  edit: (mapping: Mapping, reading: Reading) => Mapping = (mapping) => mapping,
): Promise<Imported> {
  const bytes = typeof input === "string" ? bytesOf(input) : input;
  const importer = createImporter();
  const reading = await importer.read({ name: "table.csv", bytes: bufferOf(bytes) }, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const answer = importer.check(edit(reading.value.mapping, reading.value));
  if (answer === null) throw new Error("nothing was read");
  return { importer, reading: reading.value, ...answer };
}

/** The fault a file is refused for; null where it is read. */
export async function refusalOf(
  input: Uint8Array | string,
  options: TableOptions = {},
): Promise<ImportFault | null> {
  const bytes = typeof input === "string" ? bytesOf(input) : input;
  const reading = await createImporter().read({ name: "table", bytes: bufferOf(bytes) }, options);
  return reading.ok ? null : reading.error;
}

/** The programme that a table without faults becomes. */
export function programmeOf(imported: Imported, budgetSek = 10_000_000): InlineProgramme {
  const built = imported.importer.build(imported.mapping, { title: "Own", budgetSek });
  if (built === null || !built.ok) throw new Error(JSON.stringify(built ?? imported.checked.faults));
  const { inline, observations } = built.value;
  return { ...inline, observations: unpackObservations(observations, 0, observations.years.length) };
}
