import { roles } from "../../project/roles.ts";
import type { StartState } from "../../project/start-state.ts";
import type { World } from "../../project/world.ts";
import { fail, ok, type Result } from "../../result.ts";

/** Who the neediest fifth of the inhabitants are, year by year of a future. */
export interface NeedWeights {
  begin(): void;
  /** Ranks the areas by need in a world at the end of a year. */
  rank(world: World, year: number): void;
  /** The part of awards (by area) that goes to the neediest fifth; 0 where nothing is paid. */
  shareOf(awards: Float64Array, year: number): number;
}

const fifth = 1 / 5;

/**
 * Need is the mean standard score over what is measured (details.md 55), inhabitants the attribute `population`; areas
 * without either are left out. Errors: no area has a population, or nothing is measured.
 */
export function createNeedWeights(
  start: StartState,
  years: number,
): Result<NeedWeights, "noPopulation" | "noNeed"> {
  const n = start.areas.length;
  const people = Float64Array.from(start.areas, ({ attributes }) =>
    Math.max(0, attributes.population?.value ?? 0),
  );
  if (!people.some((each) => each > 0)) return fail("noPopulation");
  const counted = Array.from({ length: n }, (_, i) => i).filter(
    (i) => (people[i] as number) > 0 && roles.some((_, role) => start.measured[role * n + i] === 1),
  );
  if (counted.length === 0) return fail("noNeed");
  const all = counted.reduce((sum, i) => sum + (people[i] as number), 0);
  const weights = new Float64Array(years * n);
  const scores = new Float64Array(n);
  const kinds = new Float64Array(n);
  const shares = new Float64Array(n);
  const order = [...counted];
  const addScores = (role: number, turned: 1 | -1): void => {
    let [sum, squares, count] = [0, 0, 0];
    for (const i of counted) {
      if (start.measured[role * n + i] !== 1) continue;
      const share = shares[i] as number;
      sum += share;
      squares += share * share;
      count++;
    }
    const mean = sum / count;
    const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
    if (!(count > 0)) return;
    for (const i of counted) {
      if (start.measured[role * n + i] !== 1) continue;
      kinds[i] = (kinds[i] as number) + 1;
      if (spread > 1e-12)
        scores[i] = (scores[i] as number) + (turned * ((shares[i] as number) - mean)) / spread;
    }
  };
  return ok({
    begin() {
      weights.fill(0);
    },
    rank(world, year) {
      scores.fill(0);
      kinds.fill(0);
      for (const role of [0, 1, 2]) {
        for (const i of counted) {
          const [e, l, o] = [
            world.employed[i] as number,
            world.assisted[i] as number,
            world.other[i] as number,
          ];
          shares[i] =
            role === 0
              ? e / (e + l + o)
              : role === 1
                ? l / (e + l + o)
                : (world.pupils[i] as number) / (start.cohorts[i] as number);
        }
        addScores(role, role === 1 ? 1 : -1);
      }
      for (const i of counted) scores[i] = (scores[i] as number) / (kinds[i] as number);
      order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
      let left = fifth * all;
      for (const i of order) {
        const inside = Math.min(1, Math.max(0, left / (people[i] as number)));
        weights[year * n + i] = inside;
        left -= inside * (people[i] as number);
        if (left <= 0) break;
      }
    },
    shareOf(awards, year) {
      let [sum, money] = [0, 0];
      for (const i of counted) {
        sum += (weights[year * n + i] as number) * (awards[i] as number);
        money += awards[i] as number;
      }
      return money > 0 ? sum / money : 0;
    },
  });
}
