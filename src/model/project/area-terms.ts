import type { LocalSlot } from "./local.ts";
import { parameterPlaces } from "./parameters.ts";
import { collaborationFactor, fidelityOf } from "./payments.ts";

const { ceiling, displacement, incentive, additionality } = parameterPlaces;
const jobsPerMillion = parameterPlaces["jobs-per-million"];
const assistancePerMillion = parameterPlaces["assistance-per-million"];
const pupilsPerMillion = parameterPlaces["pupils-per-million"];
const carryOn = parameterPlaces["carry-on"];
const plansKept = parameterPlaces["plans-kept"];
const matchAdditionality = parameterPlaces["match-additionality"];
const shareJobs = parameterPlaces["share-jobs"];
const shareAssistance = parameterPlaces["share-assistance"];
const shareSchool = parameterPlaces["share-school"];
const ticksJobs = parameterPlaces["ticks-jobs"];
const ticksAssistance = parameterPlaces["ticks-assistance"];
const ticksSchool = parameterPlaces["ticks-school"];

const names = [
  "jobsYield",
  "keptYield",
  "pupilsYield",
  "ceiling",
  "displacement",
  "carryOn",
  "additionality",
  "matchAdditionality",
  "fidelity",
  "ofJobs",
  "ofAssistance",
  "ofSchool",
] as const;

/**
 * What places may differ in, one number per area: people per million kronor by field (the incentive included), the
 * highest share that can be moved, the share of jobs that others lose, what goes on from year to year, new work per krona
 * of grant and of own money, fidelity, and the money's share by field times its collaboration factor.
 */
export type AreaTerms = Readonly<Record<(typeof names)[number], Float64Array>>;

/** Room for the terms of n areas. */
export const createAreaTerms = (n: number): AreaTerms =>
  Object.fromEntries(names.map((name) => [name, new Float64Array(n)])) as AreaTerms;

/** Sets the terms of all areas to those of a draw's values; they hold for a whole course of events. */
export function setAreaTerms(terms: AreaTerms, values: Float64Array, paysForResults: boolean): void {
  if (terms.ceiling.length === 0) return;
  setOne(terms, 0, values, paysForResults);
  for (const name of names) terms[name].fill(terms[name][0] as number);
}

/** Areas with assumptions of their own, and what each takes from where. */
export type LocalPlan = readonly {
  readonly area: number;
  readonly own: readonly (readonly [parameter: number, slot: number])[];
}[];

/** Which areas have which slots. */
export function localPlan(slots: readonly LocalSlot[]): LocalPlan {
  const areas = [...new Set(slots.flatMap((slot) => slot.areas))].sort((a, b) => a - b);
  return areas.map((area) => ({
    area,
    own: slots.flatMap((slot, k) => (slot.areas.includes(area) ? [[slot.parameter, k] as const] : [])),
  }));
}

/** Sets the terms of areas with assumptions of their own; `local` has one value per slot. */
export function setLocalTerms(
  terms: AreaTerms,
  values: Float64Array,
  local: Float64Array,
  plan: LocalPlan,
  paysForResults: boolean,
): void {
  if (plan.length === 0) return;
  const mixed = new Float64Array(values.length);
  for (const { area, own } of plan) {
    mixed.set(values);
    for (const [parameter, slot] of own) mixed[parameter] = local[slot] as number;
    setOne(terms, area, mixed, paysForResults);
  }
}

function setOne(terms: AreaTerms, i: number, values: Float64Array, paysForResults: boolean): void {
  const value = (place: number) => values[place] as number;
  const boost = paysForResults ? value(incentive) : 1;
  const field = (share: number, ticks: number) => value(share) * collaborationFactor(value(ticks), values);
  terms.jobsYield[i] = boost * value(jobsPerMillion);
  terms.keptYield[i] = boost * value(assistancePerMillion);
  terms.pupilsYield[i] = boost * value(pupilsPerMillion);
  terms.ceiling[i] = value(ceiling);
  terms.displacement[i] = value(displacement);
  terms.carryOn[i] = value(carryOn) * value(plansKept);
  terms.additionality[i] = value(additionality);
  terms.matchAdditionality[i] = value(matchAdditionality);
  terms.fidelity[i] = fidelityOf(values);
  terms.ofJobs[i] = field(shareJobs, ticksJobs);
  terms.ofAssistance[i] = field(shareAssistance, ticksAssistance);
  terms.ofSchool[i] = field(shareSchool, ticksSchool);
}
