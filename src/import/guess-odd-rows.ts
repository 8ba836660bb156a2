import { type ColumnRole, labelOf, type OddRow, type RowUse } from "./mapping.ts";
import { areaColumns, readArea } from "./read-area.ts";
import { isCountry, type RowKind, rowKindOf } from "./row-kind.ts";
import type { Table } from "./table.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Rows that are no areas, by their names and the levels of their codes. The whole country becomes the nation's values,
 * once; the others are left out until the reader takes them in.
 */
export function guessOddRows(
  table: Table,
  roles: readonly ColumnRole[],
  codeLength: number | null,
): OddRow[] {
  const columns = areaColumns({ columns: roles });
  const rows = new Map<string, Named>();
  for (const cells of table.rows) {
    const area = readArea(cells, columns, codeLength);
    rows.set(labelOf(area.id, area.name), area);
  }
  const all = [...rows.values()];
  const kinds = new Map([...rows].map(([label, { name, id }]) => [label, rowKindOf(name || id)]));
  const countries = all.filter(({ name, id }) => isCountry(name || id)).length;
  const uppers = [...kinds.values()].filter((kind) => kind === "upper").length;
  const levels = upperCodes(all);
  let hasNation = false;
  const odd: OddRow[] = [];
  for (const [label, { id, name }] of rows) {
    let kind: RowKind | null = kinds.get(label) ?? null;
    if (kind === "nation" && countries > 1 && isCountry(name || id)) kind = null;
    if (kind === "upper" && (levels.size > 0 || uppers * 2 >= rows.size)) kind = null;
    if (/^0+$/.test(id) && id !== "0") kind = "nation";
    if (kind === null && levels.has(id)) kind = "upper";
    if (kind === null) continue;
    const use: RowUse = kind === "nation" && !hasNation ? "nation" : "leaveOut";
    hasNation ||= use === "nation";
    odd.push({ label, kind, use });
  }
  return odd;
}

/** A code of a country's regions by letters and digits (SE11), or by digits of even length (0114). */
const lettered = /^[A-Z]{2}\w*$/;
/** No code of an area is longer. */
const longestCode = 20;

/**
 * Codes that begin those of several others and are shorter than most: counties above their municipalities. Numbers
 * that merely count (1, 2 ... 120) have every length from their least to their greatest and are none.
 */
function upperCodes(areas: readonly Named[]): Set<string> {
  const codes = new Set(
    areas
      .map(({ id }) => id)
      .filter((id) => id.length <= longestCode && (/^\d\w*$/.test(id) || lettered.test(id))),
  );
  const lengths = new Map<number, number>();
  for (const code of codes)
    if (!/^0+$/.test(code)) lengths.set(code.length, (lengths.get(code.length) ?? 0) + 1);
  const [main = 0] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const steps = [...lengths.keys()].sort((a, b) => a - b);
  const areNumbers = [...codes].every((code) => /^\d+$/.test(code));
  if (areNumbers && steps.some((length, at) => at > 0 && length - (steps[at - 1] ?? 0) < 2)) return new Set();
  const below = new Set<string>();
  for (const code of codes) for (let end = 1; end < code.length; end++) below.add(code.slice(0, end));
  return new Set([...codes].filter((code) => code.length < main && below.has(code) && !/^0+$/.test(code)));
}
