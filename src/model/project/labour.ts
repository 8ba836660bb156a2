import { binomialAt } from "../random/binomial.ts";
import type { Calibration } from "./calibrate.ts";
import { placeOf } from "./parameters.ts";
import type { World } from "./world.ts";
import { counts, countsPerArea, type YearChance } from "./year-chance.ts";

const hireRatio = placeOf("assistance-hire-ratio");
const leaveWork = placeOf("leave-work");
const leaveAssistance = placeOf("leave-assistance");

/** What the business cycle multiplies this year's probabilities of finding and of leaving work by. */
export interface CycleFactors {
  hire: number;
  leave: number;
}

/**
 * The labour market of one year (model.md 5): who finds work, leaves it, comes to need assistance and no longer needs
 * it. Expected numbers where `chance` is null, else whole persons. Residents of the start take their part of every
 * flow; those who moved away go on with the area's probabilities (details.md 49). The answer is how many
 * probabilities had to be cut at 1.
 */
export function labourMarket(
  world: World,
  { hire, need }: Calibration,
  values: Float64Array,
  cycle: CycleFactors,
  chance: YearChance | null,
): number {
  const { employed, assisted, other, found, foundFromOther, entries } = world;
  const { stayEmployed, stayAssisted, stayOther, stayFound, stayFoundFromOther, stayEntries } = world;
  const { awayEmployed, awayAssisted, awayOther } = world;
  const ratio = values[hireRatio] as number;
  const leaving = Math.min(1, (values[leaveWork] as number) * cycle.leave);
  const leavingAssistance = values[leaveAssistance] as number;
  let cut = (values[leaveWork] as number) * cycle.leave > 1 ? 1 : 0;
  for (let i = 0; i < employed.length; i++) {
    const e = employed[i] as number;
    const l = assisted[i] as number;
    const o = other[i] as number;
    const wished = (hire[i] as number) * cycle.hire;
    const hiring = wished < 1 ? wished : 1;
    const needing = Math.min(need[i] as number, 1 - hiring);
    const hiringL = Math.min(1, ratio * hiring);
    const freeing = Math.min(leavingAssistance, 1 - hiringL);
    if (wished > 1 || (need[i] as number) > needing || leavingAssistance > freeing) cut++;
    let oe: number;
    let ol: number;
    let le: number;
    let lo: number;
    let eo: number;
    if (chance === null) {
      oe = o * hiring;
      ol = o * needing;
      le = l * hiringL;
      lo = l * freeing;
      eo = e * leaving;
    } else {
      const { uniforms, normals } = chance;
      const at = i * countsPerArea;
      oe = binomialAt(o, hiring, uniforms, normals, at + counts.hiredOther);
      ol = binomialAt(o - oe, needing / (1 - hiring), uniforms, normals, at + counts.needing);
      le = binomialAt(l, hiringL, uniforms, normals, at + counts.hiredAssisted);
      lo = binomialAt(l - le, freeing / (1 - hiringL), uniforms, normals, at + counts.leavingAssistance);
      eo = binomialAt(e, leaving, uniforms, normals, at + counts.leavingWork);
    }
    found[i] = oe + le;
    foundFromOther[i] = oe;
    entries[i] = ol;
    employed[i] = e - eo;
    assisted[i] = l + ol - le - lo;
    other[i] = o + eo + lo - oe - ol;

    const ofE = e > 0 ? (stayEmployed[i] as number) / e : 0;
    const ofL = l > 0 ? (stayAssisted[i] as number) / l : 0;
    const ofO = o > 0 ? (stayOther[i] as number) / o : 0;
    stayFound[i] = oe * ofO + le * ofL;
    stayFoundFromOther[i] = oe * ofO;
    stayEntries[i] = ol * ofO;
    stayEmployed[i] = (e - eo) * ofE;
    stayAssisted[i] = (l - le - lo) * ofL + ol * ofO;
    stayOther[i] = (o - oe - ol) * ofO + eo * ofE + lo * ofL;

    const ae = awayEmployed[i] as number;
    const al = awayAssisted[i] as number;
    const ao = awayOther[i] as number;
    awayEmployed[i] = ae * (1 - leaving) + ao * hiring + al * hiringL;
    awayAssisted[i] = al * (1 - hiringL - freeing) + ao * needing;
    awayOther[i] = ao * (1 - hiring - needing) + ae * leaving + al * freeing;
  }
  return cut;
}
