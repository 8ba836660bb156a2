import type { ColumnHint, Grid } from "./table.ts";

/** "freq,unit,geo\TIME_PERIOD": the dimensions of the rows, and that of the columns. */
const head = /^([\w]+(?:,[\w]+){0,19})\\(\w+)$/;

/**
 * Eurostat's layout of tab-separated text, in which the first column joins all dimensions but one by commas, as a
 * plain grid: a column per dimension. Other grids stay as they are.
 */
export function eurostatGrid(grid: Grid): Grid {
  const [first = [], ...rest] = grid.rows;
  const match = typeof first[0] === "string" ? head.exec(first[0].trim()) : null;
  if (match === null) return grid;
  const dimensions = (match[1] as string).split(",");
  const trimmed = (row: Grid["rows"][number]) =>
    row.map((cell) => (typeof cell === "string" ? cell.trim() : cell));
  const rows = rest.map((row) => {
    const [joined = "", ...values] = trimmed(row);
    if (joined === "" || typeof joined !== "string") return row;
    const parts = joined.split(",");
    // A note has other parts, and stays as it is.
    return parts.length === dimensions.length ? [...parts, ...values] : row;
  });
  const hints = dimensions.map((name): ColumnHint | undefined =>
    name.toLowerCase() === "geo" ? "areaId" : undefined,
  );
  return { rows: [[...dimensions, ...trimmed(first.slice(1))], ...rows], hints };
}
