import { binomialAt, wholePersons } from "../random/binomial.ts";
import { areaRefugees } from "./area-refugees.ts";
import { placeOf } from "./parameters.ts";
import type { StartState } from "./start-state.ts";
import type { World } from "./world.ts";
import { counts, countsPerArea, fractions, fractionsPerArea, type YearChance } from "./year-chance.ts";

const moveEmployed = placeOf("move-employed");
const moveAssistance = placeOf("move-assistance");
const moveOther = placeOf("move-other");
const moveFound = placeOf("move-found-work");
const growth = placeOf("growth");
const entrantsEmployed = placeOf("entrants-employed");
const entrantsAssistance = placeOf("entrants-assistance");
const refugeesEmployed = placeOf("refugees-employed");
const refugeesAssistance = placeOf("refugees-assistance");

/**
 * The moves of one year (model.md 5): people leave by their situation, those who found work this year more often; as
 * many move in, and what the area grows by, refugees among them. Afterwards those who found work are employed like
 * others. Expected numbers where `chance` is null, else whole persons. The answer is how often refugees had to be cut
 * to the number who move in.
 */
export function migrate(
  world: World,
  start: StartState,
  values: Float64Array,
  chance: YearChance | null,
): number {
  const { employed, assisted, other, found } = world;
  const { stayEmployed, stayAssisted, stayOther, stayFound } = world;
  const { awayEmployed, awayAssisted, awayOther } = world;
  const leaveE = values[moveEmployed] as number;
  const leaveF = Math.min(1, leaveE + (values[moveFound] as number));
  const leaveL = values[moveAssistance] as number;
  const leaveO = values[moveOther] as number;
  const growing = values[growth] as number;
  const usualE = values[entrantsEmployed] as number;
  const usualL = values[entrantsAssistance] as number;
  const refugeeE = values[refugeesEmployed] as number;
  const refugeeL = values[refugeesAssistance] as number;
  let cut = 0;
  for (let i = 0; i < employed.length; i++) {
    const f = found[i] as number;
    const e = employed[i] as number;
    const l = assisted[i] as number;
    const o = other[i] as number;
    const people = f + e + l + o;
    const refugeeRate = areaRefugees(start, values, i);
    let outF = f * leaveF;
    let outE = e * leaveE;
    let outL = l * leaveL;
    let outO = o * leaveO;
    let more = people * growing;
    let refugees = people * refugeeRate;
    if (chance !== null) {
      const { uniforms, normals, fractions: parts } = chance;
      const at = i * countsPerArea;
      const part = i * fractionsPerArea;
      outF = binomialAt(f, leaveF, uniforms, normals, at + counts.movingFound);
      outE = binomialAt(e, leaveE, uniforms, normals, at + counts.movingEmployed);
      outL = binomialAt(l, leaveL, uniforms, normals, at + counts.movingAssisted);
      outO = binomialAt(o, leaveO, uniforms, normals, at + counts.movingOther);
      more = wholePersons(more, parts[part + fractions.growth] as number);
      refugees = wholePersons(refugees, parts[part + fractions.refugees] as number);
    }
    const entrants = Math.max(0, outF + outE + outL + outO + more);
    if (refugees > entrants) {
      refugees = entrants;
      cut++;
    }
    const usual = entrants - refugees;
    let inE = usual * usualE + refugees * refugeeE;
    let inL = usual * usualL + refugees * refugeeL;
    if (chance !== null && entrants > 0) {
      const { uniforms, normals } = chance;
      const at = i * countsPerArea;
      const shareE = inE / entrants;
      const shareL = inL / entrants;
      inE = binomialAt(entrants, shareE, uniforms, normals, at + counts.comingEmployed);
      inL = binomialAt(entrants - inE, shareL / (1 - shareE), uniforms, normals, at + counts.comingAssisted);
    }
    employed[i] = f - outF + e - outE + inE;
    assisted[i] = l - outL + inL;
    other[i] = o - outO + entrants - inE - inL;

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
  return cut;
}
