import type { Fault, FaultCode } from "../model/result.ts";
import type { PartName } from "./part-names.ts";

/** What can be wrong with a programme's folder beyond the codes of the model. */
export const packageFaultCodes = [
  "unknownSource",
  /** A field of work that a section does not list. */
  "unknownField",
  /** An indicator, attribute or pot has no text, or a text has nothing it names. */
  "missingText",
  "emptyText",
  /** A row of a table has not one figure per column. */
  "wrongLength",
  /** A year of the schedule whose money has no origin or two, or an origin of a year that the schedule does not list. */
  "scheduleOrigin",
  /** A switch needs exactly one option without edits: the default. */
  "defaultOption",
  /** An edit whose path leads nowhere or that says what the rule already says. */
  "editWithoutEffect",
  /** A changed observation that the programme already has so, or an example without any change. */
  "changeWithoutEffect",
] as const;
export type PackageFaultCode = (typeof packageFaultCodes)[number];

/** One thing that is wrong with a programme's folder: in which file, at which path, and what. */
export interface PackageFault extends Omit<Fault, "code"> {
  readonly code: FaultCode | PackageFaultCode;
  readonly part: PartName;
  readonly path: string;
}
