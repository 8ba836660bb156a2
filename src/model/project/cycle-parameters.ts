import { drawable, each, fixed, type ParameterSpec } from "./parameter.ts";

export const cyclePaths = ["random", "flat", "upturn", "downturn", "stockholm-1999-2003", "own"] as const;
export type CyclePath = (typeof cyclePaths)[number];

const years = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  30,
] as const;

/** Years at most that a projection runs. */
export const mostYears = years.length;

/** The years of a cycle drawn by hand, in order. */
export const cycleYearIds = years.map((year) => `cycle-${year}` as const);

const factor = (
  least: number,
  most: number,
  preset: number,
  span: readonly [number, number],
): ParameterSpec => drawable({ group: "cycle", unit: "factor", least, most, preset, span });

/** The business cycle: its path, what it does, and the years of a path drawn by hand. */
export const cycleParameters = {
  cycle: fixed({
    group: "cycle",
    unit: "option",
    least: 0,
    most: cyclePaths.length - 1,
    preset: 0,
    span: [2, 3],
    options: cyclePaths,
  }),
  "cycle-hire": factor(-2, 2, 0.1, [0, 0.2]),
  "cycle-leave": factor(-2, 2, 0.07, [0, 0.14]),
  "cycle-persistence": factor(0, 0.99, 0.7, [0.5, 0.9]),
  ...each(cycleYearIds, () =>
    fixed({ group: "cycle", unit: "factor", least: -5, most: 5, preset: 0, span: [-1, 1] }),
  ),
} as const satisfies Record<string, ParameterSpec>;

/** What the cycle does besides: its pull on coming to need assistance, and how strong all its pulls are. */
export const pullParameters = {
  "cycle-need": factor(-2, 2, 0, [0, 0.1]),
  "cycle-scale": factor(0, 20, 1, [0.5, 2]),
} as const satisfies Record<string, ParameterSpec>;
