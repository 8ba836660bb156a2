import { type BarChart, type BarRow, barLegend, barScale, drawnParts } from "./bar-chart.ts";
import { legend } from "./legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "./mark.ts";
import { linear } from "./scale.ts";
import { cutText, textWidth } from "./text.ts";

/** The bar of one row, between two places, with its mark. */
export function barMarks(
  row: BarRow,
  chart: Pick<BarChart, "series" | "isMadeUp" | "ranges">,
  x: (length: number) => number,
  middle: number,
  thickness: number,
): readonly Mark[] {
  let from = 0;
  const y = middle - thickness / 2;
  const parts = drawnParts(row).flatMap((length, at): readonly Mark[] => {
    if (!(length > 0)) return [];
    const left = x(from);
    from += length;
    return [
      {
        kind: "rect",
        x: left,
        y,
        width: x(from) - left,
        height: thickness,
        fill: chart.series[at]?.colour,
        hatch: chart.isMadeUp ? "light" : undefined,
      },
    ];
  });
  const cut: Mark = {
    kind: "rect",
    x: x(from) + 0.5,
    y: y + 0.5,
    width: Math.max(0, x(from + row.cut) - x(from) - 1),
    height: thickness - 1,
    stroke: "--edge",
  };
  const mark = row.mark === null || !Number.isFinite(row.mark) ? null : x(row.mark);
  return [
    ...parts,
    ...(row.cut > 0 ? [cut] : []),
    ...((row.range && chart.ranges?.marks(x(row.range.low), x(row.range.high), middle)) ?? []),
    ...(mark === null ? [] : [stroke([mark, y - 4], [mark, y + thickness + 4], "--mark", 2)]),
  ];
}

const rowHeight = 28;
const thickness = 16;
const nameWidth = 250;
const changeWidth = 85;
const valueWidth = 95;

/** The chart as a picture: legend, axis, and a row per bar with its name and figures. Pure. */
export function barChartScene(chart: BarChart, width: number): Scene {
  const key = legend(barLegend(chart), width);
  const { most, ticks: places } = barScale(chart);
  const x = linear(0, most, nameWidth + 10, width - changeWidth - valueWidth - 10);
  const top = key.height + 34;
  const bottom = top + chart.rows.length * rowHeight;
  const write = (text: string, at: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x: at,
    y,
    size: 14,
    fill: "--ink",
    ...look,
  });
  const head = { size: 12, fill: "--faint" };
  const rows = chart.rows.flatMap((row, at): readonly Mark[] => {
    const middle = top + (at + 0.5) * rowHeight;
    const name = cutText(row.name, 14, nameWidth);
    const after = textWidth(name, 14) + 7;
    return [
      write(name, 0, middle + 5, { isBold: row.isTotal }),
      ...(row.detail === "" || after > nameWidth - 20
        ? []
        : [write(cutText(row.detail, 12, nameWidth - after), after, middle + 5, head)]),
      ...barMarks(row, chart, x, middle, thickness),
      write(row.value, width - changeWidth, middle + 5, { anchor: "end", isBold: true }),
      write(row.change, width, middle + 5, { anchor: "end", size: 13, fill: "--soft" }),
    ];
  });
  return {
    width,
    height: bottom,
    marks: [
      placed(key, 0, 0),
      ...places.flatMap((place) => [
        stroke([x(place), top - 4], [x(place), bottom], place === 0 ? "--edge" : "--line"),
        write(chart.say(place), x(place), top - 10, { ...head, anchor: "middle" }),
      ]),
      write(chart.words.value, width - changeWidth, top - 10, { ...head, anchor: "end" }),
      write(chart.words.change, width, top - 10, { ...head, anchor: "end" }),
      ...rows,
    ],
  };
}
