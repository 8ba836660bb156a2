import { legend, madeUpEntry } from "./legend.ts";
import { type Mark, placed, type Scene, type TextMark } from "./mark.ts";
import { cutText, widestOf, wrapText } from "./text.ts";

/** A field of numbers: rows by columns, the larger the darker. */
export interface HeatMap {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** The word for made-up figures, where they are. */
  readonly madeUp: string | null;
  readonly unknown: string;
  say(value: number): string;
}

const rowHeight = 26;
const lineHeight = 15;

/** A heat map: every field has its number, so that nothing is told by its shade alone. Below zero a field has a broken rim. Pure. */
export function heatScene({ columns, rows, madeUp, unknown, say }: HeatMap, width: number): Scene {
  const key = legend(madeUp === null ? [] : [madeUpEntry(madeUp)], width);
  const widest = widestOf(
    rows.map(({ name }) => name),
    13,
  );
  const nameWidth = Math.min(170, width * 0.32, widest);
  const cell = (width - nameWidth - 8) / Math.max(1, columns.length);
  const most = Math.max(1e-9, ...rows.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const heads = columns.map((title) => wrapText(title, 12, cell - 8).slice(0, 3));
  const tallest = Math.max(1, ...heads.map((lines) => lines.length));
  const top = key.height + tallest * lineHeight + 8;
  const left = (column: number) => nameWidth + 8 + column * cell;
  const write = (text: string, x: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x,
    y,
    size: 13,
    fill: "--ink",
    ...look,
  });
  const titles = heads.flatMap((lines, column) =>
    lines.map((line, at) =>
      write(line, left(column) + cell / 2, top - 8 - (lines.length - 1 - at) * lineHeight, {
        size: 12,
        fill: "--soft",
        anchor: "middle",
      }),
    ),
  );
  const field = (value: number | null, column: number, y: number, row: string): readonly Mark[] => {
    const box = { x: left(column) + 1, y: y + 1, width: cell - 2, height: rowHeight - 2, round: 3 };
    const middle = { x: left(column) + cell / 2, y: y + rowHeight / 2 + 4.5 };
    if (value === null)
      return [
        { kind: "rect", ...box, stroke: "--line" },
        write(unknown, middle.x, middle.y, { size: 12, fill: "--faint", anchor: "middle" }),
      ];
    const strength = Math.abs(value) / most;
    return [
      {
        kind: "rect",
        ...box,
        fill: "--pot-1",
        // Pale enough that the number on it is read in both themes.
        opacity: 0.06 + 0.42 * strength,
        hatch: madeUp === null || strength < 0.02 ? undefined : "dark",
      },
      ...(value < 0 ? [{ kind: "rect" as const, ...box, stroke: "--ink", dash: "3 3" }] : []),
      write(say(value), middle.x, middle.y, {
        size: 12.5,
        anchor: "middle",
        isBold: strength > 0.98,
        halo: "--card",
        name: row,
      }),
    ];
  };
  return {
    width,
    height: top + rows.length * rowHeight + 2,
    marks: [
      placed(key, 0, 0),
      ...titles,
      ...rows.flatMap(({ id, name, values }, at) => {
        const y = top + at * rowHeight;
        return [
          write(cutText(name, 13, nameWidth), 0, y + rowHeight / 2 + 4.5),
          ...values.flatMap((value, column) => field(value, column, y, id)),
        ];
      }),
    ],
  };
}
