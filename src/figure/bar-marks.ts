import type { Plugin } from "chart.js";
import type { BarChart, BarRow } from "./bar-chart.ts";

/** Draws ranges and marks over the bars, with a thin rim so that they show on every colour. */
export function marksOver(
  drawn: () => {
    readonly chart: BarChart;
    readonly thickness: number;
    readonly rows: readonly BarRow[];
  },
  read: (name: string) => string,
): Plugin<"bar"> {
  return {
    id: "marks",
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      const { chart, thickness, rows } = drawn();
      const reach = thickness / 2 + 4;
      const [rim, colour] = [read("--card"), read("--mark")];
      ctx.save();
      for (const [row, { mark, range }] of rows.entries()) {
        const middle = y.getPixelForValue(row);
        if (range !== undefined)
          chart.ranges?.draw(
            ctx,
            x.getPixelForValue(range.low),
            x.getPixelForValue(range.high),
            middle,
            read,
          );
        if (mark === null) continue;
        const at = Math.min(Math.max(x.getPixelForValue(mark), 1), x.right - 1);
        ctx.fillStyle = rim;
        ctx.fillRect(at - 2, middle - reach, 4, 2 * reach);
        ctx.fillStyle = colour;
        ctx.fillRect(at - 1, middle - reach, 2, 2 * reach);
      }
      ctx.restore();
    },
  };
}
