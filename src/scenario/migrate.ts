import { type Fault, fail, ok, type Result } from "../model/result.ts";
import { typeOf } from "./find-faults.ts";
import { withPayers } from "./payers-of-assumptions.ts";

/** The version of the scenario file that this edition writes. */
export const fileVersion = 1;

/**
 * A file of an older version as one of today's. The field `utfall` names a file's version; each later
 * version adds one step here, from its predecessor. Today there is one version; its early files have what people are
 * worth to payers among the assumptions.
 * Errors: wrongType (not an object), missingKey, wrongType and unsupportedVersion at `utfall`.
 */
export function migrate(value: unknown): Result<Readonly<Record<string, unknown>>, readonly Fault[]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail([{ code: "wrongType", path: "", value: typeOf(value), allowed: "object" }]);
  }
  const file = value as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(file, "utfall")) return fail([{ code: "missingKey", path: "utfall", value: "utfall" }]);
  const { utfall } = file;
  if (utfall === fileVersion) return ok(withPayers(file));
  if (typeof utfall !== "number")
    return fail([{ code: "wrongType", path: "utfall", value: typeOf(utfall), allowed: "number" }]);
  return fail([{ code: "unsupportedVersion", path: "utfall", value: utfall, allowed: fileVersion }]);
}
