import { parameterPlaces } from "./parameters.ts";
import type { StartState } from "./start-state.ts";

const refugeeRate = parameterPlaces["refugee-rate"];

/** Refugees received a year per adult: a fifth of what five years brought per inhabitant, else the assumed rate (details.md 45). */
export function areaRefugees({ refugeeRates }: StartState, values: Float64Array, area: number): number {
  const own = refugeeRates[area] as number;
  return Number.isNaN(own) ? (values[refugeeRate] as number) : own;
}
