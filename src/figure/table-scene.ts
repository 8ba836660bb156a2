import type { Formats } from "../i18n/format.ts";
import { legend, squareSign } from "./legend.ts";
import { type Mark, placed, type Scene, stroke } from "./mark.ts";
import { type Column, isNumeric, type Row, type Table, textOf } from "./table.ts";
import { cutText, widestOf, wrapText } from "./text.ts";

const lineHeight = 30;
const wideCell = 130;
const leastCell = 64;
/** On a phone names stand on a line above their bars, and columns are as narrow as their headings allow. */
const narrowCell = 96;
const leastBarWidth = 100;
const mostNameWidth = 300;
/** More columns of figures leave no room for bars: then the last of them are drawn. */
const mostColumns = 4;

/** A table with its bars as a picture. Pure. */
export function tableScene(table: Table, isMadeUp: boolean, f: Formats, width: number): Scene {
  const [first, ...others] = table.columns.map((column, at) => ({ column, at }));
  if (first === undefined) throw new RangeError(`the table ${table.id} has no columns`);
  const shown = others.slice(-mostColumns);
  const names = table.rows.map((row) => textIn(row, first.at, first.column, f));
  const ownWidth = Math.min(mostNameWidth, widestOf([first.column.title, ...names], 14) + 10);
  const hasBars = table.rows.some(({ bar }) => bar !== undefined);
  // What figures and the longest words of headings leave free is the bars'.
  const widest = Math.max(
    widestOf(
      shown.flatMap(({ column }) => column.title.split(" ")),
      13,
    ),
    widestOf(
      shown.flatMap(({ column, at }) => table.rows.map((row) => textIn(row, at, column, f))),
      14,
    ),
  );
  const fullCell = hasBars ? Math.min(wideCell, Math.max(leastCell, widest + 20)) : wideCell;
  const isNarrow = hasBars && width - shown.length * fullCell - ownWidth - 20 < leastBarWidth;
  const cellWidth = isNarrow ? narrowCell : fullCell;
  const nameWidth = isNarrow ? width : ownWidth;
  const barFrom = isNarrow ? 0 : nameWidth + 10;
  const barWidth = Math.max(0, width - shown.length * cellWidth - barFrom - 10);
  const rowHeight = isNarrow ? 2 * lineHeight - 8 : lineHeight;
  const cellEnd = (place: number) => width - (shown.length - 1 - place) * cellWidth;

  const key = legend(
    (table.legend ?? []).map(({ label, colour }) => ({
      name: label,
      // As its bars are.
      sign: squareSign({ fill: colour, hatch: isMadeUp ? "light" : undefined }),
    })),
    width,
  );
  const heads = shown.map(({ column }) => wrapText(column.title, 13, cellWidth - 10));
  const tallest = Math.max(1, ...heads.map((lines) => lines.length));
  const top = key.height + 14;
  const headings = heads.flatMap((lines, place) =>
    lines.map(
      (text, at): Mark => ({
        kind: "text",
        x: cellEnd(place),
        y: top + (at + tallest - lines.length) * 16,
        size: 13,
        text,
        fill: "--soft",
        anchor: "end",
      }),
    ),
  );
  const headEnd = top + (tallest - 1) * 16;
  const rows = table.rows.flatMap((row, at): Mark[] => {
    const y = headEnd + 10 + at * rowHeight;
    const middle = y + rowHeight - lineHeight / 2;
    const nameAt = y + lineHeight / 2;
    const isBold = row.isTotal ?? false;
    return [
      stroke([0, y], [width, y], "--line"),
      ...barMarks(row, isMadeUp, middle, (part) => barFrom + part * barWidth),
      {
        kind: "text",
        x: 0,
        y: nameAt + 5,
        size: 14,
        text: cutText(names[at] as string, 14, nameWidth),
        fill: "--ink",
        isBold,
      },
      ...shown.map(
        ({ column, at: place }, end): Mark => ({
          kind: "text",
          x: cellEnd(end),
          y: middle + 5,
          size: 14,
          text: isNumeric(column)
            ? textIn(row, place, column, f)
            : cutText(textIn(row, place, column, f), 14, cellWidth - 10),
          fill: "--ink",
          anchor: "end",
          isBold,
        }),
      ),
    ];
  });
  return {
    width,
    height: headEnd + 10 + table.rows.length * rowHeight,
    marks: [
      placed(key, 0, 0),
      { kind: "text", x: 0, y: headEnd, size: 13, text: first.column.title, fill: "--soft" },
      ...headings,
      ...rows,
    ],
  };
}

const textIn = (row: Row, at: number, column: Column, f: Formats): string =>
  textOf(row.cells[at] ?? "", column, f);

function barMarks(row: Row, isMadeUp: boolean, middle: number, x: (part: number) => number): Mark[] {
  const { bar } = row;
  if (bar === undefined) return [];
  const thick = bar.isRange ? 3 : 12;
  return [
    ...bar.parts.map(
      (part): Mark => ({
        kind: "rect",
        x: x(part.from),
        y: middle - thick / 2,
        width: Math.max(1, x(part.to) - x(part.from)),
        height: thick,
        round: 2,
        fill: part.colour,
        ...(isMadeUp && !bar.isRange && { hatch: "light" }),
        ...(part.isVague && { stroke: "--ink", dash: "3 3" }),
      }),
    ),
    ...bar.marks.map((mark): Mark => ({ kind: "circle", x: x(mark), y: middle, r: 4.5, fill: "--mark" })),
  ];
}
