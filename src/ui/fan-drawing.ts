import { type FanData, type FanLook, fanLayout, fanLevels } from "./fan-layout.ts";
import type { Drawing, Shape } from "./shapes.ts";

const looks: Readonly<
  Record<FanLook, { readonly stroke: string; readonly width: number; readonly dash?: string }>
> = {
  median: { stroke: "--pot-1", width: 2.5 },
  without: { stroke: "--ink", width: 1.75, dash: "7 4" },
  baseline: { stroke: "--pot-2", width: 1.5 },
  expected: { stroke: "--pot-1", width: 2.25, dash: "2 3" },
};

/** A fan chart as shapes, for pictures that leave the page. */
export function fanDrawing(
  data: FanData,
  { wide, high }: { readonly wide: number; readonly high: number },
  words: { level(value: number): string; year(year: number): string },
): Drawing {
  const widest = Math.max(2, ...fanLevels(data).map((value) => words.level(value).length));
  const chart = fanLayout(data, { width: wide, height: high, isNamed: true, left: widest * 7.8 + 14 });
  const shapes: Shape[] = [];
  for (const { value, y } of chart.levels) {
    shapes.push({ kind: "path", d: `M${chart.left} ${y}H${chart.right}`, stroke: "--edge", opacity: 0.3 });
    shapes.push({
      kind: "text",
      x: chart.left - 8,
      y: y + 4,
      size: 13,
      text: words.level(value),
      fill: "--soft",
      anchor: "end",
    });
  }
  for (const { year, x } of chart.years)
    shapes.push({
      kind: "text",
      x,
      y: high - 6,
      size: 13,
      text: words.year(year),
      fill: "--soft",
      anchor: "middle",
    });
  shapes.push({ kind: "path", d: chart.outer, fill: "--pot-1", opacity: 0.2 });
  shapes.push({ kind: "path", d: chart.inner, fill: "--pot-1", opacity: 0.35 });
  if (data.isHatched) shapes.push({ kind: "path", d: chart.outer, isHatched: true });
  if (chart.zero !== null)
    shapes.push({ kind: "path", d: `M${chart.left} ${chart.zero}H${chart.right}`, stroke: "--edge" });
  for (const { look, path, edges } of chart.lines) {
    if (edges !== "") shapes.push({ kind: "path", d: edges, stroke: "--soft", width: 1, dash: "2 3" });
    shapes.push({ kind: "path", d: path, ...looks[look] });
  }
  shapes.push({ kind: "path", d: chart.median, ...looks.median });
  if (chart.history !== "") shapes.push({ kind: "path", d: chart.history, stroke: "--soft", width: 1.25 });
  for (const { x, y } of chart.points) shapes.push({ kind: "circle", x, y, r: 3.5, fill: "--ink" });
  for (const { look, name, y } of chart.labels)
    shapes.push({
      kind: "text",
      x: chart.right + 8,
      y: y + 4,
      size: 13,
      text: name,
      fill: "--ink",
      isBold: look === "median",
    });
  return { wide, high, shapes };
}
