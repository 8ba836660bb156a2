import type * as v from "valibot";
import { FaultList } from "../model/faults.ts";
import type { Fault } from "../model/result.ts";
import { idSchema } from "../model/rule/primitives.ts";
import { faultOfAction } from "./fault-of-action.ts";
import { keyPath, reservedNames } from "./path.ts";

/** The kinds of schema that files are described with. */
type Known =
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.LiteralSchema<string | number | boolean, undefined>
  | v.PicklistSchema<readonly (string | number)[], undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.StrictTupleSchema<readonly v.GenericSchema[], undefined>
  | v.StrictObjectSchema<Readonly<Record<string, v.GenericSchema>>, undefined>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.VariantSchema<string, readonly v.StrictObjectSchema<v.ObjectEntries, undefined>[], undefined>
  | v.UnionSchema<readonly v.GenericSchema[], undefined>
  | v.LazySchema<v.GenericSchema>;

/**
 * Every way in which a value differs from a schema, with paths, in the order of the file's description.
 * The schema is read as data, because its own messages stop at the first unknown key, take a list for an
 * object and cannot tell which member of a union was meant: here that is the one of the right type, and
 * among objects the one whose discriminator or keys fit best. Empty: the value is as described.
 */
export function findFaults(schema: v.GenericSchema, value: unknown, path = ""): readonly Fault[] {
  const faults = new FaultList();
  look(schema, value, path, faults);
  return faults.list();
}

