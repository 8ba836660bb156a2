import type { Drawing, Shape } from "./shapes.ts";

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
}

const size = 13;
const letter = 6.9;
const bar = 14;

/** Lays lanes over years out in a width: labels beside them where there is room, else above. */
export function timeLanes({ firstYear, years, sayYear, lanes }: TimeLanes, wide: number): Drawing {
  const longest = Math.max(...lanes.map(({ label }) => label.length)) * letter + 16;
  const isBeside = longest < wide * 0.36;
  const left = isBeside ? longest : 0;
  const lane = isBeside ? 32 : 50;
  const foot = 24;
  const high = lanes.length * lane + foot;
  const x = (time: number) => left + ((time - firstYear) / years) * (wide - left - 1);
  const shapes: Shape[] = [];
  const bottom = lanes.length * lane;
  for (let year = 0; year <= years; year++)
    shapes.push({
      kind: "path",
      d: `M${x(firstYear + year)} 0L${x(firstYear + year)} ${bottom}`,
      stroke: "--line",
    });
  for (let year = 0; year < years; year++)
    shapes.push({
      kind: "text",
      x: x(firstYear + year + 0.5),
      y: high - 6,
      size: 12,
      text: sayYear(firstYear + year),
      fill: "--soft",
      anchor: "middle",
    });
  lanes.forEach((each, at) => {
    const y = at * lane + (isBeside ? (lane - bar) / 2 : lane - bar - 6);
    const labelY = isBeside ? y + bar - 3 : at * lane + 18;
    shapes.push({ kind: "text", x: isBeside ? 0 : 4, y: labelY, size, text: each.label, fill: "--ink" });
    for (const { from, to, colour, isOpen } of each.stretches)
      shapes.push({
        kind: "rect",
        x: x(from) + 1,
        y,
        wide: Math.max(3, x(to) - x(from) - 2),
        high: bar,
        ...(isOpen ? { stroke: colour, dash: "4 3", fill: "--card" } : { fill: colour }),
      });
    for (const moment of each.moments)
      shapes.push({ kind: "rect", x: x(moment) - 2, y: y - 5, wide: 4, high: bar + 10, fill: "--mark" });
    for (const loss of each.losses ?? []) {
      const [cx, cy] = [x(loss), y + bar / 2];
      shapes.push({
        kind: "path",
        d: `M${cx - 6} ${cy - 6}L${cx + 6} ${cy + 6}M${cx - 6} ${cy + 6}L${cx + 6} ${cy - 6}`,
        stroke: "--mark",
        width: 2.5,
      });
    }
    if (each.text !== undefined) shapes.push(besides(each, each.text, x, y + bar - 3, wide, left));
  });
  return { wide, high, shapes };
}

/** The words of a lane: after what is drawn where they fit, else before it. */
function besides(
  { stretches, moments, losses = [] }: TimeLane,
  text: string,
  x: (time: number) => number,
  y: number,
  wide: number,
  left: number,
): Shape {
  const ends = [...stretches.map(({ to }) => x(to)), ...[...moments, ...losses].map((each) => x(each) + 8)];
  const starts = [
    ...stretches.map(({ from }) => x(from)),
    ...[...moments, ...losses].map((each) => x(each) - 8),
  ];
  const after = Math.max(left, ...ends) + 8;
  const before = Math.min(...starts) - 8;
  const room = text.length * letter;
  const isAfter = after + room <= wide || before - room < left;
  const look = { kind: "text", y, size, text, fill: "--soft" } as const;
  return isAfter ? { ...look, x: Math.min(after, wide - room) } : { ...look, x: before, anchor: "end" };
}
