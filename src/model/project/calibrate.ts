import { throwFault } from "../throw-fault.ts";
import { areaRefugees } from "./area-refugees.ts";
import type { AssistanceGroup } from "./assistance-group.ts";
import { groupChances } from "./assistance-groups.ts";
import { parameterPlaces } from "./parameters.ts";
import type { StartState } from "./start-state.ts";

const hireRatio = parameterPlaces["assistance-hire-ratio"];
const leaveWork = parameterPlaces["leave-work"];
const leaveAssistance = parameterPlaces["leave-assistance"];
const driftEmployment = parameterPlaces["drift-employment"];
const driftAssistance = parameterPlaces["drift-assistance"];
const moveEmployed = parameterPlaces["move-employed"];
const moveAssistance = parameterPlaces["move-assistance"];
const moveOther = parameterPlaces["move-other"];
const moveFound = parameterPlaces["move-found-work"];
const growth = parameterPlaces.growth;
const entrantsEmployed = parameterPlaces["entrants-employed"];
const entrantsAssistance = parameterPlaces["entrants-assistance"];
const refugeesEmployed = parameterPlaces["refugees-employed"];
const refugeesAssistance = parameterPlaces["refugees-assistance"];

/** Yearly probabilities per area, by area number. */
export interface Calibration {
  /** Other -> employed. */
  readonly hire: Float64Array;
  /** Other -> assistance, by group. */
  readonly need: readonly Float64Array[];
}

/** Room for the rates of n areas. */
export const createCalibration = (n: number, groups = 1): Calibration => ({
  hire: new Float64Array(n),
  need: Array.from({ length: groups }, () => new Float64Array(n)),
});

/** Numbers above 0 by less than this are rounding dust. */
const dust = 1e-12;

/**
 * Solves the probabilities of finding work and of coming to need assistance so that the expected first year, with no
 * cycle and no programme, changes each area's shares by the assumed drift (model.md 5, details.md 47). The year is
 * linear in both, so that one step of Newton's method is exact. Groups on assistance act together as one with their mean
 * chances; each one's rate then makes it keep its share of all on assistance. `values` holds one number per parameter.
 * Stops with tooManyRefugees or noSteadyState, naming the area, or noSteadyGroup, naming the group too.
 */
export function calibrate(
  start: StartState,
  groups: readonly AssistanceGroup[],
  given: Float64Array,
  out: Calibration,
): void {
  const chances = groupChances(groups, given);
  const mean = (column: Float64Array) =>
    chances.share.reduce((sum, share, k) => sum + share * (column[k] as number), 0);
  const values = given.slice();
  const meanRatio = mean(chances.hireRatio);
  const meanLeaving = mean(chances.leaving);
  values[hireRatio] = meanRatio;
  values[leaveAssistance] = meanLeaving;
  const base = new Float64Array(2);
  const hired = new Float64Array(2);
  const needed = new Float64Array(2);
  for (let i = 0; i < start.areas.length; i++) {
    if (start.areas[i]?.withoutPeople === true) continue;
    const people = start.adults[i] as number;
    const employed = people > 0 ? (start.employed[i] as number) / people : 0;
    const assisted = people > 0 ? (start.assisted[i] as number) / people : 0;
    const refugees = areaRefugees(start, values, i);
    const entrants = expectedYear(employed, assisted, 0, 0, refugees, values, base);
    if (refugees > entrants + dust) {
      const id = start.areas[i]?.id ?? "";
      throwFault({ code: "tooManyRefugees", area: id, value: refugees * people, allowed: entrants * people });
    }
    expectedYear(employed, assisted, 1, 0, refugees, values, hired);
    expectedYear(employed, assisted, 0, 1, refugees, values, needed);
    const size = 1 + (values[growth] as number);
    const wantedE = employed + (values[driftEmployment] as number) - (base[0] as number) / size;
    const wantedL = assisted + (values[driftAssistance] as number) - (base[1] as number) / size;
    const a = ((hired[0] as number) - (base[0] as number)) / size;
    const b = ((needed[0] as number) - (base[0] as number)) / size;
    const c = ((hired[1] as number) - (base[1] as number)) / size;
    const d = ((needed[1] as number) - (base[1] as number)) / size;
    const determinant = a * d - b * c;
    const hire = (wantedE * d - b * wantedL) / determinant;
    const need = settledAtZero((a * wantedL - wantedE * c) / determinant);
    if (!isAdmissible(hire, need, values))
      throwFault({ code: "noSteadyState", area: start.areas[i]?.id ?? "" });
    out.hire[i] = hire;
    const perOther = assisted / (1 - employed - assisted);
    for (let k = 0; k < groups.length; k++) {
      const more =
        ((chances.hireRatio[k] as number) - meanRatio) * hire +
        ((chances.leaving[k] as number) - meanLeaving);
      const own = settledAtZero((chances.share[k] as number) * (need + perOther * more));
      const rest = (chances.hireRatio[k] as number) * hire + (chances.leaving[k] as number);
      if (own < 0 || rest > 1)
        throwFault({ code: "noSteadyGroup", area: start.areas[i]?.id ?? "", value: groups[k]?.id ?? "" });
      (out.need[k] as Float64Array)[i] = own;
    }
  }
}

const settledAtZero = (value: number): number => (Math.abs(value) < dust ? 0 : value);

const isAdmissible = (hire: number, need: number, values: Float64Array): boolean =>
  hire > 0 &&
  need >= 0 &&
  hire + need <= 1 &&
  (values[hireRatio] as number) * hire + (values[leaveAssistance] as number) <= 1;

/**
 * Expected people in work and on assistance after one year, per person at its start, written to `out`; the answer is
 * the number of entrants, per person at the start. The same year as the projection's own, at c = 0 and without programme.
 */
export function expectedYear(
  employed: number,
  assisted: number,
  hire: number,
  need: number,
  refugees: number,
  values: Float64Array,
  out: Float64Array,
): number {
  const other = 1 - employed - assisted;
  const fromAssistance = (values[hireRatio] as number) * hire * assisted;
  const found = hire * other + fromAssistance;
  const staying = employed * (1 - (values[leaveWork] as number));
  const supported = assisted + need * other - fromAssistance - (values[leaveAssistance] as number) * assisted;
  const rest = 1 - found - staying - supported;
  const foundLeaving = found * Math.min(1, (values[moveEmployed] as number) + (values[moveFound] as number));
  const leavers =
    foundLeaving +
    staying * (values[moveEmployed] as number) +
    supported * (values[moveAssistance] as number) +
    rest * (values[moveOther] as number);
  const entrants = leavers + (values[growth] as number);
  const ordinary = entrants - refugees;
  out[0] =
    found -
    foundLeaving +
    staying * (1 - (values[moveEmployed] as number)) +
    refugees * (values[refugeesEmployed] as number) +
    ordinary * (values[entrantsEmployed] as number);
  out[1] =
    supported * (1 - (values[moveAssistance] as number)) +
    refugees * (values[refugeesAssistance] as number) +
    ordinary * (values[entrantsAssistance] as number);
  return entrants;
}
