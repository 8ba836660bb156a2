import { type Mark, type Scene, stroke, type TextMark } from "./mark.ts";
import { linear } from "./scale.ts";
import { textWidth, widestOf } from "./text.ts";

/** A stretch of time, in years: 2013.5 is the middle of 2013. */
export interface LaneStretch {
  readonly from: number;
  readonly to: number;
  /** Custom property that holds the colour. */
  readonly colour: string;
  /** Not certain, or not known: drawn with a broken edge. */
  readonly isOpen?: boolean;
}

/** What happens side by side over years. */
export interface TimeLane {
  readonly label: string;
  readonly stretches: readonly LaneStretch[];
  readonly moments: readonly number[];
  /** Where something ends for good. */
  readonly losses?: readonly number[];
  /** Written after what is drawn. */
  readonly text?: string;
}

export interface TimeLanes {
  readonly firstYear: number;
  readonly years: number;
  sayYear(year: number): string;
  readonly lanes: readonly TimeLane[];
  /** The last year with money, marked across all lanes where it ends; null or absent: no end. */
  readonly end?: { readonly year: number; readonly name: string } | null;
}

const size = 13;
const bar = 14;

/** Lays lanes over years out in a width: labels beside them where there is room, else above. */
export function timeLanes({ firstYear, years, sayYear, lanes, end = null }: TimeLanes, width: number): Scene {
  const longest =
    widestOf(
      lanes.map(({ label }) => label),
      size,
    ) + 16;
  const isBeside = longest < width * 0.36;
  const left = isBeside ? longest : 0;
  const lane = isBeside ? 32 : 50;
  const foot = end === null ? 24 : 42;
  const height = lanes.length * lane + foot;
  const x = linear(firstYear, firstYear + years, left, width - 1);
  const marks: Mark[] = [];
  const bottom = lanes.length * lane;
  for (let year = 0; year <= years; year++)
    marks.push(stroke([x(firstYear + year), 0], [x(firstYear + year), bottom], "--line"));
  for (let year = 0; year < years; year++)
    marks.push({
      kind: "text",
      x: x(firstYear + year + 0.5),
      y: bottom + 18,
      size: 12,
      text: sayYear(firstYear + year),
      fill: "--soft",
      anchor: "middle",
    });
  lanes.forEach((each, at) => {
    const y = at * lane + (isBeside ? (lane - bar) / 2 : lane - bar - 6);
    const labelY = isBeside ? y + bar - 3 : at * lane + 18;
    marks.push({ kind: "text", x: isBeside ? 0 : 4, y: labelY, size, text: each.label, fill: "--ink" });
    for (const { from, to, colour, isOpen } of each.stretches)
      marks.push({
        kind: "rect",
        x: x(from) + 1,
        y,
        width: Math.max(3, x(to) - x(from) - 2),
        height: bar,
        round: 3,
        ...(isOpen ? { stroke: colour, dash: "4 3", fill: "--card" } : { fill: colour }),
      });
    for (const moment of each.moments)
      marks.push({
        kind: "rect",
        x: x(moment) - 2,
        y: y - 5,
        width: 4,
        height: bar + 10,
        round: 3,
        fill: "--mark",
      });
    for (const loss of each.losses ?? []) {
      const [cx, cy] = [x(loss), y + bar / 2];
      marks.push({
        kind: "path",
        d: `M${cx - 6} ${cy - 6}L${cx + 6} ${cy + 6}M${cx - 6} ${cy + 6}L${cx + 6} ${cy - 6}`,
        stroke: "--mark",
        strokeWidth: 2.5,
      });
    }
    if (each.text !== undefined) marks.push(besides(each, each.text, x, y + bar - 3, width, left));
  });
  if (end !== null) marks.push(...endMarks(end, x(end.year + 1), bottom, width));
  return { width, height, marks };
}

/** A line where the last year with money ends, with its words below the years. */
function endMarks({ name }: NonNullable<TimeLanes["end"]>, x: number, bottom: number, width: number): Mark[] {
  const room = textWidth(name, 12);
  const look = { kind: "text", y: bottom + 36, size: 12, text: name, fill: "--ink" } as const;
  return [
    { ...stroke([x, 0], [x, bottom + 38], "--mark", 1.5, "4 3"), name: "end" },
    x - 6 - room >= 0
      ? { ...look, x: x - 6, anchor: "end" }
      : { ...look, x: Math.min(x + 6, Math.max(0, width - room)) },
  ];
}

/** The words of a lane: after what is drawn where they fit, else before it. */
function besides(
  { stretches, moments, losses = [] }: TimeLane,
  text: string,
  x: (time: number) => number,
  y: number,
  width: number,
  left: number,
): TextMark {
  const ends = [...stretches.map(({ to }) => x(to)), ...[...moments, ...losses].map((each) => x(each) + 8)];
  const starts = [
    ...stretches.map(({ from }) => x(from)),
    ...[...moments, ...losses].map((each) => x(each) - 8),
  ];
  const after = Math.max(left, ...ends) + 8;
  const before = Math.min(...starts) - 8;
  const room = textWidth(text, size);
  const isAfter = after + room <= width || before - room < left;
  const look = { kind: "text", y, size, text, fill: "--soft" } as const;
  return isAfter ? { ...look, x: Math.min(after, width - room) } : { ...look, x: before, anchor: "end" };
}
