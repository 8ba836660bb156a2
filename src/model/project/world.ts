import type { StartState } from "./start-state.ts";

/** Those on assistance of one group. Arrays by area number, persons. */
export interface AssistedGroup {
  readonly assisted: Float64Array;
  /** Came to need assistance this year. */
  readonly entries: Float64Array;
  readonly stayAssisted: Float64Array;
  readonly stayEntries: Float64Array;
  readonly awayAssisted: Float64Array;
  /** Found work in this year's labour market, residents of the start among them. */
  readonly hired: Float64Array;
  readonly stayHired: Float64Array;
}

/**
 * The people of all areas in one course of events, with the programme or without. Arrays by area number, persons.
 * Between years `employed`, `assisted` and `other` are everyone; within a year those who found work this year stand
 * apart in `found`. `stay...` are those among them who lived in the area at the start, `away...` those who have moved
 * out since. Those on assistance are also kept by group; where there is one group its arrays are the world's own.
 */
export interface World {
  readonly employed: Float64Array;
  readonly assisted: Float64Array;
  readonly other: Float64Array;
  readonly found: Float64Array;
  /** Of those found: hired from the others. */
  readonly foundFromOther: Float64Array;
  /** Came to need assistance this year. */
  readonly entries: Float64Array;
  readonly stayEmployed: Float64Array;
  readonly stayAssisted: Float64Array;
  readonly stayOther: Float64Array;
  readonly stayFound: Float64Array;
  readonly stayFoundFromOther: Float64Array;
  readonly stayEntries: Float64Array;
  readonly awayEmployed: Float64Array;
  readonly awayAssisted: Float64Array;
  readonly awayOther: Float64Array;
  /** This year's leavers who are eligible. */
  readonly pupils: Float64Array;
  readonly groups: readonly AssistedGroup[];
}

/** What is both kept by group and summed over them. */
const summed = ["assisted", "entries", "stayAssisted", "stayEntries", "awayAssisted"] as const;

/** A world of n areas without people. */
export function createWorld(n: number, groups = 1): World {
  const column = () => new Float64Array(n);
  const world = {
    employed: column(),
    assisted: column(),
    other: column(),
    found: column(),
    foundFromOther: column(),
    entries: column(),
    stayEmployed: column(),
    stayAssisted: column(),
    stayOther: column(),
    stayFound: column(),
    stayFoundFromOther: column(),
    stayEntries: column(),
    awayEmployed: column(),
    awayAssisted: column(),
    awayOther: column(),
    pupils: column(),
  };
  const groupOf = (): AssistedGroup => ({
    assisted: groups === 1 ? world.assisted : column(),
    entries: groups === 1 ? world.entries : column(),
    stayAssisted: groups === 1 ? world.stayAssisted : column(),
    stayEntries: groups === 1 ? world.stayEntries : column(),
    awayAssisted: groups === 1 ? world.awayAssisted : column(),
    hired: column(),
    stayHired: column(),
  });
  return { ...world, groups: Array.from({ length: groups }, groupOf) };
}

/** Sums over groups what is kept by group; nothing to do where there is one. */
export function sumGroups(world: World): void {
  const { groups } = world;
  if (groups.length === 1) return;
  for (const key of summed) {
    const total = world[key];
    total.fill(0);
    for (const group of groups)
      for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (group[key][i] as number);
  }
}

/** Puts the people of the start into a world; `employed` and `assisted`, by group, are given because draws make them whole. */
export function settle(
  world: World,
  { adults }: StartState,
  employed: Float64Array,
  assisted: readonly Float64Array[],
): void {
  for (const [k, group] of world.groups.entries()) {
    group.assisted.set(assisted[k] as Float64Array);
    group.stayAssisted.set(group.assisted);
    group.awayAssisted.fill(0);
  }
  sumGroups(world);
  world.employed.set(employed);
  for (let i = 0; i < adults.length; i++)
    world.other[i] = (adults[i] as number) - (employed[i] as number) - (world.assisted[i] as number);
  world.stayEmployed.set(world.employed);
  world.stayOther.set(world.other);
  world.awayEmployed.fill(0);
  world.awayOther.fill(0);
}

/** Makes a world the same as another. */
export function copyWorld(from: World, to: World): void {
  for (const key of Object.keys(from) as (keyof World)[]) if (key !== "groups") to[key].set(from[key]);
  if (from.groups.length === 1) return;
  for (const [k, group] of to.groups.entries())
    for (const key of summed) group[key].set((from.groups[k] as AssistedGroup)[key]);
}
