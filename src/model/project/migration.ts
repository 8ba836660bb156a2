import { areaRefugees } from "./area-refugees.ts";
import { parameterPlaces } from "./parameters.ts";
import { counts, parts, type Sampler } from "./sampler.ts";
import type { StartState } from "./start-state.ts";
import type { World } from "./world.ts";

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
  readonly outAssisted: Float64Array;
  readonly outOther: Float64Array;
  readonly more: Float64Array;
  readonly refugees: Float64Array;
  readonly entrants: Float64Array;
  readonly inEmployed: Float64Array;
  readonly inAssisted: Float64Array;
  readonly shareEmployed: Float64Array;
  readonly shareAssisted: Float64Array;
}

/** Room for the moves of n areas. */
export function createMoves(n: number): Moves {
  const column = () => new Float64Array(n);
  return {
    leave: { found: column(), employed: column(), assisted: column(), other: column() },
    refugeeRates: column(),
    outFound: column(),
    outEmployed: column(),
    outAssisted: column(),
    outOther: column(),
    more: column(),
    refugees: column(),
    entrants: column(),
    inEmployed: column(),
    inAssisted: column(),
    shareEmployed: column(),
    shareAssisted: column(),
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
 * many move in, and what the area grows by, refugees among them. Afterwards those who found work are employed like
 * others. The answer is how often refugees had to be cut to the number who move in.
 */
export function migrate(world: World, values: Float64Array, sampler: Sampler, moves: Moves): number {
  const { employed, assisted, other, found } = world;
  const { leave, refugeeRates, outFound, outEmployed, outAssisted, outOther, more, refugees } = moves;
  const { entrants, inEmployed, inAssisted, shareEmployed, shareAssisted } = moves;
  const n = employed.length;
  sampler.take(found, leave.found, counts.movingFound, outFound);
  sampler.take(employed, leave.employed, counts.movingEmployed, outEmployed);
  sampler.take(assisted, leave.assisted, counts.movingAssisted, outAssisted);
  sampler.take(other, leave.other, counts.movingOther, outOther);
  const growing = values[growth] as number;
  for (let i = 0; i < n; i++) {
    const people =
      (found[i] as number) + (employed[i] as number) + (assisted[i] as number) + (other[i] as number);
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
    const out =
      (outFound[i] as number) +
      (outEmployed[i] as number) +
      (outAssisted[i] as number) +
      (outOther[i] as number);
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
    shareAssisted[i] = shareE < 1 ? shareL / (1 - shareE) : 0;
  }
  sampler.take(entrants, shareEmployed, counts.comingEmployed, inEmployed);
  for (let i = 0; i < n; i++) entrants[i] = (entrants[i] as number) - (inEmployed[i] as number);
  sampler.take(entrants, shareAssisted, counts.comingAssisted, inAssisted);
  move(world, moves);
  return cut;
}

/** Carries the moves out. By now `entrants` are those who come without work. */
function move(world: World, moves: Moves): void {
  const { employed, assisted, other, found } = world;
  const { stayEmployed, stayAssisted, stayOther, stayFound } = world;
  const { awayEmployed, awayAssisted, awayOther } = world;
  const { outFound, outEmployed, outAssisted, outOther, entrants, inEmployed, inAssisted } = moves;
  for (let i = 0; i < employed.length; i++) {
    const f = found[i] as number;
    const e = employed[i] as number;
    const l = assisted[i] as number;
    const o = other[i] as number;
    const outF = outFound[i] as number;
    const outE = outEmployed[i] as number;
    const outL = outAssisted[i] as number;
    const outO = outOther[i] as number;
    const inL = inAssisted[i] as number;
    employed[i] = f - outF + e - outE + (inEmployed[i] as number);
    assisted[i] = l - outL + inL;
    other[i] = o - outO + (entrants[i] as number) - inL;
    const goneF = f > 0 ? ((stayFound[i] as number) * outF) / f : 0;
    const goneE = e > 0 ? ((stayEmployed[i] as number) * outE) / e : 0;
    const goneL = l > 0 ? ((stayAssisted[i] as number) * outL) / l : 0;
    const goneO = o > 0 ? ((stayOther[i] as number) * outO) / o : 0;
    stayEmployed[i] = (stayFound[i] as number) - goneF + (stayEmployed[i] as number) - goneE;
    stayAssisted[i] = (stayAssisted[i] as number) - goneL;
    stayOther[i] = (stayOther[i] as number) - goneO;
    awayEmployed[i] = (awayEmployed[i] as number) + goneF + goneE;
    awayAssisted[i] = (awayAssisted[i] as number) + goneL;
    awayOther[i] = (awayOther[i] as number) + goneO;
  }
}
