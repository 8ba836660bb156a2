import { type Drawing, linePath, type Shape } from "../../../ui/shapes.ts";

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
const letter = 7.4;

/** Round levels, about four of them, that hold all values. */
export function roundLevels(values: readonly number[], hasZero: boolean): { levels: number[]; step: number } {
  const known = values.filter((value) => Number.isFinite(value));
  let least = Math.min(...known, hasZero ? 0 : Number.POSITIVE_INFINITY);
  let most = Math.max(...known, hasZero ? 0 : Number.NEGATIVE_INFINITY);
  if (!(most >= least) || (hasZero && least === most)) [least, most] = [0, 1];
  if (most - least < 1e-9)
    [least, most] = [least - Math.abs(least) * 0.05 - 1e-4, most + Math.abs(most) * 0.05 + 1e-4];
  const rough = (most - least) / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = ten * ([1, 2, 2.5, 5, 10].find((each) => each * ten >= rough * 0.999) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  const levels = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { levels, step };
}

/** Places at least `gap` apart, in the order wanted, pushed down where they would meet and up from `low`. */
function apart(wanted: readonly number[], gap: number, low: number): number[] {
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const placed = [...wanted];
  let before = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    before = Math.max(before + gap, wanted[at] as number);
    placed[at] = before;
  }
  let limit = low;
  for (const at of [...order].reverse()) {
    placed[at] = Math.min(placed[at] as number, limit);
    limit = (placed[at] as number) - gap;
  }
  return placed;
}

/** Lays the lines of a picture out in a width: levels and years at the axes, the last value at the end of each line. */
export function yearLines(picture: YearPicture, wide: number, high = 210): Drawing {
  const { years, lines, band, marks = [], goal } = picture;
  const values = [
    ...lines.flatMap((line) => line.values),
    ...(band === undefined ? [] : [...band.low, ...band.high]),
    ...marks.map(({ value }) => value),
    ...(goal === undefined ? [] : [goal.value]),
  ];
  const { levels, step } = roundLevels(values, picture.hasZero);
  const [least, most] = [levels[0] as number, levels.at(-1) as number];
  const written = levels.map((level) => picture.say(level, step));
  const left = Math.max(...written.map(({ length }) => length)) * letter + 10;
  const ends = lines.map((line) => picture.say(line.values.at(-1) ?? Number.NaN, step / 10));
  const right = wide - Math.max(...ends.map(({ length }) => length)) * letter - 10;
  const bottom = high - foot;
  const x = (at: number) => left + (years.length < 2 ? 0 : (at / (years.length - 1)) * (right - left));
  const y = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - top);
  const shapes: Shape[] = [];
  const write = (
    text: string,
    atX: number,
    atY: number,
    look: Partial<Extract<Shape, { kind: "text" }>> = {},
  ) => shapes.push({ kind: "text", x: atX, y: atY, size, text, fill: "--soft", ...look });

  write(picture.title, 0, 14, { size: 13, fill: "--ink", isBold: true });
  levels.forEach((level, at) => {
    const isZero = level === 0 && least < 0;
    shapes.push({
      kind: "path",
      d: `M${left} ${y(level)}L${right} ${y(level)}`,
      stroke: isZero ? "--edge" : "--line",
    });
    write(written[at] as string, left - 6, y(level) + 4, { anchor: "end" });
  });
  const room = (right - left) / Math.max(1, years.length - 1);
  const every = Math.max(1, Math.ceil((Math.max(...years.map(({ length }) => length)) * letter + 10) / room));
  years.forEach((year, at) => {
    if ((years.length - 1 - at) % every === 0) write(year, x(at), high - 6, { anchor: "middle" });
  });
  if (band !== undefined) {
    const upper = band.high.map((value, at) => ({ x: x(at), y: y(value) }));
    const lower = band.low.map((value, at) => ({ x: x(at), y: y(value) })).reverse();
    shapes.push({
      kind: "path",
      d: `${linePath([...upper, ...lower])}Z`,
      fill: band.colour,
      opacity: 0.22,
      isHatched: band.isHatched,
    });
  }
  if (goal !== undefined) {
    shapes.push({
      kind: "path",
      d: `M${left} ${y(goal.value)}L${right} ${y(goal.value)}`,
      stroke: "--mark",
      dash: "2 3",
    });
    write(goal.name, left + 4, y(goal.value) - 6, { fill: "--ink" });
  }
  for (const line of lines) {
    const points = line.values.map((value, at) =>
      Number.isFinite(value) ? { x: x(at), y: y(value) } : null,
    );
    shapes.push({
      kind: "path",
      d: linePath(points),
      stroke: line.colour,
      width: line.isStrong ? 2.5 : 1.5,
      ...(line.isDashed && { dash: "5 4" }),
    });
  }
  for (const mark of marks) {
    shapes.push({
      kind: "circle",
      x: x(mark.at),
      y: y(mark.value),
      r: 5,
      fill: mark.colour,
      stroke: "--card",
      width: 2,
    });
    const isLate = x(mark.at) > (left + right) / 2;
    write(mark.name, x(mark.at) + (isLate ? -9 : 9), y(mark.value) + 4, {
      fill: "--ink",
      anchor: isLate ? "end" : "start",
    });
  }
  const shown = lines.flatMap((line, at) => (Number.isFinite(line.values.at(-1)) ? [at] : []));
  const placed = apart(
    shown.map((at) => y(lines[at]?.values.at(-1) as number) + 4),
    13,
    bottom + 4,
  );
  shown.forEach((at, place) => {
    const line = lines[at] as YearLine;
    write(ends[at] as string, right + 6, placed[place] as number, {
      fill: line.isStrong ? "--ink" : "--soft",
      isBold: line.isStrong ?? false,
    });
  });
  return { wide, high, shapes };
}
