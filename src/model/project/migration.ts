import { areaRefugees } from "./area-refugees.ts";
import type { GroupChances } from "./assistance-groups.ts";
import { partOfRest } from "./labour.ts";
import { parameterPlaces } from "./parameters.ts";
import { counts, groupCount, parts, type Sampler } from "./sampler.ts";
import type { StartState } from "./start-state.ts";
import { type AssistedGroup, sumGroups, type World } from "./world.ts";

const moveEmployed = parameterPlaces["move-employed"];
const moveAssistance = parameterPlaces["move-assistance"];
const moveOther = parameterPlaces["move-other"];
const moveFound = parameterPlaces["move-found-work"];
const growth = parameterPlaces.growth;
const entrantsEmployed = parameterPlaces["entrants-employed"];
const entrantsAssistance = parameterPlaces["entrants-assistance"];
const refugeesEmployed = parameterPlaces["refugees-employed"];
const refugeesAssistance = parameterPlaces["refugees-assistance"];

/** Probabilities of moving per area, and room for the moves of a year. */
export interface Moves {
  readonly leave: {
    readonly found: Float64Array;
    readonly employed: Float64Array;
    readonly assisted: Float64Array;
    readonly other: Float64Array;
  };
  readonly refugeeRates: Float64Array;
  readonly outFound: Float64Array;
  readonly outEmployed: Float64Array;
  /** By group. */
  readonly outAssisted: readonly Float64Array[];
  readonly outOther: Float64Array;
  readonly more: Float64Array;
  readonly refugees: Float64Array;
  readonly entrants: Float64Array;
  readonly inEmployed: Float64Array;
  readonly inAssisted: readonly Float64Array[];
  readonly shareEmployed: Float64Array;
  readonly shareAssisted: readonly Float64Array[];
}

/** Room for the moves of n areas. */
export function createMoves(n: number, groups = 1): Moves {
  const column = () => new Float64Array(n);
  const columns = () => Array.from({ length: groups }, column);
  return {
    leave: { found: column(), employed: column(), assisted: column(), other: column() },
    refugeeRates: column(),
    outFound: column(),
    outEmployed: column(),
    outAssisted: columns(),
    outOther: column(),
    more: column(),
    refugees: column(),
    entrants: column(),
    inEmployed: column(),
    inAssisted: columns(),
    shareEmployed: column(),
    shareAssisted: columns(),
  };
}

/** Sets the probabilities of moving, which hold for a whole course of events. */
export function setMoves({ leave, refugeeRates }: Moves, start: StartState, values: Float64Array): void {
  const usual = values[moveEmployed] as number;
  leave.found.fill(Math.min(1, usual + (values[moveFound] as number)));
  leave.employed.fill(usual);
  leave.assisted.fill(values[moveAssistance] as number);
  leave.other.fill(values[moveOther] as number);
  for (let i = 0; i < refugeeRates.length; i++) refugeeRates[i] = areaRefugees(start, values, i);
}

/**
 * The moves of one year (model.md 5): people leave by their situation, those who found work this year more often; as
 * many move in, and what the area grows by, refugees among them; those of them who need assistance come into the groups
 * by the groups' shares at the start. Afterwards those who found work are employed like others. The answer is how often
 * refugees had to be cut to the number who move in.
 */
