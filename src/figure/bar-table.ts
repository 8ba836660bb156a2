import { legend, squareSign } from "./legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "./mark.ts";
import type { RowBar } from "./row-bar.ts";
import { cutText, widestOf, wrapText } from "./text.ts";

/** A table whose rows have bars, in the words that are drawn. */
export interface BarTable {
  /** Heading of the names. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One per column. */
    readonly texts: readonly string[];
    readonly bar: RowBar | null;
    readonly isTotal: boolean;
  }[];
  readonly legend: readonly { readonly label: string; readonly colour: string }[];
  readonly isMadeUp: boolean;
}

const rowHeight = 30;
const mostNameWidth = 300;
const cellWidth = 130;
/** Tables with more columns keep the last ones. */
const mostColumns = 4;

/** A table with its bars as a picture: names, bars, figures. Pure. */
export function barTableScene(table: BarTable, width: number): Scene {
  const shown = table.columns.map((_, at) => at).slice(-mostColumns);
  const names = [table.head, ...table.rows.map(({ name }) => name)];
  const nameWidth = Math.min(mostNameWidth, widestOf(names, 14) + 10);
  const barLeft = nameWidth + 10;
  const barWidth = Math.max(0, width - shown.length * cellWidth - barLeft - 10);
  const cellEnd = (place: number) => width - (shown.length - 1 - place) * cellWidth;
  const write = (text: string, x: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x,
    y,
    size: 14,
    fill: "--ink",
    ...look,
  });

  const key = legend(
    table.legend.map(({ label, colour }) => ({ name: label, sign: squareSign({ fill: colour }) })),
    width,
  );
  const heads = shown.map((at) => wrapText(table.columns[at] as string, 13, cellWidth - 10));
  const headLook = { size: 13, fill: "--soft" };
  const headLine = key.height + 16 * Math.max(1, ...heads.map((lines) => lines.length));
  const headMarks = heads.flatMap((lines, place) =>
    lines.map((line, at) =>
      write(line, cellEnd(place), headLine - (lines.length - 1 - at) * 16, { ...headLook, anchor: "end" }),
    ),
  );
  const top = headLine + 10;
  const rows = table.rows.flatMap(({ name, texts, bar, isTotal }, at): readonly Mark[] => {
    const y = top + at * rowHeight;
    const middle = y + rowHeight / 2;
    const bars =
      bar === null || barWidth === 0 ? [] : barMarks(bar, table.isMadeUp, barLeft, barWidth, middle);
    return [
      stroke([0, y], [width, y], "--line"),
      ...bars,
      write(cutText(name, 14, nameWidth), 0, middle + 5, { isBold: isTotal }),
      ...shown.map((column, place) =>
        write(texts[column] ?? "", cellEnd(place), middle + 5, { anchor: "end", isBold: isTotal }),
      ),
    ];
  });
  return {
    width,
    height: top + table.rows.length * rowHeight,
    marks: [placed(key, 0, 0), ...headMarks, write(table.head, 0, headLine, headLook), ...rows],
  };
}

function barMarks(
  bar: RowBar,
  isMadeUp: boolean,
  left: number,
  width: number,
  middle: number,
): readonly Mark[] {
  const height = bar.isRange ? 3 : 12;
  const zero = left + bar.zero * width;
  return [
    stroke([zero, middle - 10], [zero, middle + 10], "--edge"),
    ...bar.parts.map(
      ({ from, to, colour, isVague }): Mark => ({
        kind: "rect",
        x: left + from * width,
        y: middle - height / 2,
        width: Math.max(1, (to - from) * width),
        height,
        round: 2,
        fill: colour,
        hatch: isMadeUp && !bar.isRange ? "light" : undefined,
        ...(isVague && { stroke: "--ink", dash: "3 3" }),
      }),
    ),
    ...bar.marks.map(
      (mark): Mark => ({ kind: "circle", x: left + mark * width, y: middle, r: 4.5, fill: "--mark" }),
    ),
  ];
}
