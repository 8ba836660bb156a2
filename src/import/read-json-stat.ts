import type { Result } from "../model/result.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { limits } from "./limits.ts";
import type { Cell, Grid } from "./table.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/**
 * A JSON-stat 2 dataset (or the first of an older one, as PxWeb's first interface gives it) as a table in long
 * form: for every dimension its labels, and its codes where they differ, then the value; where there is no value
 * its status, as "..". Errors: notJson, notJsonStat, brokenJsonStat with what is wrong, tooManyRows.
 */
export function readJsonStat(text: string): Result<Grid, ImportFault> {
  const dataset = datasetIn(text);
  if (!dataset.ok) return dataset;
  const dimensions = dimensionsOf(dataset.value);
  if (!dimensions.ok) return dimensions;
  const count = dimensions.value.reduce((product, { codes }) => product * codes.length, 1);
  if (count > limits.rows) return refuse("tooManyRows", { row: count, allowed: limits.rows });
  const cellAt = cellReader(dataset.value, count);
  return cellAt === null
    ? refuse("brokenJsonStat", { value: "value" })
    : { ok: true, value: { rows: longForm(dimensions.value, count, cellAt) } };
}

function datasetIn(text: string): Result<Fields, ImportFault> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    return refuse("notJson");
  }
  if (!isFields(parsed)) return refuse("notJsonStat");
  if (Object.hasOwn(parsed, "utfall")) return refuse("utfallFile");
  if (parsed.class === "dataset") return { ok: true, value: parsed };
  // Before version 2 a file was a bundle of datasets by name, and the dimensions held their order.
  const old = Object.values(parsed).find((member) => isFields(member) && isFields(member.dimension));
  if (!isFields(old) || !isFields(old.dimension)) return refuse("notJsonStat");
  const { id, size } = old.dimension;
  return { ok: true, value: { id, size, ...old } };
}

function dimensionsOf({ id, size, dimension }: Fields): Result<readonly Dimension[], ImportFault> {
  if (!isList(id) || !isList(size) || id.length !== size.length || id.length === 0)
    return refuse("brokenJsonStat", { value: "size" });
  if (id.length > 50 || !isFields(dimension)) return refuse("brokenJsonStat", { value: "dimension" });
  const dimensions: Dimension[] = [];
  for (const [at, name] of id.entries()) {
    const found = typeof name === "string" ? dimensionOf(name, dimension[name]) : null;
    if (found === null || found.codes.length !== size[at])
      return refuse("brokenJsonStat", { value: String(name).slice(0, 100) });
    dimensions.push(found);
  }
  return { ok: true, value: dimensions };
}

function dimensionOf(id: string, described: unknown): Dimension | null {
  if (!isFields(described) || !isFields(described.category)) return null;
  const { index, label } = described.category;
  const labelOf = (code: string): string => {
    const text = isFields(label) && Object.hasOwn(label, code) ? label[code] : undefined;
    return typeof text === "string" ? text : code;
  };
  const codes = codesOf(index, label);
  if (codes === null) return null;
  const title = typeof described.label === "string" && described.label !== "" ? described.label : id;
  return { id, label: title, codes, labels: codes.map(labelOf) };
}

/** Codes in their order: a list, an object from code to place, or the only one, which needs no index. */
function codesOf(index: unknown, label: unknown): string[] | null {
  if (isList(index)) return index.every((code) => typeof code === "string") ? (index as string[]) : null;
  if (index === undefined && isFields(label)) return Object.keys(label).slice(0, 1);
  if (!isFields(index)) return null;
  const codes: string[] = [];
  const places = Object.entries(index);
  for (const [code, place] of places) {
    if (typeof place !== "number" || !(place >= 0 && place < places.length)) return null;
    codes[place] = code;
  }
  return Object.keys(codes).length === places.length ? codes : null;
}

/** Reads the n-th value; null where the values are neither a list nor an object by place. */
function cellReader({ value, status }: Fields, count: number): ((at: number) => Cell) | null {
  if (!isList(value) && !isFields(value)) return null;
  if (isList(value) && value.length !== count) return null;
  const values = value as Fields;
  return (at) => {
    const found = values[at];
    if (typeof found === "number" && Number.isFinite(found)) return found;
    if (typeof found === "string" && found.trim() !== "") return found;
    const reason =
      typeof status === "string" ? status : isFields(status) || isList(status) ? (status as Fields)[at] : "";
    return typeof reason === "string" && reason.trim() !== "" ? reason : "..";
  };
}

function longForm(dimensions: readonly Dimension[], count: number, cellAt: (at: number) => Cell): Cell[][] {
  const coded = dimensions.map(({ codes, labels }) => codes.some((code, i) => code !== labels[i]));
  const headings = dimensions.flatMap(({ label }, at) =>
    coded[at] ? [`${label} ${codeMark}`, label] : [label],
  );
  const rows: Cell[][] = [[...headings, "value"]];
  const places = dimensions.map(() => 0);
  for (let at = 0; at < count; at++) {
    const row: Cell[] = [];
    for (const [i, { codes, labels }] of dimensions.entries()) {
      const place = places[i] as number;
      if (coded[i]) row.push(codes[place] as string);
      row.push(labels[place] as string);
    }
    row.push(cellAt(at));
    rows.push(row);
    // The last dimension moves fastest.
    for (let i = dimensions.length - 1; i >= 0; i--) {
      places[i] = (places[i] as number) + 1;
      if ((places[i] as number) < (dimensions[i] as Dimension).codes.length) break;
      places[i] = 0;
    }
  }
  return rows;
}

/** Ends the heading of a dimension's codes, in no language of its own. */
export const codeMark = "(id)";

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
