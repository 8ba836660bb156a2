import { normalQuantile } from "../../random/normal-quantile.ts";
import { philoxOfSeed, unitOf } from "../../random/philox.ts";

/** What a chance is for: the same observation in the same draw has one of its own for each. */
export const purposes = { observed: 0, unchanged: 1, truth: 2 } as const;
export type Purpose = keyof typeof purposes;

/** The standard normal chance of an observation, by draw, area (in order of id), year, indicator (in the programme's order) and purpose. */
export type ChanceSource = (
  draw: number,
  area: number,
  year: number,
  indicator: number,
  purpose: Purpose,
) => number;

/** The chance of a seed: nothing is carried from call to call, so that it does not matter who computes which draw. */
export function chanceSource(seed: number): ChanceSource {
  const philox = philoxOfSeed(seed);
  const words = new Uint32Array(4);
  return (draw, area, year, indicator, purpose) => {
    philox(draw, area, year, indicator, words, 0);
    return normalQuantile(unitOf(words[purposes[purpose]] as number));
  };
}
