import { checkAssumptions } from "../model/project/check-assumptions.ts";
import type { PackageFault } from "./package-fault.ts";
import type { ProgrammeParts } from "./schema.ts";

/** Assumptions that the projection does not know, or that lie outside what it admits. */
export const checkAssumptionsPart = ({ assumptions }: ProgrammeParts): PackageFault[] =>
  checkAssumptions(assumptions?.values ?? {}, (id) => `values.${id}`).map((fault) => ({
    ...fault,
    part: "assumptions",
    path: fault.path ?? "",
  }));
