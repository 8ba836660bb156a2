/** A table in plain text. The first column holds names; `numbers` tells from which column on figures stand to the right. */
export function textTable(rows: readonly (readonly string[])[], numbers: number): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    });
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return column < numbers ? cell + room : room + cell;
      })
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
}

const widthOf = (text: string): number => [...text].length;
