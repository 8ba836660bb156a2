import type { AreaTerms } from "./area-terms.ts";
import type { Outcome } from "./programme-step.ts";
import { parts, type Sampler } from "./sampler.ts";
import type { StartState } from "./start-state.ts";
import type { World } from "./world.ts";

/** Room for displacement: sums per municipality. */
export interface DisplacementScratch {
  readonly employed: Float64Array;
  readonly rates: Float64Array;
  readonly perEmployed: Float64Array;
}

/** Scratch for a start. */
export const displacementScratch = ({ areas, municipalities }: StartState): DisplacementScratch => ({
  employed: new Float64Array(municipalities),
  rates: new Float64Array(municipalities),
  perEmployed: new Float64Array(areas.length),
});

/**
 * Extra jobs that others lose (model.md 5, details.md 44): a share of an area's extra jobs is lost in the same
 * municipality's other areas, in proportion to their employed, by people who did not find their work this year; where
 * there are no others it is booked as outside. Writes displaced and displacedOutside of the outcome.
 */
export function displace(
  world: World,
  { municipality }: StartState,
  { displacement }: AreaTerms,
  sampler: Sampler,
  outcome: Outcome,
  { employed: sums, rates, perEmployed }: DisplacementScratch,
): void {
  const { employed, other, found, stayEmployed, stayOther } = world;
  sums.fill(0);
  rates.fill(0);
  for (let i = 0; i < employed.length; i++) {
    const town = municipality[i] as number;
    sums[town] = (sums[town] as number) + (employed[i] as number) + (found[i] as number);
  }
  for (let i = 0; i < employed.length; i++) {
    const town = municipality[i] as number;
    const elsewhere = (sums[town] as number) - (employed[i] as number) - (found[i] as number);
    const lost = (displacement[i] as number) * (outcome.jobs[i] as number);
    // Sums and differences of whole numbers are exact; of real ones they may leave dust.
    const inside = elsewhere > 1e-9;
    perEmployed[i] = inside ? lost / elsewhere : 0;
    rates[town] = (rates[town] as number) + (perEmployed[i] as number);
    outcome.displacedOutside[i] = inside ? 0 : lost;
  }
  const { displaced } = outcome;
  for (let i = 0; i < employed.length; i++) {
    const rate = (rates[municipality[i] as number] as number) - (perEmployed[i] as number);
    displaced[i] = rate * ((employed[i] as number) + (found[i] as number));
  }
  sampler.round(displaced, parts.displaced);
  for (let i = 0; i < employed.length; i++) {
    const e = employed[i] as number;
    const o = other[i] as number;
    const wished = displaced[i] as number;
    const lost = wished > e ? e : wished < -o ? -o : wished;
    displaced[i] = lost;
    if (lost === 0) continue;
    const stays = lost > 0 ? (lost * (stayEmployed[i] as number)) / e : (lost * (stayOther[i] as number)) / o;
    employed[i] = e - lost;
    other[i] = o + lost;
    stayEmployed[i] = (stayEmployed[i] as number) - stays;
    stayOther[i] = (stayOther[i] as number) + stays;
  }
}
