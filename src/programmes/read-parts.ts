import * as v from "valibot";
import { fail, ok, type Result } from "../model/result.ts";
import { issueFaults } from "./issue-fault.ts";
import type { PackageFault } from "./package-fault.ts";
import { optionalPartNames, type PartName, partNames } from "./part-names.ts";
import { type ProgrammeParts, partSchemas } from "./schema.ts";

/** Every file of a folder against its schema. Errors: one fault per issue, with file and path. */
export function readParts(
  parts: Readonly<Partial<Record<PartName, unknown>>>,
): Result<ProgrammeParts, readonly PackageFault[]> {
  const faults: PackageFault[] = [];
  const values: Partial<Record<PartName, unknown>> = {};
  const all: readonly PartName[] = [...partNames, ...optionalPartNames];
  for (const part of all) {
    if (parts[part] === undefined) {
      if ((partNames as readonly PartName[]).includes(part))
        faults.push({ code: "missingKey", part, path: "" });
      continue;
    }
    const read = v.safeParse<v.GenericSchema>(partSchemas[part], parts[part]);
    if (read.success) values[part] = read.output;
    else faults.push(...issueFaults(read.issues).map((fault) => ({ ...fault, part })));
  }
  for (const name of Object.keys(parts))
    if (!(all as readonly string[]).includes(name))
      faults.push({ code: "unknownKey", part: name as PartName, path: "", value: name });
  return faults.length > 0 ? fail(faults) : ok(values as ProgrammeParts);
}
