import { fixed, type ParameterSpec, type ParameterUnit } from "./parameter.ts";

const breakEven = (
  unit: ParameterUnit,
  least: number,
  most: number,
  preset: number,
  span: readonly [number, number],
): ParameterSpec => fixed({ group: "breakEven", unit, least, most, preset, span });

/** For how long a gain lasts and how it is counted; kronor by cause and payer are a matrix of their own (src/model/payers). */
export const breakEvenParameters = {
  "benefit-years": breakEven("years", 0, 60, 1, [1, 10]),
  "discount-rate": breakEven("sharePerYear", -0.05, 0.2, 0, [0, 0.05]),
  deadweight: breakEven("share", 0, 1, 0, [0, 0.5]),
} as const satisfies Record<string, ParameterSpec>;