/** The word for a value's type, as the slots of the fault texts know it. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  const types: Readonly<Record<string, string>> = { string: "text", number: "number", boolean: "truth" };
  return types[typeof value] ?? "object";
}

function look(schema: v.GenericSchema, value: unknown, path: string, faults: FaultList): void {
  if (schema === idSchema && reservedNames.has(value as string)) {
    faults.add({ code: "reservedName", path, value: value as string });
    return;
  }
  if ("pipe" in schema) {
    const [first, ...actions] = schema.pipe as [v.GenericSchema, ...v.GenericPipeAction[]];
    const before = faults.count;
    look(first, value, path, faults);
    // A list with faults inside still has a length; anything else that is wrong already has no size to check.
    const isList = (first as Known).type === "array" && Array.isArray(value);
    if (faults.count > before && !isList) return;
    for (const action of actions) {
      const fault = faultOfAction(action, value, path);
      if (fault === null) continue;
      faults.add(fault);
      return;
    }
    return;
  }
  const known = schema as Known;
  const type = typeOf(value);
  switch (known.type) {
    case "string":
      if (type !== "text") faults.add({ code: "wrongType", path, value: type, allowed: "text" });
      break;
    case "number":
      if (type !== "number") faults.add({ code: "wrongType", path, value: type, allowed: "number" });
      else if (!Number.isFinite(value)) faults.add({ code: "notFinite", path, value: String(value) });
      break;
    case "literal":
      choice([known.literal], value, path, faults);
      break;
    case "picklist":
      choice(known.options, value, path, faults);
      break;
    case "exact_optional":
      look(known.wrapped, value, path, faults);
      break;
    case "lazy":
      look(known.getter(value), value, path, faults);
      break;
    case "union":
      union(known.options, value, path, faults);
      break;
    case "array":
    case "strict_tuple":
      if (type !== "list") faults.add({ code: "wrongType", path, value: type, allowed: "list" });
      else list(known, value as readonly unknown[], path, faults);
      break;
    case "strict_object":
    case "record":
    case "variant":
      if (type !== "object") faults.add({ code: "wrongType", path, value: type, allowed: "object" });
      else if (known.type === "variant") variant(known, value as object, path, faults);
      else if (known.type === "record") record(known, value as object, path, faults);
      else object(known.entries, value as object, path, faults);
      break;
    default:
      throw new Error(`no reading for schemas of kind ${(known satisfies never as v.GenericSchema).type}`);
  }
}

function choice(options: readonly unknown[], value: unknown, path: string, faults: FaultList): void {
  if (options.includes(value)) return;
  const types = [...new Set(options.map(typeOf))];
  if (!types.includes(typeOf(value)))
    faults.add({ code: "wrongType", path, value: typeOf(value), allowed: types });
  else if (typeof value === "boolean")
    faults.add({ code: "unknownOption", path, value: String(value), allowed: options.map(String) });
  else
    faults.add({
      code: "unknownOption",
      path,
      value: value as string | number,
      allowed: options.map(String),
    });
}

function list(
  schema: Extract<Known, { type: "array" | "strict_tuple" }>,
  value: readonly unknown[],
  path: string,
  faults: FaultList,
): void {
  if (schema.type === "array") {
    for (let i = 0; i < value.length; i++) look(schema.item, value[i], `${path}[${i}]`, faults);
    return;
  }
  schema.items.forEach((item, i) => {
    look(item, value[i], `${path}[${i}]`, faults);
  });
  if (value.length > schema.items.length)
    faults.add({ code: "tooLong", path, value: value.length, allowed: schema.items.length });
}

function object(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: object,
  path: string,
  faults: FaultList,
): void {
  const held = value as Readonly<Record<string, unknown>>;
  for (const [key, schema] of Object.entries(entries)) {
    if (Object.hasOwn(held, key)) look(schema, held[key], keyPath(path, key), faults);
    else if (schema.type !== "exact_optional")
      faults.add({ code: "missingKey", path: keyPath(path, key), value: key });
  }
  for (const key of Object.keys(held)) {
    if (Object.hasOwn(entries, key)) continue;
    faults.add({ code: "unknownKey", path: keyPath(path, key), value: key, allowed: Object.keys(entries) });
  }
}

function record(
  schema: Extract<Known, { type: "record" }>,
  value: object,
  path: string,
  faults: FaultList,
): void {
  for (const [key, member] of Object.entries(value)) {
    look(schema.key, key, keyPath(path, key), faults);
    look(schema.value, member, keyPath(path, key), faults);
  }
}

function variant(
  schema: Extract<Known, { type: "variant" }>,
  value: object,
  path: string,
  faults: FaultList,
): void {
  const kind = Object.hasOwn(value, schema.key)
    ? (value as Readonly<Record<string, unknown>>)[schema.key]
    : undefined;
  const names: unknown[] = [];
  for (const option of schema.options) {
    const discriminator = option.entries[schema.key] as Known;
    const own =
      discriminator.type === "literal"
        ? [discriminator.literal]
        : discriminator.type === "picklist"
          ? discriminator.options
          : [];
    if (own.includes(kind as string)) {
      object(option.entries as Record<string, v.GenericSchema>, value, path, faults);
      return;
    }
    names.push(...own);
  }
  const at = keyPath(path, schema.key);
  if (kind === undefined) faults.add({ code: "missingKey", path: at, value: schema.key });
  else choice(names, kind, at, faults);
}

function union(options: readonly v.GenericSchema[], value: unknown, path: string, faults: FaultList): void {
  const type = typeOf(value);
  const fitting = options.filter((option) => typesOf(option).includes(type));
  if (fitting.length === 0) {
    const allowed = [...new Set(options.flatMap(typesOf))];
    faults.add({ code: "wrongType", path, value: type, allowed });
    return;
  }
  const shared = (option: v.GenericSchema): number =>
    type === "object" && "entries" in option
      ? Object.keys(value as object).filter((key) => Object.hasOwn(option.entries as object, key)).length
      : 0;
  const meant = fitting.reduce((best, option) => (shared(option) > shared(best) ? option : best));
  look(meant, value, path, faults);
}

/** The types of value that a schema can hold at all. */
function typesOf(schema: v.GenericSchema): string[] {
  const known = schema as Known;
  switch (known.type) {
    case "string":
      return ["text"];
    case "number":
      return ["number"];
    case "literal":
      return [typeOf(known.literal)];
    case "picklist":
      return [...new Set(known.options.map(typeOf))];
    case "array":
    case "strict_tuple":
      return ["list"];
    case "union":
      return known.options.flatMap(typesOf);
    case "exact_optional":
      return typesOf(known.wrapped);
    default:
      return ["object"];
  }
}
