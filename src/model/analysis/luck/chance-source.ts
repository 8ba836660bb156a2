import { normalQuantile } from "../../random/normal-quantile.ts";
import { philoxOfSeed, unitOf } from "../../random/philox.ts";

/** What a chance is for: the same observation in the same draw has one of its own for each. */
export const purposes = { observed: 0, unchanged: 1, truth: 2 } as const;
export type Purpose = keyof typeof purposes;

/** The standard normal chances of a draw, by area in order of id. They hold until another draw is asked for. */
export type ChanceColumn = (draw: number, purpose: Purpose) => Float64Array;

/** The chances of an indicator (its place in the programme's order) in a year. */
export type ChanceSource = (indicator: number, year: number) => ChanceColumn;

/**
 * The chance of a seed for so many areas: nothing is carried from draw to draw, so that it does not matter who computes
 * which. Those who ask for the same column and draw share what was computed; a call of the generator serves all purposes.
 */
export function chanceSource(seed: number, areas: number): ChanceSource {
  const philox = philoxOfSeed(seed);
  const columns = new Map<string, ChanceColumn>();
  return (indicator, year) => {
    const key = `${indicator} ${year}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const words = new Uint32Array(4 * areas);
    const normals = Object.values(purposes).map(() => new Float64Array(areas));
    /** The draw whose words, and whose normals per purpose, are there. */
    let drawn = -1;
    const made = normals.map(() => -1);
    const column: ChanceColumn = (draw, purpose) => {
      const at = purposes[purpose];
      const normal = normals[at] as Float64Array;
      if (made[at] === draw) return normal;
      if (drawn !== draw) for (let a = 0; a < areas; a++) philox(draw, a, year, indicator, words, 4 * a);
      for (let a = 0; a < areas; a++) normal[a] = normalQuantile(unitOf(words[4 * a + at] as number));
      drawn = draw;
      made[at] = draw;
      return normal;
    };
    columns.set(key, column);
    return column;
  };
}
