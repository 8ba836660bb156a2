import type { Result } from "../model/result.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { limits } from "./limits.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** What a dimension holds, as the file says itself. */
export type Role = "geo" | "time" | "metric";

/** A dimension with its categories in order. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: Role | null;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/** The dimensions of a dataset in their order. Errors: brokenJsonStat, cellTooLong. */
export function jsonStatDimensions({
  id,
  size,
  dimension,
  role,
}: Fields): Result<readonly Dimension[], ImportFault> {
  if (!isList(id) || !isList(size) || id.length !== size.length || id.length === 0)
    return refuse("brokenJsonStat", { value: "size" });
  if (id.length > 50 || !isFields(dimension)) return refuse("brokenJsonStat", { value: "dimension" });
  // Before version 2 the roles stood among the dimensions.
  const roles = isFields(role) ? role : isFields(dimension.role) ? dimension.role : {};
  const dimensions: Dimension[] = [];
  for (const [at, name] of id.entries()) {
    const found = typeof name === "string" ? dimensionOf(name, dimension[name], roleOf(name, roles)) : null;
    if (found === null || found.codes.length !== size[at])
      return refuse("brokenJsonStat", { value: String(name).slice(0, 100) });
    if ([...found.codes, ...found.labels].some((text) => text.length > limits.cell))
      return refuse("cellTooLong", { value: found.label.slice(0, 60), allowed: limits.cell });
    dimensions.push(found);
  }
  return { ok: true, value: dimensions };
}

function roleOf(id: string, roles: Fields): Role | null {
  const has = (role: Role) => isList(roles[role]) && roles[role].includes(id);
  return has("geo") ? "geo" : has("time") ? "time" : has("metric") ? "metric" : null;
}

function dimensionOf(id: string, described: unknown, role: Role | null): Dimension | null {
  if (!isFields(described) || !isFields(described.category)) return null;
  const { index, label, unit } = described.category;
  const codes = codesOf(index, label);
  if (codes === null) return null;
  const labelOf = (code: string): string => {
    const text = isFields(label) && Object.hasOwn(label, code) ? label[code] : undefined;
    const name = typeof text === "string" ? text : code;
    return role === "metric" ? withUnit(name, isFields(unit) ? unit[code] : undefined) : name;
  };
  const title = typeof described.label === "string" && described.label !== "" ? described.label : id;
  return { id, label: title, role, codes, labels: codes.map(labelOf) };
}

/** What is measured, with the unit that the file gives for it, where its name does not say it. */
function withUnit(name: string, unit: unknown): string {
  const base = isFields(unit) && typeof unit.base === "string" ? unit.base.trim() : "";
  return base === "" || name.toLowerCase().includes(base.toLowerCase()) ? name : `${name}, ${base}`;
}

/** Codes in their order: a list, an object from code to place, or the only one, which needs no index. */
function codesOf(index: unknown, label: unknown): string[] | null {
  if (isList(index)) {
    const isGood = index.every((code) => typeof code === "string") && new Set(index).size === index.length;
    return isGood ? (index as string[]) : null;
  }
  if (index === undefined && isFields(label)) return Object.keys(label).slice(0, 1);
  if (!isFields(index)) return null;
  const places = Object.entries(index);
  const codes: string[] = Array.from({ length: places.length });
  const taken = new Set<number>();
  for (const [code, place] of places) {
    if (typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= places.length)
      return null;
    codes[place] = code;
    taken.add(place);
  }
  return taken.size === places.length ? codes : null;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
