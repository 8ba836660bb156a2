import { type Mark, type Point, type Scene, stroke } from "./mark.ts";
import { endOfMoney, type MoneyYears, moneyColumns } from "./money-columns.ts";
import { linear } from "./scale.ts";

export interface MiniFan {
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  /** A median to compare with; null where there is none. */
  readonly other: readonly number[] | null;
  /** What is awarded each year, under the picture; null where it is not known. */
  readonly money: Pick<MoneyYears, "firstYear" | "values" | "lastYear"> | null;
  /** Lowest and highest value of the picture. */
  readonly scale: readonly [least: number, most: number];
}

const width = 120;
const height = 44;
const moneyRoom = 9;
const room = 3;

/** A band and its median, small; its words and figures are beside it. Pure. */
export function miniFanScene({ p5, p50, p95, other, money, scale: [least, most] }: MiniFan): Scene {
  const x = linear(0, p50.length - 1, 0, width);
  const floor = money === null ? height : height - moneyRoom;
  const y = linear(least, most, floor - room, room);
  const points = (values: readonly number[]): readonly Point[] => {
    // A single year is as wide as the picture.
    const drawn = values.length === 1 ? [...values, ...values] : values;
    return drawn.map((value, at) => ({
      x: values.length === 1 ? at * width : x(at),
      y: y(Math.min(Math.max(value, least), most)),
    }));
  };
  const marks: Mark[] = [
    stroke([0, floor - 0.5], [width, floor - 0.5], "--line"),
    ...(money === null ? [] : moneyMarks(money, p50.length)),
    { kind: "area", low: points(p5), high: points(p95), fill: "--pot-1", opacity: 0.22 },
    ...(other === null
      ? []
      : [{ kind: "line", points: points(other), stroke: "--soft", strokeWidth: 1.5, dash: "4 3" } as const]),
    { kind: "line", points: points(p50), stroke: "--ink", strokeWidth: 1.5 },
  ];
  return { width, height, marks };
}

function moneyMarks(money: NonNullable<MiniFan["money"]>, years: number): Mark[] {
  const { firstYear } = money;
  const last = firstYear + years - 1;
  // Columns have their width within the picture.
  const x = years === 1 ? () => width / 2 : linear(firstYear, last, 3, width - 3);
  const place = { x, step: width / years, top: 0, high: height - moneyRoom + 2, low: height };
  return [...moneyColumns(money, place), ...endOfMoney(money, place, [firstYear, last])];
}
