import { type Mark, stroke } from "./mark.ts";

/** Kronor per year, and the last year with money: what stands under a picture over years. */
export interface MoneyYears {
  readonly firstYear: number;
  /** Kronor, one per year; NaN where they are not known. */
  readonly values: readonly number[];
  /** Null where there is no end. */
  readonly lastYear: number | null;
  /** What the columns are. */
  readonly name: string;
  /** Words at the last year with money. */
  readonly end: string;
}

/** Where a picture has its years and its floor. */
export interface MoneyPlace {
  x(year: number): number;
  /** Between two years. */
  readonly step: number;
  /** Top of the picture; from there down the last year is marked. */
  readonly top: number;
  /** Where the columns may begin and where they stand. */
  readonly high: number;
  readonly low: number;
}

/** Room that columns take under a picture. */
export const moneyHeight = 30;

/** Thin columns of the money of each year. */
export function moneyColumns(
  { firstYear, values }: Pick<MoneyYears, "firstYear" | "values">,
  { x, step, high, low }: MoneyPlace,
): Mark[] {
  const most = Math.max(...values.filter(Number.isFinite), 0);
  const width = Math.max(2, Math.min(14, step * 0.4));
  return values.flatMap((value, at): Mark[] => {
    if (!(value > 0)) return [];
    const height = Math.max(1, ((low - high) * value) / most);
    const middle = x(firstYear + at);
    return [
      { kind: "rect", x: middle - width / 2, y: low - height, width, height, fill: "--pot-3", name: "money" },
    ];
  });
}

/** A line at the last year with money, where that is within the picture. */
export function endOfMoney(
  { lastYear }: Pick<MoneyYears, "lastYear">,
  { x, top, low }: Pick<MoneyPlace, "x" | "top" | "low">,
  within: readonly [firstYear: number, lastYear: number],
): Mark[] {
  if (lastYear === null || lastYear < within[0] || lastYear > within[1]) return [];
  return [{ ...stroke([x(lastYear), top], [x(lastYear), low], "--mark", 1.5, "4 3"), name: "end" }];
}
