import type { PayerMatrix } from "../payers/payer-matrix.ts";
import { createPayerTotals } from "../payers/payer-totals.ts";
import type { Course } from "./course.ts";
import { type Aim, aimsOf, isMet } from "./recorder-aims.ts";
import { copyWithTotal, withTotal } from "./recorder-rows.ts";
import { countWorld, worldRows, writeResidents, writeShares } from "./recorder-world.ts";
import {
  type BandSeries,
  bandSeries,
  eventKinds,
  grantTotals,
  groupSeries,
  type Layout,
  type MeanSeries,
  meanSeries,
  payerTotals,
} from "./series.ts";
import type { StartState } from "./start-state.ts";
import { fallShare } from "./sum-held.ts";
import type { Target } from "./target.ts";

/** Turns the state of a course into numbers, one year at a time (series.ts tells their places). */
export interface Recorder {
  /** The numbers of the latest year recorded. */
  readonly numbers: Float64Array;
  /** Sums over the years so far; those of payers are there once the last year is recorded. */
  readonly totals: Float64Array;
  /** Begins a course: awards fall against the baseline's in its first year of payment. */
  begin(): void;
  record(year: number): void;
}

/** A recorder over a course. `unitSek`: awards are counted in units. */
export function createRecorder(
  course: Course,
  start: StartState,
  layout: Layout,
  unitSek: number,
  targets: readonly Target[],
  baseline: Float64Array | null,
  matrix: PayerMatrix,
): Recorder {
  const { areas: n, places } = layout;
  const numbers = new Float64Array(layout.perYear);
  const totals = new Float64Array(layout.totals * places);
  const row = (series: number) => numbers.subarray(series * places, (series + 1) * places);
  const band = (id: BandSeries) => row(bandSeries.indexOf(id));
  const mean = (id: MeanSeries) => row(layout.bands + meanSeries.indexOf(id));
  const event = (k: number) => row(layout.bands + layout.means + k);
  const shares = [
    worldRows(band("employment"), band("assistance"), band("school")),
    worldRows(band("employmentWithout"), band("assistanceWithout"), band("schoolWithout")),
  ] as const;
  const residents = [
    [band("residentsEmployment"), band("residentsAssistance")],
    [band("residentsEmploymentWithout"), band("residentsAssistanceWithout")],
  ] as const;
  const effects = [band("jobsEffect"), band("assistanceEffect"), band("pupilsEffect")] as const;
  const residentEffects = [band("residentsJobsEffect"), band("residentsAssistanceEffect")] as const;
  const award = band("award");
  const spent = band("spent");
  const fall = event(eventKinds.indexOf("fall"));
  const nothing = event(eventKinds.indexOf("nothing"));
  const fallSoFar = event(eventKinds.indexOf("fallSoFar"));
  const nothingSoFar = event(eventKinds.indexOf("nothingSoFar"));
  const before = new Float64Array(places);
  const payerRows = matrix.payers.length * payerTotals.length * places;
  const saves = layout.totals * places > payerRows;
  const counts = { with: new Float64Array(4 * places), without: new Float64Array(4 * places) };
  const flows: readonly (readonly [Float64Array, Float64Array])[] = [
    [course.outcome.jobs, mean("jobsMade")],
    [course.outcome.kept, mean("keptFromAssistance")],
    [course.outcome.pupils, mean("pupilsMade")],
    [course.outcome.displaced, mean("displaced")],
    [course.outcome.displacedOutside, mean("displacedOutside")],
    [course.delivery.spent, spent],
    // Rows begin at 0 and stay there where the conditions ask for nothing.
    ...(course.delivery.asks.lost ? ([[course.delivery.lost, mean("lost")]] as const) : []),
    ...(course.delivery.asks.own ? ([[course.delivery.own, mean("ownMoney")]] as const) : []),
    [course.grant.penalty, mean("penalty")],
    ...(saves
      ? ([
          [course.grant.saving, mean("saving")],
          [course.grant.kept, mean("savingKept")],
        ] as const)
      : []),
  ];
  const payers = createPayerTotals(course, matrix, places);
  const people = {
    jobs: effects[0],
    assistance: effects[1],
    pupils: effects[2],
    made: mean("jobsMade"),
    outside: mean("displacedOutside"),
  };
  const grant = grantRows(totals.subarray(payerRows), places);
  const unpaid = mean("unpaid");
  const stocks = [mean("employed"), mean("assisted"), mean("adults")] as const;
  const groups = Array.from({ length: layout.groups }, (_, k): readonly [Float64Array, Float64Array][] => [
    [course.with.groups[k]?.assisted as Float64Array, row(layout.bands + groupSeries(layout, k))],
    [course.without.groups[k]?.assisted as Float64Array, row(layout.bands + groupSeries(layout, k, true))],
  ]).flat();
  const peopleAtStart = withTotal(start.adults);
  const aims = aimsOf(targets, start);

  return {
    numbers,
    totals,
    begin() {
      totals.fill(0);
      payers.begin();
      before.fill(Number.NaN);
      fallSoFar.fill(0);
      nothingSoFar.fill(0);
    },
    record(year) {
      countWorld(course.with, start, counts.with, places);
      countWorld(course.without, start, counts.without, places);
      writeShares(counts.with, start, places, shares[0]);
      writeShares(counts.without, start, places, shares[1]);
      writeResidents(course.with, peopleAtStart, residents[0]);
      writeResidents(course.without, peopleAtStart, residents[1]);
      writeEffects(counts.with, counts.without);
      writeResidentEffects();
      for (let k = 0; k < flows.length; k++) {
        const [from, to] = flows[k] as readonly [Float64Array, Float64Array];
        copyWithTotal(from, to, 1);
      }
      for (const [from, to] of groups) copyWithTotal(from, to, 1);
      copyWithTotal(course.awards.awards, award, 1 / unitSek);
      unpaid.fill(0);
      unpaid[n] = course.awards.pays(year) ? course.awards.unpaidSek : 0;
      writeAwardEvents(year);
      payers.add(year, people);
      if (saves) addGrant();
      if (year === layout.years - 1) payers.write(totals);
      for (let k = 0; k < aims.length; k++)
        event(eventKinds.length + k)[(aims[k] as Aim).place] = isMet(
          aims[k] as Aim,
          counts.with,
          start,
          places,
        );
    },
  };

  /** With minus without, and the people themselves; no effect on pupils is told where there are none. */
  function writeEffects(here: Float64Array, there: Float64Array): void {
    const [jobs, assistance, pupils] = effects;
    const [employed, assisted, adults] = stocks;
    for (let place = 0; place < places; place++) {
      const e = here[place] as number;
      const l = here[places + place] as number;
      const none = place < n && start.cohorts[place] === 0;
      employed[place] = e;
      assisted[place] = l;
      adults[place] = here[3 * places + place] as number;
      jobs[place] = e - (there[place] as number);
      assistance[place] = l - (there[places + place] as number);
      pupils[place] = none
        ? Number.NaN
        : (here[2 * places + place] as number) - (there[2 * places + place] as number);
    }
  }

  function addGrant(): void {
    const rows = [mean("penalty"), mean("saving"), mean("savingKept")] as const;
    for (let place = 0; place < places; place++) {
      const [penalty, saving, kept] = rows.map((each) => each[place] as number) as [number, number, number];
      const year = [penalty, saving, kept, kept - penalty];
      for (let k = 0; k < year.length; k++) {
        const sums = grant[k] as Float64Array;
        sums[place] = (sums[place] as number) + (year[k] as number);
      }
    }
  }

  function writeResidentEffects(): void {
    const [jobs, assistance] = residentEffects;
    const [[employment, supported], [employmentWithout, supportedWithout]] = residents;
    for (let place = 0; place < places; place++) {
      const people = peopleAtStart[place] as number;
      jobs[place] = ((employment[place] as number) - (employmentWithout[place] as number)) * people;
      assistance[place] = ((supported[place] as number) - (supportedWithout[place] as number)) * people;
    }
  }

  /** An end that the rule sets itself is no event: years without money, and those of an area outside its own, are none. */
  function writeAwardEvents(year: number): void {
    const { firstPayment, pays, isDue: takesPart } = course.awards;
    for (let place = 0; place < places; place++) {
      const isDue = place === n ? pays(year) : takesPart(year, place);
      const now = award[place] as number;
      const last =
        year === firstPayment && baseline !== null ? (baseline[place] as number) : (before[place] as number);
      fall[place] = isDue && last > 0 && now < fallShare * last ? 1 : 0;
      nothing[place] = isDue && now === 0 ? 1 : 0;
      if (fall[place] === 1) fallSoFar[place] = 1;
      if (nothing[place] === 1) nothingSoFar[place] = 1;
      if (isDue) before[place] = now;
    }
  }
}

/** The rows of the ledger of the ordinary grant among the totals; none where there is no ledger. */
const grantRows = (totals: Float64Array, places: number): Float64Array[] =>
  grantTotals.map((_, k) => totals.subarray(k * places, (k + 1) * places));
