import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { ImportFault } from "../import/fault.ts";
import { createImporter, type MappingChecked, type TableOptions } from "../import/importer.ts";
import { limits } from "../import/limits.ts";
import type { Fault } from "../model/result.ts";

/** A table read as far as it could be. */
export interface Imported {
  /** Null where the file is no table. */
  readonly checked: MappingChecked["checked"] | null;
  /** Why the file is no table; null where it is. */
  readonly refusal: ImportFault | null;
  /** What the reader of scenario files finds in what was made. */
  readonly buildFaults: readonly Fault[];
  /** The scenario file as an object and as text; null where there is a fault. */
  readonly scenario: unknown;
  readonly text: string | null;
}

/** Kronor to distribute, as the page proposes. */
const budgetSek = 10_000_000;

const none = { checked: null, refusal: null, buildFaults: [], scenario: null, text: null } as const;

/** Reads a file with the importer of the page. A problem is a sentence about the call: no such file, no such sheet. */
export async function importFile(
  path: string,
  sheetName: string | undefined,
): Promise<Imported | { readonly problem: string }> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > limits.bytes)
      return { ...none, refusal: { code: "fileTooLarge", value: String(size), allowed: limits.bytes } };
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: `The file could not be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}).` };
  }
  const importer = createImporter(Number.POSITIVE_INFINITY);
  const name = basename(path);
  let options: TableOptions = {};
  if (sheetName !== undefined) {
    const first = await importer.read({ name, bytes: bufferOf(bytes) }, {});
    const sheets = first.ok ? first.value.sheets : [];
    const sheet = sheets.findIndex((each) => each.name === sheetName);
    if (first.ok && sheet < 0)
      return {
        problem: `There is no sheet ${sheetName}; its sheets are: ${sheets.map((each) => each.name).join(", ") || "none"}.`,
      };
    options = { sheet };
  }
  const reading = await importer.read({ name, bytes: bufferOf(bytes) }, options);
  if (!reading.ok) return { ...none, refusal: reading.error };
  const answer = importer.check(reading.value.mapping);
  if (answer === null) return { ...none, refusal: { code: "emptyFile" } };
  const title = name.replace(/\.[A-Za-z0-9]{1,5}$/, "") || name;
  const built = importer.build(answer.mapping, { title, budgetSek });
  if (built === null) return { ...none, checked: answer.checked };
  if (!built.ok) return { ...none, checked: answer.checked, buildFaults: built.error };
  const saved = importer.save();
  if (saved === null || !saved.ok)
    return { ...none, checked: answer.checked, buildFaults: saved === null ? [] : [saved.error] };
  return { ...none, checked: answer.checked, scenario: JSON.parse(saved.value), text: saved.value };
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
