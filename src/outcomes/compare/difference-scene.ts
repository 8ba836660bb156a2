import { type LegendEntry, legend } from "../../figure/legend.ts";
import { type Mark, type Scene, stroke } from "../../figure/mark.ts";
import { linear, ticks } from "../../figure/scale.ts";
import { cutText, widestOf } from "../../figure/text.ts";
import { mostDrawn, scenarioSign, signAt, toneOf } from "./scenario-sign.ts";

export interface DifferenceRow {
  readonly name: string;
  /** Differences to the baseline by scenario; NaN where there is none. */
  readonly changes: readonly number[];
  readonly isTotal: boolean;
}

export interface DifferenceInput {
  readonly rows: readonly DifferenceRow[];
  /** Names of the scenarios beside the baseline. */
  readonly names: readonly string[];
  readonly baseline: string;
  /** The word for made-up figures, where they are; they are drawn with broken lines. */
  readonly madeUp: string | null;
  /** A difference in words, on the scale and beside a mark. */
  value(value: number): string;
}

const lineHeight = 13;
const size = 13;
const small = 11.5;

/** Lines have no room for hatching: made-up ones are broken. */
const broken = "3 2";
const brokenEntry = (name: string): LegendEntry => ({
  name,
  sign: (x, y) => [stroke([x - 8, y], [x + 6, y], "--soft", 2, broken)],
});

/** A line per area and scenario from the baseline to how far it is off. Pure. */
export function differenceScene(input: DifferenceInput, width: number): Scene {
  const names = input.names.slice(0, mostDrawn);
  const isNarrow = width < 460;
  // Alone, a scenario has room for the figure beside its mark.
  const isAlone = names.length === 1;
  const longest = widestOf(
    input.rows.map((row) => row.name),
    size,
  );
  const left = isNarrow ? 0 : Math.min(longest + 14, width * 0.34);
  const changes = input.rows.flatMap((row) => row.changes.slice(0, names.length)).filter(Number.isFinite);
  const least = Math.min(0, ...changes);
  const most = Math.max(0, ...changes);
  const side = isAlone ? 58 : 30;
  const [start, end] = [left + (least < 0 ? side : 26), width - (most > 0 ? side : 26)];
  const levels = ticks(least, most, Math.max(2, Math.min(6, (end - start) / 100))).values;
  const [low = 0, high = 1] = [levels[0], levels.at(-1)];
  const x = linear(low, high, start, end);

  const head = legend(
    [
      ...names.map((name, at) => ({ name, sign: scenarioSign(at) })),
      { name: input.baseline, sign: (x, y) => [stroke([x, y - 8], [x, y + 8], "--mark", 2)] },
      ...(input.madeUp === null ? [] : [brokenEntry(input.madeUp)]),
    ],
    width,
  );
  const top = head.height + 22;
  const nameHeight = isNarrow ? 17 : 0;
  const rowHeight = nameHeight + Math.max(26, names.length * lineHeight + 13);
  const bottom = top + input.rows.length * rowHeight;
  const scale = levels.flatMap((tick): Mark[] => [
    stroke([x(tick), top - 4], [x(tick), bottom], tick === 0 ? "--mark" : "--line", tick === 0 ? 1.5 : 1),
    {
      kind: "text",
      text: input.value(tick),
      x: x(tick),
      y: top - 10,
      size: small,
      fill: "--faint",
      anchor: "middle",
    },
  ]);
  const rows = input.rows.flatMap((row, at): Mark[] => {
    const y = top + at * rowHeight;
    const middle = y + nameHeight + (rowHeight - nameHeight) / 2;
    const rule = stroke([0, y], [width, y], "--line");
    const name: Mark = {
      kind: "text",
      text: cutText(row.name, size, isNarrow ? width : left - 8),
      x: 0,
      y: isNarrow ? y + 15 : middle + 4.5,
      size,
      fill: "--ink",
      isBold: row.isTotal,
    };
    const marks = row.changes.slice(0, names.length).flatMap((change, place): Mark[] => {
      if (!Number.isFinite(change)) return [];
      const own = middle + (place - (names.length - 1) / 2) * lineHeight;
      const label: Mark = {
        kind: "text",
        text: input.value(change),
        x: x(change) + (change < 0 ? -9 : 9),
        y: own + 4,
        size: small,
        fill: "--soft",
        anchor: change < 0 ? "end" : "start",
      };
      return [
        stroke([x(0), own], [x(change), own], toneOf(place), 2, input.madeUp === null ? undefined : broken),
        signAt(place, x(change), own, 4.5),
        ...(isAlone ? [label] : []),
      ];
    });
    return [...(names.length > 1 || isNarrow ? [rule] : []), name, ...marks];
  });
  return { width, height: bottom + 6, marks: [...head.marks, ...scale, ...rows] };
}
