import { fail, ok, type Result } from "../model/result.ts";
import { assembleProgramme } from "./assemble-programme.ts";
import { checkParts } from "./check-parts.ts";
import type { ProgrammePackage } from "./package.ts";
import type { PackageFault } from "./package-fault.ts";
import type { PartName } from "./part-names.ts";
import { readParts } from "./read-parts.ts";

/**
 * Reads a programme from the parsed JSON of its folder, checked in full: every file against its strict
 * schema, then ids, paths of edits, origins and texts across the files. Pure.
 *
 * A catalogue passes one value per file, by the file's name without `.json` (`partNames` lists them), and
 * every JSON file that stands in the folder:
 * - in Node: `{ about: JSON.parse(...), data: JSON.parse(...), ... }` read from src/programmes/<id>/;
 * - in a browser `assembleProgramme(parts as ProgrammeParts)` gives the same package for the folders that ship with
 *   the product (vite/programmes-plugin.ts), without checking and without the schemas in the bundle. A test checks
 *   every folder, so nothing is lost.
 *
 * Errors: all faults found, each with file (`part`), path, code and the names or numbers in question. Faults
 * of shape come alone: what follows from a misshapen file is not looked for.
 */
export function loadProgramme(
  parts: Readonly<Partial<Record<PartName, unknown>>>,
): Result<ProgrammePackage, readonly PackageFault[]> {
  const read = readParts(parts);
  if (!read.ok) return read;
  const faults = checkParts(read.value);
  return faults.length > 0 ? fail(faults) : ok(assembleProgramme(read.value));
}
