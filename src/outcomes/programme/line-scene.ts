import { type Mark, type Scene, stroke } from "../../figure/mark.ts";
import { linear, thinned, ticks } from "../../figure/scale.ts";
import { spread } from "../../figure/spread.ts";
import { widestOf } from "../../figure/text.ts";
import type { ComparisonView, Series } from "./comparison-view.ts";

const nameGap = 15;
const top = 10;
const axisHeight = 24;
const left = 34;
const yearGap = 34;
const nameSize = 13;

/** How a line stands out: the current area, what areas are compared with, or one of many. */
export const lineKind = (series: Series, area: string): "current" | "area" | "comparison" | "nation" =>
  series.kind === "area" && series.id === area ? "current" : series.kind;

const looks = {
  area: { stroke: "--edge", strokeWidth: 1.25, text: { fill: "--soft" } },
  current: { stroke: "--act", strokeWidth: 2.5, text: { fill: "--act", isBold: true } },
  comparison: { stroke: "--ink", strokeWidth: 2, text: { fill: "--ink" } },
  nation: { stroke: "--ink", strokeWidth: 2, dash: "5 4", text: { fill: "--ink" } },
} as const;

/** Shares over years as thin lines: years true to scale, names at the ends of lines, pushed apart where they would meet. `area`: the one drawn stronger. Pure. */
export function lineScene(
  { series, years }: ComparisonView,
  area: string,
  words: { percent(share: number): string; year(year: number): string },
  width: number,
): Scene {
  const named = series.filter(({ points }) => points.length > 0);
  const longest = widestOf(
    named.map(({ name }) => name),
    nameSize,
  );
  const right = Math.max(left + 50, width - Math.min(width * 0.58, longest + 18));
  const height = Math.max(240, named.length * nameGap + 70);
  const bottom = height - axisHeight;
  const values = named.flatMap(({ points }) => points.map(({ value }) => value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const levels = ticks(least, most, (most - least) / 0.1).values;
  const x = linear(years[0] ?? 0, years.at(-1) ?? 1, left, right);
  const y = linear(levels[0] as number, levels.at(-1) as number, bottom, top);
  const lines = named.map((each) => each.points.map((point) => ({ x: x(point.year), y: y(point.value) })));
  const nameYs = spread(
    lines.map((points) => points.at(-1)?.y ?? 0),
    nameGap,
    top,
    bottom,
  );
  const tick = { kind: "text", size: 12, fill: "--soft" } as const;
  const marks: Mark[] = [
    ...levels.flatMap((level) => [
      stroke([left, y(level)], [right, y(level)], "--line"),
      { ...tick, x: left - 6, y: y(level) + 4, text: words.percent(level), anchor: "end" } as const,
    ]),
    ...thinned(years.map(x), yearGap).map((at): Mark => {
      const year = years[at] as number;
      return { ...tick, x: x(year), y: height - 6, text: words.year(year), anchor: "middle" };
    }),
    ...lines.flatMap((points, at): readonly Mark[] => {
      const one = named[at] as Series;
      const kind = lineKind(one, area);
      const { text, ...line } = looks[kind];
      const nameY = nameYs[at] as number;
      const end = points.at(-1) ?? { x: right, y: nameY };
      return [
        { kind: "line", points, ...line, name: kind },
        ...points.map((point): Mark => ({ kind: "circle", ...point, r: 2, fill: line.stroke })),
        stroke([end.x + 4, end.y], [right + 12, nameY], "--line"),
        { kind: "text", x: right + 15, y: nameY + 4, size: nameSize, text: one.name, ...text },
      ];
    }),
  ];
  return { width, height, marks };
}
