import { checkAssumptions } from "../model/project/check-assumptions.ts";
import { checkLocal, checkLocalShares } from "../model/project/check-local.ts";
import { assembleProgramme } from "./assemble-programme.ts";
import type { PackageFault } from "./package-fault.ts";
import type { ProgrammeParts } from "./schema.ts";

/** Assumptions, for all or for some places, that the projection does not know, or that lie outside what it admits. */
export function checkAssumptionsPart(parts: ProgrammeParts): PackageFault[] {
  const { values = {}, local = [] } = parts.assumptions ?? {};
  const { programme } = assembleProgramme(parts);
  return [
    ...checkAssumptions(values, (id) => `values.${id}`),
    ...checkLocal(local, programme, "local"),
    ...checkLocalShares(local, values, programme, (entry) => `local[${entry}]`),
  ].map((fault) => ({ ...fault, part: "assumptions", path: fault.path ?? "" }));
}
