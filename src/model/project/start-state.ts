import { byCodePoint } from "../order.ts";
import type { Area, Observation, Programme } from "../programme.ts";
import { throwFault } from "../throw-fault.ts";
import { type LocalAssumptions, localSetting } from "./local.ts";
import { expectedValue } from "./parameter.ts";
import { type Assumptions, type ParameterId, parameters } from "./parameters.ts";
import { mapRoles, type Role, type RoleMap, roles } from "./roles.ts";

/** Where a projection begins. Arrays by area number, in order of id; persons, real-valued but for adults and cohorts. */
export interface StartState {
  readonly areas: readonly Area[];
  /** Number of each area in the addresses of chance: an area that a scenario adds shifts that of no other. */
  readonly chances: Uint32Array;
  readonly roleMap: RoleMap;
  /** First projected year. */
  readonly firstYear: number;
  /** Adults, whole (half up). */
  readonly adults: Float64Array;
  readonly employed: Float64Array;
  readonly assisted: Float64Array;
  /** School leavers a year, whole (half up); 0 where the school indicator is not observed. */
  readonly cohorts: Float64Array;
  /** Share of leavers eligible; NaN without cohort. */
  readonly eligible: Float64Array;
  /** Refugees a year per adult; NaN where the parameter refugee-rate holds. */
  readonly refugeeRates: Float64Array;
  /** 1 where the indicator of a role is observed for an area, by `role * areas + area`: only these are measured later. */
  readonly measured: Uint8Array;
  /** Number of the municipality of each area, and how many there are. */
  readonly municipality: Int32Array;
  readonly municipalities: number;
  /** What is assumed for lack of figures, for at least one area. */
  readonly assumed: readonly ParameterId[];
}

/** A parameter's value for the start: starts are not drawn. */
export const startValue = (assumptions: Assumptions, id: ParameterId): number =>
  expectedValue(assumptions[id] ?? parameters[id].preset);

/** What is assumed for an area where a figure is missing. */
type Level = (id: ParameterId) => number;

/** The programme's own areas in their order, then those that a scenario has added. */
function chancesOf(areas: readonly Area[]): Uint32Array {
  const chances = new Uint32Array(areas.length);
  let next = 0;
  for (const isAdded of [false, true])
    for (const [i, area] of areas.entries()) if ((area.isAdded ?? false) === isAdded) chances[i] = next++;
  return chances;
}

const halfUp = (value: number): number => Math.floor(value + 0.5);

/**
 * Reads the start from the latest observations before the first year, or the earliest where there are only later ones
 * (model.md 5, details.md 42, 45, 48): adults from denominators, else from attributes, else assumed; shares from the
 * indicators, else assumed, in some places by their own.
 * Stops with noStartYear, impossibleShares or shareAtBound.
 */
export function readStart(
  programme: Programme,
  assumptions: Assumptions,
  local: readonly LocalAssumptions[] = [],
): StartState {
  const areas = [...programme.areas].sort((a, b) => byCodePoint(a.id, b.id));
  const roleMap = mapRoles(programme);
  const firstYear = firstProjectedYear(programme, assumptions);
  const latest = startObservations(programme.observations, firstYear);
  const n = areas.length;
  const assumed = new Set<ParameterId>();
  const levelIn =
    (area: Area): Level =>
    (id) => {
      assumed.add(id);
      return expectedValue(localSetting(local, area, id) ?? startValue(assumptions, id));
    };
  const observed = (area: Area, role: Role): Observation | undefined => {
    const indicator = roleMap.indicators[role];
    return indicator === null ? undefined : latest.get(`${indicator} ${area.id}`);
  };
  const state = {
    adults: new Float64Array(n),
    employed: new Float64Array(n),
    assisted: new Float64Array(n),
    cohorts: new Float64Array(n),
    eligible: new Float64Array(n).fill(Number.NaN),
    refugeeRates: new Float64Array(n),
    measured: new Uint8Array(roles.length * n),
    municipality: new Int32Array(n),
  };
  const municipalities = new Map<string, number>();
  for (const [i, area] of areas.entries()) {
    const known = municipalities.get(area.municipality) ?? municipalities.size;
    municipalities.set(area.municipality, known);
    state.municipality[i] = known;
    if (area.withoutPeople === true) continue;
    for (const [r, role] of roles.entries())
      if (observed(area, role) !== undefined) state.measured[r * n + i] = 1;
    const level = levelIn(area);
    const employment = observed(area, "employment");
    const assistance = observed(area, "assistance");
    const adults = halfUp(
      employment?.denominator ?? assistance?.denominator ?? adultsOf(area, level) ?? level("adults"),
    );
    const working = employment?.value ?? level("employment-level");
    const supported = assistance?.value ?? level("assistance-level");
    if (working + supported > 1)
      throwFault({ code: "impossibleShares", area: area.id, value: working + supported });
    state.adults[i] = adults;
    state.employed[i] = working * adults;
    state.assisted[i] = supported * adults;
    readSchool(area, observed(area, "school"), level, state, i);
    const refugees = area.attributes.refugeesPerInhabitant?.value;
    state.refugeeRates[i] = refugees === undefined ? Number.NaN : refugees / 5;
  }
  return {
    areas,
    chances: chancesOf(areas),
    roleMap,
    firstYear,
    ...state,
    municipalities: municipalities.size,
    assumed: [...assumed],
  };
}

/** The first year of a projection: the one that is set, else the one after the last observed. Stops with noStartYear. */
export const firstProjectedYear = (programme: Programme, assumptions: Assumptions): number =>
  firstYearOf(programme, assumptions) ?? throwFault({ code: "noStartYear" });

/** The same; null where there is none. */
export function firstYearOf({ observations }: Programme, assumptions: Assumptions): number | null {
  const set = startValue(assumptions, "start-year");
  if (set > 0) return set;
  let last = Number.NEGATIVE_INFINITY;
  for (const { year } of observations) last = Math.max(last, year);
  return Number.isFinite(last) ? last + 1 : null;
}

/** The latest observation before a year, else the earliest there is, by `indicator area`. */
function startObservations(
  observations: readonly Observation[],
  firstYear: number,
): Map<string, Observation> {
  const found = new Map<string, Observation>();
  for (const observation of observations) {
    const key = `${observation.indicator} ${observation.area}`;
    const known = found.get(key);
    if (known === undefined || isNearer(observation.year, known.year, firstYear)) found.set(key, observation);
  }
  return found;
}

/** Whether a year says more of the start than another: any before it more than any later one. */
function isNearer(year: number, known: number, firstYear: number): boolean {
  if (year < firstYear !== known < firstYear) return year < firstYear;
  return year < firstYear ? year > known : year < known;
}

function adultsOf({ attributes }: Area, level: Level): number | undefined {
  if (attributes.adults !== undefined) return attributes.adults.value;
  return attributes.population === undefined
    ? undefined
    : attributes.population.value * level("adults-per-inhabitant");
}

function readSchool(
  area: Area,
  school: Observation | undefined,
  level: Level,
  { adults, cohorts, eligible }: Pick<StartState, "adults" | "cohorts" | "eligible">,
  i: number,
): void {
  if (school === undefined) return;
  const { value, indicator, year } = school;
  if (!(value > 0 && value < 1)) throwFault({ code: "shareAtBound", area: area.id, indicator, year, value });
  const people = area.attributes.population?.value ?? (adults[i] as number) / level("adults-per-inhabitant");
  cohorts[i] = halfUp(school.denominator ?? people * level("cohort-per-inhabitant"));
  eligible[i] = value;
}
