import type { DrawSampler } from "./sampler.ts";
import { copyWorld, createWorld, type World } from "./world.ts";

/**
 * What courses of events share when they differ in the rule alone and are run one after the other on the same chance and
 * assumptions: the world without the programme, year by year, and the chance of each year. The first of them computes it,
 * the others take it as it is.
 */
export interface CommonYears {
  /** Another chance, or other assumptions: what is kept is forgotten. */
  begin(): void;
  /** The chance of a year of a draw, filled in once; `create` makes the room for it. */
  sampler(draw: number, year: number, create: () => DrawSampler): DrawSampler;
  /** Makes `world` that of the end of the year, and answers how many probabilities were cut; null where nobody has kept it. */
  take(year: number, world: World): number | null;
  /** Keeps the world of the end of a year. */
  keep(year: number, world: World, cut: number): void;
}

/** Room for what courses of n areas share; `groups`: groups on assistance. */
export function createCommonYears(n: number, groups: number): CommonYears {
  const worlds: World[] = [];
  const cuts: number[] = [];
  const samplers: DrawSampler[] = [];
  let kept = 0;
  let begun = 0;
  return {
    begin() {
      kept = 0;
      begun = 0;
    },
    sampler(draw, year, create) {
      samplers[year] ??= create();
      const sampler = samplers[year];
      if (year >= begun) {
        sampler.begin(draw, year);
        begun = year + 1;
      }
      return sampler;
    },
    take(year, world) {
      if (year >= kept) return null;
      copyWorld(worlds[year] as World, world);
      return cuts[year] as number;
    },
    keep(year, world, cut) {
      worlds[year] ??= createWorld(n, groups);
      copyWorld(world, worlds[year]);
      cuts[year] = cut;
      kept = year + 1;
    },
  };
}
