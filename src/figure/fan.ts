import type { FanData, FanLook, FanRun } from "./fan-data.ts";
import { fanScale, startOf, yearsOf } from "./fan-scale.ts";
import { type Mark, type Point, type Scene, stroke } from "./mark.ts";
import { endOfMoney, type MoneyPlace, type MoneyYears, moneyColumns, moneyHeight } from "./money-columns.ts";
import { linear, thinned } from "./scale.ts";
import { spread } from "./spread.ts";
import { widestOf } from "./text.ts";

export interface FanWords {
  /** A round value of the scale. */
  level(value: number): string;
  year(year: number): string;
}

/** A fan chart laid out, and which years are where. */
export interface FanScene extends Scene {
  yearAt(x: number): number;
}

const looks: Readonly<
  Record<FanLook, { readonly stroke: string; readonly strokeWidth: number; readonly dash?: string }>
> = {
  median: { stroke: "--median", strokeWidth: 2.5 },
  without: { stroke: "--ink", strokeWidth: 1.75, dash: "7 4" },
  baseline: { stroke: "--changed-line", strokeWidth: 1.5 },
  expected: { stroke: "--act", strokeWidth: 2.25, dash: "2 3" },
};

const size = 12.5;
const top = 8;
const axisHeight = 26;
const nameGap = 16;
/** Below this width names at the ends of lines would take the picture's room. */
const namesFrom = 480;
/** Room for names at least so long, so that pictures above each other end alike. */
const leastNames = 80;
const yearGap = 36;
/** Half as wide as a band is drawn that has one year only. */
const halfWidth = 14;

