import { breakText, escapeXml } from "../../ui/svg-text.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { lineChart, lineKind, pathOf } from "./line-chart.ts";

const width = 1000;
const margin = 40;

const looks = {
  area: { colour: "--edge", size: 1.25, dash: "" },
  current: { colour: "--pot-1", size: 2.5, dash: "" },
  comparison: { colour: "--ink", size: 2, dash: "" },
  nation: { colour: "--ink", size: 1.5, dash: "5 4" },
} as const;

/** The lines as a picture that can stand alone, 1,000 units wide. */
export function lineSvg(
  view: ComparisonView,
  area: string,
  words: {
    readonly over: string;
    readonly notes: readonly string[];
    percent(share: number): string;
    colour(name: string): string;
  },
): string {
  const { colour } = words;
  const chart = lineChart(view, width - 2 * margin);
  const text = (x: number, y: number, size: number, say: string, fill: string, look = "") =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${colour(fill)}" ${look}>${escapeXml(say)}</text>`;
  const lines = chart.lines.map(({ series, points, labelY }) => {
    const look = looks[lineKind(series, area)];
    const end = points.at(-1) ?? { x: 0, y: 0 };
    return [
      `<path d="${pathOf(points)}" fill="none" stroke="${colour(look.colour)}" stroke-width="${look.size}" stroke-dasharray="${look.dash}"/>`,
      `<path d="M${end.x + 4} ${end.y}L${chart.right + 12} ${labelY}" fill="none" stroke="${colour("--edge")}" stroke-opacity="0.5"/>`,
      text(chart.right + 15, labelY + 4, 13, series.name, "--ink"),
    ].join("");
  });
  const body = [
    ...chart.levels.map(
      ({ share, y }) =>
        `<path d="M${chart.left} ${y}H${chart.right}" stroke="${colour("--edge")}" stroke-opacity="0.25"/>${text(chart.left - 6, y + 4, 12, words.percent(share), "--soft", 'text-anchor="end"')}`,
    ),
    ...chart.years.map(({ year, x }) =>
      text(x, chart.height - 6, 12, String(year), "--soft", 'text-anchor="middle"'),
    ),
    ...lines,
  ].join("");
  const top = margin + 60;
  const notes = words.notes.flatMap((note) => breakText(note, 13, width - 2 * margin));
  const height = top + chart.height + 30 + notes.length * 18 + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="${colour("--card")}"/>`,
    text(margin, margin + 6, 14, words.over, "--soft"),
    text(margin, margin + 38, 24, view.table.title, "--ink", 'font-weight="650"'),
    `<g transform="translate(${margin} ${top})">${body}</g>`,
    ...notes.map((note, at) => text(margin, top + chart.height + 30 + at * 18, 13, note, "--soft")),
    "</svg>",
  ].join("");
}
