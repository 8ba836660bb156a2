import { type BandCount, bandLimits } from "../../model/analysis/change-bands.ts";
import { type Drawing, moved, type Shape } from "../../ui/shapes.ts";
import { boxOf, cutText, legend, madeUpEntry, mostDrawn, signAt, stroke, toneOf } from "./scenario-look.ts";

export interface BandInput {
  readonly scenarios: readonly { readonly name: string; readonly bands: readonly BandCount[] }[];
  /** The word for made-up figures, where they are: their bars are hatched. */
  readonly madeUp: string | null;
  /** What stands below the bars: a limit in per cent, and the areas that got nothing before. */
  limit(percent: number): string;
  readonly isNew: string;
  readonly less: string;
  readonly more: string;
}

const barsHigh = 64;
const titleHigh = 44;
const axisHigh = 34;
const small = 11.5;
const limits = [...bandLimits.map((limit) => -limit).reverse(), ...bandLimits];

/** How many areas are in each band of change: a row of bars per scenario over one scale of per cent. Pure. */
export function bandDrawing(input: BandInput, width: number): Drawing {
  const scenarios = input.scenarios.slice(0, mostDrawn);
  const hasNew = scenarios.some(({ bands }) => bands.some((each) => isNew(each) && each.areas.length > 0));
  const most = Math.max(1, ...scenarios.flatMap(({ bands }) => bands.map(({ areas }) => areas.length)));
  const gap = hasNew ? 16 : 0;
  const wide = Math.min(92, (width - 8 - gap) / (hasNew ? 8 : 7));
  const left = (at: number) => 4 + at * wide + (at === 7 ? gap : 0);
  const text = (words: string, x: number, y: number, anchor: "start" | "middle" | "end"): Shape => ({
    kind: "text",
    text: words,
    x,
    y,
    size: small,
    fill: "--soft",
    anchor,
  });

  const rowHigh = titleHigh + barsHigh + axisHigh;
  const rows = scenarios.flatMap(({ name, bands }, at): Shape[] => {
    const y = at * rowHigh;
    const base = y + titleHigh + barsHigh;
    const bars = bands
      .filter((each) => hasNew || !isNew(each))
      .flatMap(({ areas }, place): Shape[] => {
        const count = areas.length;
        const high = (count / most) * barsHigh;
        const box = { x: left(place) + 3, y: base - high, wide: wide - 6, high };
        return [
          ...(count > 0 ? boxOf(box, toneOf(at), input.madeUp !== null) : []),
          {
            kind: "text",
            text: String(count),
            x: left(place) + wide / 2,
            y: base - high - 5,
            size: 12.5,
            fill: count > 0 ? "--ink" : "--faint",
            anchor: "middle",
            isBold: count > 0,
          },
        ];
      });
    return [
      signAt(at, 10, y + 15, 5),
      {
        kind: "text",
        text: cutText(name, 13, width - 26),
        x: 22,
        y: y + 19.5,
        size: 13,
        fill: "--ink",
        isBold: true,
      },
      ...bars,
      stroke([left(0), base], [left(6) + wide, base], "--edge"),
      ...limits.flatMap((limit, place): Shape[] => [
        stroke([left(place + 1), base], [left(place + 1), base + 5], "--edge"),
        text(input.limit(limit), left(place + 1), base + 18, "middle"),
      ]),
      ...(hasNew
        ? [
            stroke([left(7), base], [left(7) + wide, base], "--edge"),
            text(input.isNew, left(7) + wide / 2, base + 18, "middle"),
          ]
        : []),
    ];
  });
  const end = scenarios.length * rowHigh;
  const key = legend(input.madeUp === null ? [] : [madeUpEntry(input.madeUp)], width);
  return {
    wide: width,
    high: end + 22 + (input.madeUp === null ? 0 : key.high),
    shapes: [
      ...rows,
      ...key.shapes.map((shape) => moved(shape, 4, end + 22)),
      text(`← ${input.less}`, left(0), end + 8, "start"),
      text(`${input.more} →`, left(6) + wide, end + 8, "end"),
    ],
  };
}

const isNew = ({ band }: BandCount): boolean => band === "new";
