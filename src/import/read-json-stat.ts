import type { Result } from "../model/result.ts";
import { type ImportFault, refuse } from "./fault.ts";
import { jsonParts } from "./json-size.ts";
import { type Dimension, type Fields, isFields, isList, jsonStatDimensions } from "./json-stat-dimensions.ts";
import { limits } from "./limits.ts";
import type { Cell, ColumnHint, Grid } from "./table.ts";

/**
 * A JSON-stat dataset in long form: a row per value, a column per dimension (two where the codes are not the
 * labels), with what the file says that they hold. A value that is missing is its status, or "..". Errors: notJson,
 * notJsonStat, utfallFile, brokenJsonStat, cellTooLong, tooManyRows (of areas, times and groups; what is measured
 * does not count), tooManyCells (of all measures), tooMuchText.
 */
export function readJsonStat(text: string): Result<Grid, ImportFault> {
  // A text of brackets alone would take fifty times its size in memory.
  if (jsonParts(text) > 4 * limits.cells) return refuse("tooManyCells", { allowed: limits.cells });
  const dataset = datasetIn(text);
  if (!dataset.ok) return dataset;
  const dimensions = jsonStatDimensions(dataset.value);
  if (!dimensions.ok) return dimensions;
  const columns = columnsOf(dimensions.value);
  const fault = faultOfSize(dimensions.value, columns.length);
  if (fault !== null) return { ok: false, error: fault };
  const count = product(dimensions.value);
  const cellAt = cellReader(dataset.value, count);
  if (cellAt === null) return refuse("brokenJsonStat", { value: "value" });
  const rows = [
    columns.map(({ heading }) => heading),
    ...Array.from({ length: count }, (_, at) => columns.map(({ cell }) => cell(at) ?? cellAt(at))),
  ];
  return { ok: true, value: { rows, hints: columns.map(({ hint }) => hint) } };
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

const product = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((all, { codes }) => all * codes.length, 1);

function faultOfSize(dimensions: readonly Dimension[], columns: number): ImportFault | null {
  const count = product(dimensions);
  const rows = product(dimensions.filter(({ role }) => role !== "metric"));
  if (rows > limits.rows) return refuse("tooManyRows", { row: rows, allowed: limits.rows }).error;
  if (count * columns > limits.cells) return refuse("tooManyCells", { allowed: limits.cells }).error;
  let characters = 0;
  for (const { codes, labels } of dimensions) {
    const own = [...codes, ...labels].reduce((sum, text) => sum + text.length, 0);
    characters += own * (count / codes.length);
  }
  return characters > limits.characters ? refuse("tooMuchText", { allowed: limits.characters }).error : null;
}

interface Column {
  readonly heading: string;
  readonly hint: ColumnHint | undefined;
  /** By the place of a value; null in the column of values. */
  cell(at: number): string | null;
}

/** Ends the heading of a dimension's codes, in no language of its own. */
export const codeMark = "(id)";

const hints = {
  geo: { codes: "areaId", labels: "areaName" },
  time: { codes: undefined, labels: "time" },
  metric: { codes: "metricId", labels: "metricName" },
} as const;

function columnsOf(dimensions: readonly Dimension[]): Column[] {
  let step = product(dimensions);
  const columns = dimensions.flatMap(({ label, role, codes, labels }): Column[] => {
    step /= Math.max(1, codes.length);
    // The last dimension moves fastest.
    const every = step;
    const at = (texts: readonly string[]) => (place: number) =>
      texts[Math.floor(place / every) % texts.length] as string;
    const hint = role === null ? { codes: undefined, labels: undefined } : hints[role];
    const isCoded = codes.some((code, i) => code !== labels[i]);
    // Areas whose labels are their codes have codes and no names.
    const own = isCoded || role !== "geo" ? hint.labels : hint.codes;
    const named = { heading: label, hint: own, cell: at(labels) };
    return isCoded
      ? [{ heading: `${label} ${codeMark}`, hint: hint.codes, cell: at(codes) }, named]
      : [named];
  });
  return [...columns, { heading: "value", hint: "value", cell: () => null }];
}

/** Reads the n-th value; null where the values are neither a list nor an object by place. */
function cellReader({ value, status }: Fields, count: number): ((at: number) => Cell) | null {
  if (isList(value) ? value.length !== count : !isFields(value) || !Object.keys(value).every(isPlace))
    return null;
  const values = value as Fields;
  return (at) => {
    const found = values[at];
    // What is too large for a number is told as it stands, and not taken for missing.
    if (typeof found === "number") return Number.isFinite(found) ? found : String(found);
    if (typeof found === "string" && found.trim() !== "") return found;
    const reason =
      typeof status === "string" ? status : isFields(status) || isList(status) ? (status as Fields)[at] : "";
    return typeof reason === "string" && reason.trim() !== "" ? reason : "..";
  };

  function isPlace(key: string): boolean {
    return /^\d{1,9}$/.test(key) && Number(key) < count;
  }
}
