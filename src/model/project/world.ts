import type { StartState } from "./start-state.ts";

/**
 * The people of all areas in one course of events, with the programme or without. Arrays by area number, persons.
 * Between years `employed`, `assisted` and `other` are everyone; within a year those who found work this year stand
 * apart in `found`. `stay...` are those among them who lived in the area at the start, `away...` those who have moved
 * out since.
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
}

/** A world without people. */
export function createWorld(n: number): World {
  const column = () => new Float64Array(n);
  return {
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
}

/** Puts the people of the start into a world; `employed` and `assisted` are given because draws make them whole. */
export function settle(
  world: World,
  { adults }: StartState,
  employed: Float64Array,
  assisted: Float64Array,
): void {
  world.employed.set(employed);
  world.assisted.set(assisted);
  for (let i = 0; i < adults.length; i++)
    world.other[i] = (adults[i] as number) - (employed[i] as number) - (assisted[i] as number);
  world.stayEmployed.set(world.employed);
  world.stayAssisted.set(world.assisted);
  world.stayOther.set(world.other);
  world.awayEmployed.fill(0);
  world.awayAssisted.fill(0);
  world.awayOther.fill(0);
}

/** Makes a world the same as another. */
export function copyWorld(from: World, to: World): void {
  for (const key of Object.keys(from) as (keyof World)[]) to[key].set(from[key]);
}
