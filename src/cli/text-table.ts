/** A table in plain text; the columns with the numbers in `figures` stand to the right. */
export function textTable(rows: readonly (readonly string[])[], figures: readonly number[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    });
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return figures.includes(column) ? room + cell : cell + room;
      })
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
}

const widthOf = (text: string): number => [...text].length;