export function migrate(
  world: World,
  values: Float64Array,
  { share }: GroupChances,
  sampler: Sampler,
  moves: Moves,
): number {
  const { employed, other, found, groups } = world;
  const { leave, refugeeRates, outFound, outEmployed, outAssisted, outOther, more, refugees } = moves;
  const { entrants, inEmployed, inAssisted, shareEmployed, shareAssisted } = moves;
  const n = employed.length;
  sampler.take(found, leave.found, counts.movingFound, outFound);
  sampler.take(employed, leave.employed, counts.movingEmployed, outEmployed);
  for (let k = 0; k < groups.length; k++)
    sampler.take(
      (groups[k] as AssistedGroup).assisted,
      leave.assisted,
      groupCount(counts.movingAssisted, k),
      outAssisted[k] as Float64Array,
    );
  sampler.take(other, leave.other, counts.movingOther, outOther);
  const growing = values[growth] as number;
  for (let i = 0; i < n; i++) {
    const people =
      (found[i] as number) + (employed[i] as number) + (world.assisted[i] as number) + (other[i] as number);
    more[i] = people * growing;
    refugees[i] = people * (refugeeRates[i] as number);
  }
  sampler.round(more, parts.growth);
  sampler.round(refugees, parts.refugees);

  const usualE = values[entrantsEmployed] as number;
  const usualL = values[entrantsAssistance] as number;
  const refugeeE = values[refugeesEmployed] as number;
  const refugeeL = values[refugeesAssistance] as number;
  let cut = 0;
  for (let i = 0; i < n; i++) {
    let outL = 0;
    for (let k = 0; k < groups.length; k++) outL += outAssisted[k]?.[i] as number;
    const out = (outFound[i] as number) + (outEmployed[i] as number) + outL + (outOther[i] as number);
    const coming = Math.max(0, out + (more[i] as number));
    let received = refugees[i] as number;
    if (received > coming) {
      received = coming;
      cut++;
    }
    const usual = coming - received;
    const shareE = coming > 0 ? (usual * usualE + received * refugeeE) / coming : 0;
    const shareL = coming > 0 ? (usual * usualL + received * refugeeL) / coming : 0;
    entrants[i] = coming;
    shareEmployed[i] = shareE;
    let left = 1 - shareE;
    for (let k = 0; k < groups.length; k++) {
      const ofGroup = shareL * (share[k] as number);
      (shareAssisted[k] as Float64Array)[i] = partOfRest(ofGroup, left, k);
      left -= ofGroup;
    }
  }
  sampler.take(entrants, shareEmployed, counts.comingEmployed, inEmployed);
  for (let i = 0; i < n; i++) entrants[i] = (entrants[i] as number) - (inEmployed[i] as number);
  for (let k = 0; k < groups.length; k++) {
    const coming = inAssisted[k] as Float64Array;
    sampler.take(entrants, shareAssisted[k] as Float64Array, groupCount(counts.comingAssisted, k), coming);
    if (k + 1 < groups.length)
      for (let i = 0; i < n; i++) entrants[i] = (entrants[i] as number) - (coming[i] as number);
  }
  move(world, moves);
  sumGroups(world);
  return cut;
}

/** Carries the moves out. By now `entrants` are those who come without work, and into no group but the last. */
function move(world: World, moves: Moves): void {
  const { employed, other, found, groups } = world;
  const { stayEmployed, stayOther, stayFound, awayEmployed, awayOther } = world;
  const { outFound, outEmployed, outAssisted, outOther, entrants, inEmployed, inAssisted } = moves;
  const lastIn = inAssisted.at(-1) as Float64Array;
  for (let i = 0; i < employed.length; i++) {
    const f = found[i] as number;
    const e = employed[i] as number;
    const o = other[i] as number;
    const outF = outFound[i] as number;
    const outE = outEmployed[i] as number;
    const outO = outOther[i] as number;
    employed[i] = f - outF + e - outE + (inEmployed[i] as number);
    other[i] = o - outO + (entrants[i] as number) - (lastIn[i] as number);
    const goneF = f > 0 ? ((stayFound[i] as number) * outF) / f : 0;
    const goneE = e > 0 ? ((stayEmployed[i] as number) * outE) / e : 0;
    const goneO = o > 0 ? ((stayOther[i] as number) * outO) / o : 0;
    stayEmployed[i] = (stayFound[i] as number) - goneF + (stayEmployed[i] as number) - goneE;
    stayOther[i] = (stayOther[i] as number) - goneO;
    awayEmployed[i] = (awayEmployed[i] as number) + goneF + goneE;
    awayOther[i] = (awayOther[i] as number) + goneO;
  }
  for (let k = 0; k < groups.length; k++) {
    const { assisted, stayAssisted, awayAssisted } = groups[k] as AssistedGroup;
    const out = outAssisted[k] as Float64Array;
    const coming = inAssisted[k] as Float64Array;
    for (let i = 0; i < assisted.length; i++) {
      const l = assisted[i] as number;
      const outL = out[i] as number;
      assisted[i] = l - outL + (coming[i] as number);
      const goneL = l > 0 ? ((stayAssisted[i] as number) * outL) / l : 0;
      stayAssisted[i] = (stayAssisted[i] as number) - goneL;
      awayAssisted[i] = (awayAssisted[i] as number) + goneL;
    }
  }
}