/** Lays a fan chart out: years true to scale, round levels, names at the ends of lines pushed apart. `year`: one that is marked. Pure. */
export function fanScene(
  data: FanData,
  given: { readonly width: number; readonly height: number; readonly year?: number },
  words: FanWords,
): FanScene {
  const { width, height } = given;
  const { band } = data;
  const scale = fanScale(data);
  const written = scale.levels.map(words.level);
  const lines = [
    ...(band === null ? [] : [{ look: "median" as const, name: data.name }]),
    ...data.lines.map(({ look, name }) => ({ look, name })),
  ];
  const isNamed = width >= namesFrom;
  const names = widestOf(
    lines.map(({ name }) => name),
    size,
  );
  const left = Math.max(14, widestOf(written, size)) + 14;
  const right = width - (isNamed ? 16 + Math.max(leastNames, names) : 18);
  const { money } = data;
  const bottom = height - axisHeight - (money === undefined ? 0 : moneyHeight);
  const [firstYear, lastYear] = yearsOf(data);
  const isSingle = firstYear === lastYear;
  // A single year is in the middle.
  const x = isSingle ? () => (left + right) / 2 : linear(firstYear, lastYear, left, right);
  const y = linear(scale.least, scale.most, bottom, top);

  const moneyPlace: MoneyPlace = {
    x,
    step: isSingle ? right - left : (right - left) / (lastYear - firstYear),
    top,
    high: bottom + 6,
    low: bottom + moneyHeight - 2,
  };
  const start = startOf(data);
  const from: readonly Point[] = start === null ? [] : [{ x: x(start.year), y: y(start.value) }];
  const run = ({ firstYear: first, values }: FanRun, before: readonly Point[] = []): readonly Point[] => {
    const points = values.flatMap((value, at) =>
      Number.isFinite(value) ? [{ x: x(first + at), y: y(value) }] : [],
    );
    return widened([...before, ...points]);
  };
  const edge = (values: readonly number[]) =>
    band === null ? [] : run({ firstYear: band.firstYear, values }, from);
  const median = edge(band?.p50 ?? []);
  const runs = data.lines.map((line) => run(line, line.look === "expected" ? from : []));
  const points = data.points.map(({ year, value }) => ({ x: x(year), y: y(value) }));
  const ends = [...(band === null ? [] : [median]), ...runs].map((each) => each.at(-1)?.y ?? 0);
  const nameYs = spread(ends, nameGap, top, bottom);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const text = { kind: "text", size, fill: "--soft" } as const;

  const marks: Mark[] = [
    ...scale.levels.flatMap((level, at) => [
      stroke([left, y(level)], [right, y(level)], "--line"),
      { ...text, x: left - 8, y: y(level) + 4, text: written[at] as string, anchor: "end" } as const,
    ]),
    ...thinned(years.map(x), yearGap).map((at): Mark => {
      const year = years[at] as number;
      return { ...text, x: x(year), y: height - 6, text: words.year(year), anchor: "middle" };
    }),
    ...(given.year === undefined
      ? []
      : [stroke([x(given.year), top], [x(given.year), bottom], "--edge", 1, "1 3")]),
    ...(band === null
      ? []
      : [
          {
            kind: "group",
            x: 0,
            y: 0,
            name: "band",
            marks: [
              {
                kind: "area",
                low: edge(band.p5),
                high: edge(band.p95),
                fill: "--pot-1",
                opacity: 0.22,
                name: "outer",
              },
              {
                kind: "area",
                low: edge(band.p25),
                high: edge(band.p75),
                fill: "--pot-1",
                opacity: 0.33,
                name: "inner",
              },
              ...(data.isHatched
                ? [
                    {
                      kind: "area",
                      low: edge(band.p5),
                      high: edge(band.p95),
                      hatch: "light",
                      name: "made-up",
                    } as const,
                  ]
                : []),
              { kind: "line", points: median, ...looks.median, name: "median" },
            ],
          } as const,
        ]),
    ...(data.singles ?? []).map(
      (values): Mark => ({
        kind: "line",
        points: run({ firstYear: band?.firstYear ?? firstYear, values }, from),
        stroke: "--ink",
        strokeWidth: 1,
        name: "single",
      }),
    ),
    ...(scale.least < 0 && scale.most > 0 ? [stroke([left, y(0)], [right, y(0)], "--edge")] : []),
    ...data.lines.flatMap(({ look, firstYear: first, edges = [] }, at): readonly Mark[] => [
      ...edges.map((values): Mark => {
        return {
          kind: "line",
          points: run({ firstYear: first, values }),
          stroke: "--soft",
          strokeWidth: 1,
          dash: "2 3",
        };
      }),
      { kind: "line", points: runs[at] as readonly Point[], ...looks[look], name: look },
    ]),
    ...(data.arePointsJoined
      ? [{ kind: "line", points, stroke: "--soft", strokeWidth: 1.25, name: "history" } as const]
      : []),
    ...points.map(
      (point): Mark => ({
        kind: "circle",
        ...point,
        r: 3.5,
        fill: "--ink",
        stroke: "--card",
        strokeWidth: 1,
        name: "point",
      }),
    ),
    ...(money === undefined
      ? []
      : [
          stroke([left, moneyPlace.low], [right, moneyPlace.low], "--line"),
          ...moneyColumns(money, moneyPlace),
          ...endOfMoney(money, moneyPlace, [firstYear, lastYear]),
          ...moneyWords(money, moneyPlace, { left, right, isNamed, years: [firstYear, lastYear] }),
        ]),
    ...(isNamed
      ? lines.map(({ look, name }, at): Mark => {
          const isMedian = look === "median";
          const labelY = (nameYs[at] as number) + 4;
          return {
            ...text,
            x: right + 8,
            y: labelY,
            text: name,
            name: "label",
            ...(isMedian && { fill: "--ink", isBold: true }),
          };
        })
      : []),
  ];
  const yearAt = (at: number) =>
    Math.round(Math.min(lastYear, Math.max(firstYear, linear(left, right, firstYear, lastYear)(at))));
  return { width, height, marks, yearAt };
}

/** What the columns are, and at the last year with money that it is the last. */
function moneyWords(
  { name, end, lastYear }: MoneyYears,
  { x, top: high, low }: MoneyPlace,
  at: {
    readonly left: number;
    readonly right: number;
    readonly isNamed: boolean;
    readonly years: readonly [number, number];
  },
): readonly Mark[] {
  const words = { kind: "text", size, fill: "--soft" } as const;
  const isShown = lastYear !== null && lastYear >= at.years[0] && lastYear <= at.years[1];
  const isLate = isShown && x(lastYear) > (at.left + at.right) / 2;
  return [
    ...(at.isNamed ? [{ ...words, x: at.right + 8, y: low - 2, text: name, name: "label" }] : []),
    ...(isShown
      ? [
          {
            ...words,
            x: x(lastYear) + (isLate ? -6 : 6),
            y: high + 12,
            text: end,
            anchor: isLate ? ("end" as const) : ("start" as const),
            halo: "--card",
            name: "end",
          },
        ]
      : []),
  ];
}

/** A single point as a short line. */
const widened = (points: readonly Point[]): readonly Point[] => {
  const [only] = points;
  if (only === undefined || points.length > 1) return points;
  return [
    { x: only.x - halfWidth, y: only.y },
    { x: only.x + halfWidth, y: only.y },
  ];
};
