import { legend, madeUpEntry } from "../../figure/legend.ts";
import { type Mark, placed, type Scene, stroke, type TextMark } from "../../figure/mark.ts";
import { cutText } from "../../figure/text.ts";
import { type BandCount, bandLimits } from "../../model/analysis/change-bands.ts";
import { mostDrawn, signAt, toneOf } from "./scenario-sign.ts";

export interface BandInput {
  readonly scenarios: readonly { readonly name: string; readonly bands: readonly BandCount[] }[];
  /** The word for made-up figures, where they are: their bars are hatched. */
  readonly madeUp: string | null;
  /** What is written below the bars: a limit in per cent, and the areas that got nothing before. */
  limit(percent: number): string;
  readonly isNew: string;
  readonly less: string;
  readonly more: string;
}

const barsHeight = 64;
const titleHeight = 44;
const axisHeight = 34;
const rowHeight = titleHeight + barsHeight + axisHeight;
const limits = [...bandLimits.map((limit) => -limit).reverse(), ...bandLimits];

/** How many areas are in each band of change: a row of bars per scenario over one scale of per cent. Pure. */
export function bandScene(input: BandInput, width: number): Scene {
  const scenarios = input.scenarios.slice(0, mostDrawn);
  const hasNew = scenarios.some(({ bands }) => bands.some((each) => isNew(each) && each.areas.length > 0));
  const most = Math.max(1, ...scenarios.flatMap(({ bands }) => bands.map(({ areas }) => areas.length)));
  const gap = hasNew ? 16 : 0;
  const step = Math.min(92, (width - 8 - gap) / (hasNew ? 8 : 7));
  const left = (at: number) => 4 + at * step + (at === 7 ? gap : 0);
  const write = (text: string, x: number, y: number, look: Partial<TextMark> = {}): Mark => ({
    kind: "text",
    text,
    x,
    y,
    size: 11.5,
    fill: "--soft",
    anchor: "middle",
    ...look,
  });

  const rowOf = ({ name, bands }: BandInput["scenarios"][number], at: number): readonly Mark[] => {
    const y = at * rowHeight;
    const base = y + titleHeight + barsHeight;
    const bars = bands
      .filter((each) => hasNew || !isNew(each))
      .flatMap(({ areas }, place): readonly Mark[] => {
        const count = areas.length;
        const height = (count / most) * barsHeight;
        const bar: Mark = {
          kind: "rect",
          x: left(place) + 3,
          y: base - height,
          width: step - 6,
          height,
          fill: toneOf(at),
          hatch: input.madeUp === null ? undefined : "light",
        };
        const isSome = count > 0;
        const fill = isSome ? "--ink" : "--faint";
        return [
          ...(isSome ? [bar] : []),
          write(String(count), left(place) + step / 2, base - height - 5, {
            size: 12.5,
            fill,
            isBold: isSome,
          }),
        ];
      });
    return [
      signAt(at, 10, y + 15, 5),
      write(cutText(name, 13, width - 26), 22, y + 19.5, {
        size: 13,
        fill: "--ink",
        isBold: true,
        anchor: "start",
      }),
      ...bars,
      stroke([left(0), base], [left(6) + step, base], "--edge"),
      ...limits.flatMap((limit, place) => [
        stroke([left(place + 1), base], [left(place + 1), base + 5], "--edge"),
        write(input.limit(limit), left(place + 1), base + 18),
      ]),
      ...(hasNew
        ? [
            stroke([left(7), base], [left(7) + step, base], "--edge"),
            write(input.isNew, left(7) + step / 2, base + 18),
          ]
        : []),
    ];
  };
  const end = scenarios.length * rowHeight;
  const key = legend(input.madeUp === null ? [] : [madeUpEntry(input.madeUp)], width);
  return {
    width,
    height: end + 22 + key.height,
    marks: [
      ...scenarios.flatMap(rowOf),
      placed(key, 4, end + 22),
      write(`← ${input.less}`, left(0), end + 8, { anchor: "start" }),
      write(`${input.more} →`, left(6) + step, end + 8, { anchor: "end" }),
    ],
  };
}

const isNew = ({ band }: BandCount): boolean => band === "new";
