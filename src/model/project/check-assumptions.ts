import type { Range } from "../random/pert.ts";
import type { Fault } from "../result.ts";
import { isParameterId, type Parameter, parameters } from "./parameters.ts";

/**
 * What is wrong with assumptions: unknownAssumption, outOfRange (a value outside the parameter's bounds, or a range out
 * of order), notInteger (choices, counts and years), wrongType (a range for a parameter that is not drawn).
 * `pathOf` gives the path of an assumption's faults.
 */
export function checkAssumptions(
  assumptions: Readonly<Record<string, number | Range>>,
  pathOf: (id: string) => string = (id) => `assumptions.${id}`,
): Fault[] {
  return Object.entries(assumptions).flatMap(([id, value]): Fault[] => {
    const at = pathOf(id);
    if (!isParameterId(id)) return [{ code: "unknownAssumption", path: at, value: id }];
    const parameter = parameters[id];
    if (typeof value === "number") return faultsOfValue(parameter, value, at);
    if (!parameter.drawable) return [{ code: "wrongType", path: at, value: "list", allowed: "number" }];
    return value.flatMap((part, i) => {
      const place = `${at}[${i}]`;
      const before = value[i - 1];
      if (before !== undefined && part < before)
        return [{ code: "outOfRange" as const, path: place, value: part, allowed: `>= ${before}` }];
      return faultsOfValue(parameter, part, place);
    });
  });
}

function faultsOfValue({ unit, least, most }: Parameter, value: number, path: string): Fault[] {
  if (!Number.isFinite(value)) return [{ code: "notFinite", path, value: String(value) }];
  if (value < least) return [{ code: "outOfRange", path, value, allowed: `>= ${least}` }];
  if (value > most) return [{ code: "outOfRange", path, value, allowed: `<= ${most}` }];
  const whole = unit === "option" || unit === "count" || unit === "year";
  return whole && !Number.isInteger(value) ? [{ code: "notInteger", path, value }] : [];
}
