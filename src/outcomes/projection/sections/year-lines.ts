import { type Mark, type Scene, stroke, type TextMark } from "../../../figure/mark.ts";
import { linear, thinned, ticks } from "../../../figure/scale.ts";
import { spread } from "../../../figure/spread.ts";
import { textWidth, widestOf } from "../../../figure/text.ts";

/** One line of a picture over years. */
export interface YearLine {
  readonly name: string;
  /** Custom property that holds the colour. */
  readonly colour: string;
  readonly isDashed?: boolean;
  readonly isStrong?: boolean;
  /** One value per year; NaN where there is none. */
  readonly values: readonly number[];
}

/** A single value: what was observed, or is to be reached. */
export interface YearMark {
  readonly name: string;
  readonly colour: string;
  /** Place among the years. */
  readonly at: number;
  readonly value: number;
}

/** Lines over years, with what stands at their axes. */
export interface YearPicture {
  readonly title: string;
  /** Words under the axis, one per year. */
  readonly years: readonly string[];
  readonly lines: readonly YearLine[];
  /** Between these most draws lie. */
  readonly band?: {
    readonly low: readonly number[];
    readonly high: readonly number[];
    readonly colour: string;
    /** Rests on made-up figures. */
    readonly isHatched: boolean;
  };
  readonly marks?: readonly YearMark[];
  /** The last year with money: its place among the years, and words for it. */
  readonly end?: { readonly at: number; readonly name: string } | null;
  /** A level across the picture. */
  readonly goal?: { readonly name: string; readonly value: number };
  /** The axis begins at nothing, or holds it. */
  readonly hasZero: boolean;
  /** A level of the axis in words, and the last value of a line. */
  say(value: number, step: number): string;
}

const top = 30;
const foot = 24;
const size = 12;

/** Round levels, about four of them, that hold all values. */
export function roundLevels(values: readonly number[], hasZero: boolean): ReturnType<typeof ticks> {
  const known = values.filter((value) => Number.isFinite(value));
  let least = Math.min(...known, hasZero ? 0 : Number.POSITIVE_INFINITY);
  let most = Math.max(...known, hasZero ? 0 : Number.NEGATIVE_INFINITY);
  if (!(most >= least) || (hasZero && least === most)) [least, most] = [0, 1];
  if (most - least < 1e-9)
    [least, most] = [least - Math.abs(least) * 0.05 - 1e-4, most + Math.abs(most) * 0.05 + 1e-4];
  return ticks(least, most, 4);
}

/** Lays the lines of a picture out in a width: levels and years at the axes, the last value at the end of each line. */
export function yearLines(picture: YearPicture, width: number, height = 210): Scene {
  const { years, lines, band, goal } = picture;
  const observed = picture.marks ?? [];
  const values = [
    ...lines.flatMap((line) => line.values),
    ...(band === undefined ? [] : [...band.low, ...band.high]),
    ...observed.map(({ value }) => value),
    ...(goal === undefined ? [] : [goal.value]),
  ];
  const { values: levels, step } = roundLevels(values, picture.hasZero);
  const [least, most] = [levels[0] as number, levels.at(-1) as number];
  const written = levels.map((level) => picture.say(level, step));
  const left = widestOf(written, size) + 12;
  const ends = lines.map((line) => picture.say(line.values.at(-1) ?? Number.NaN, step / 10));
  const right = width - widestOf(ends, size) - 12;
  const bottom = height - foot;
  const x = linear(0, years.length - 1, left, right);
  const y = linear(least, most, bottom, top);
  const marks: Mark[] = [];
  const write = (text: string, atX: number, atY: number, look: Partial<TextMark> = {}) =>
    marks.push({ kind: "text", x: atX, y: atY, size, text, fill: "--soft", ...look });

  write(picture.title, 0, 14, { size: 13, fill: "--ink", isBold: true });
  levels.forEach((level, at) => {
    const isZero = level === 0 && least < 0;
    marks.push(stroke([left, y(level)], [right, y(level)], isZero ? "--edge" : "--line"));
    write(written[at] as string, left - 6, y(level) + 4, { anchor: "end" });
  });
  for (const at of thinned(
    years.map((_, place) => x(place)),
    widestOf(years, size) + 10,
  ))
    write(years[at] as string, x(at), height - 6, { anchor: "middle" });
  if (band !== undefined) {
    const points = (values: readonly number[]) => values.map((value, at) => ({ x: x(at), y: y(value) }));
    marks.push({
      kind: "area",
      low: points(band.low),
      high: points(band.high),
      fill: band.colour,
      opacity: 0.22,
      hatch: band.isHatched ? "light" : undefined,
    });
  }
  if (goal !== undefined) {
    marks.push(stroke([left, y(goal.value)], [right, y(goal.value)], "--mark", 1, "2 3"));
    write(goal.name, left + 4, y(goal.value) - 6, { fill: "--ink" });
  }
  if (picture.end) {
    const endX = x(picture.end.at);
    const isLate = endX > (left + right) / 2;
    marks.push({ ...stroke([endX, top], [endX, bottom], "--mark", 1.5, "4 3"), name: "end" });
    write(picture.end.name, endX + (isLate ? -6 : 6), top + 10, {
      anchor: isLate ? "end" : "start",
      halo: "--card",
    });
  }
  for (const line of lines) {
    const points = line.values.map((value, at) =>
      Number.isFinite(value) ? { x: x(at), y: y(value) } : null,
    );
    marks.push({
      kind: "line",
      points,
      stroke: line.colour,
      strokeWidth: line.isStrong ? 2.5 : 1.5,
      dash: line.isDashed ? "5 4" : undefined,
    });
    // A year without neighbours makes no line: it is a dot, or it would not be seen.
    points.forEach((point, at) => {
      if (point === null || (points[at - 1] ?? null) !== null || (points[at + 1] ?? null) !== null) return;
      marks.push({ kind: "circle", ...point, r: line.isStrong ? 4 : 3, fill: line.colour, name: "single" });
    });
  }
  for (const mark of observed) {
    marks.push({
      kind: "circle",
      x: x(mark.at),
      y: y(mark.value),
      r: 5,
      fill: mark.colour,
      stroke: "--card",
      strokeWidth: 2,
    });
    const isLate = x(mark.at) > (left + right) / 2;
    const wide = textWidth(mark.name, size);
    const wished = isLate ? x(mark.at) - 9 - wide : x(mark.at) + 9;
    // Beside the dot and above the line, which goes on behind the words.
    write(mark.name, Math.max(0, Math.min(wished, width - wide)), y(mark.value) - 10, {
      fill: "--ink",
      halo: "--card",
    });
  }
  const shown = lines.flatMap((line, at) => (Number.isFinite(line.values.at(-1)) ? [at] : []));
  const endYs = spread(
    shown.map((at) => y(lines[at]?.values.at(-1) as number) + 4),
    13,
    top,
    bottom + 4,
  );
  shown.forEach((at, place) => {
    const line = lines[at] as YearLine;
    write(ends[at] as string, right + 6, endYs[place] as number, {
      fill: line.isStrong ? "--ink" : "--soft",
      isBold: line.isStrong ?? false,
    });
  });
  return { width, height, marks };
}
