import { each, fixed, type ParameterSpec, type ParameterUnit } from "./parameter.ts";

/** Who pays and gains, and what a change is counted in, for break-even. */
export const payers = ["state", "municipality", "society"] as const;
export const causes = ["job", "assistance", "pupil"] as const;
export type Payer = (typeof payers)[number];
export type Cause = (typeof causes)[number];

const breakEven = (
  unit: ParameterUnit,
  least: number,
  most: number,
  preset: number,
  span: readonly [number, number],
): ParameterSpec => fixed({ group: "breakEven", unit, least, most, preset, span });

const valueIds = causes.flatMap((cause) => payers.map((payer) => `value-${cause}-${payer}` as const));
const costShareIds = payers.map((payer) => `cost-share-${payer}` as const);

/** What a change is worth and a programme costs, to whom, and for how long. */
export const breakEvenParameters = {
  ...each(valueIds, () => breakEven("sekPerPersonAndYear", -10_000_000, 10_000_000, 0, [0, 300_000])),
  "benefit-years": breakEven("years", 0, 60, 1, [1, 10]),
  "discount-rate": breakEven("sharePerYear", -0.05, 0.2, 0.03, [0, 0.05]),
  deadweight: breakEven("share", 0, 1, 0, [0, 0.5]),
  ...each(costShareIds, (id) => breakEven("share", 0, 1, id === "cost-share-municipality" ? 0 : 1, [0, 1])),
} as const satisfies Record<string, ParameterSpec>;
