import type { Course } from "../project/course.ts";
import { parameterPlaces } from "../project/parameters.ts";
import { payerTotals } from "../project/series.ts";
import type { Counted } from "./payer-list.ts";
import type { PayerMatrix } from "./payer-matrix.ts";

const discountRate = parameterPlaces["discount-rate"];

/** What the programme did in a year, by place: the areas, then all together. Persons; jobs and so on with minus without. */
export interface YearOfPeople {
  readonly jobs: Float64Array;
  readonly assistance: Float64Array;
  readonly pupils: Float64Array;
  /** Jobs made, and those of others lost to them outside all areas. */
  readonly made: Float64Array;
  readonly outside: Float64Array;
}

/** Adds up a course of events for every payer. */
export interface PayerTotals {
  begin(): void;
  /** Adds a year that has been recorded; 0 is the first. */
  add(year: number, people: YearOfPeople): void;
  /** Writes cost, gain and net of every payer and place, in kronor of the first year, at `(payer * 3 + kind) * places + place`. */
  write(out: Float64Array): void;
}

/**
 * What the programme costs and gives each payer (model.md 5), on the numbers of one course. Cost: the payer's part of
 * what is paid (or of the typed cost, divided like what is paid), and for those who bear own money its new part or all
 * of it. Gain: each cause's kronor times the person-years it goes with, with minus without; not known (NaN) where
 * nothing is filled in. For society, work that others lose outside is taken off: as large a part of the jobs that last
 * as of the jobs made.
 */
export function createPayerTotals(course: Course, matrix: PayerMatrix, places: number): PayerTotals {
  const n = places - 1;
  const column = () => new Float64Array(places);
  const paid = column();
  const own = column();
  const made = column();
  const outside = column();
  const sums = { job: column(), jobForSociety: column(), assistance: column(), pupil: column() };
  const all = [paid, own, made, outside, ...Object.values(sums)];
  const worths = matrix.payers.map(({ id }) => worthOf(matrix, id));
  return {
    begin() {
      for (const each of all) each.fill(0);
    },
    add(year, people) {
      const { values, terms, delivery } = course;
      const today = (1 + (values[discountRate] as number)) ** -year;
      addPlaces(paid, delivery.paid, today);
      addPlaces(own, delivery.own, today, matrix.matchCost === "new" ? terms.matchAdditionality : null);
      for (let place = 0; place < places; place++) {
        const jobs = people.jobs[place] as number;
        const pupils = people.pupils[place] as number;
        made[place] = (made[place] as number) + (people.made[place] as number);
        outside[place] = (outside[place] as number) + (people.outside[place] as number);
        const lost = made[place] === 0 ? 0 : (outside[place] as number) / (made[place] as number);
        addTo(sums.job, place, jobs * today);
        addTo(sums.jobForSociety, place, jobs * (1 - lost) * today);
        addTo(sums.assistance, place, -(people.assistance[place] as number) * today);
        addTo(sums.pupil, place, Number.isNaN(pupils) ? 0 : pupils * today);
      }
    },
    write(out) {
      const { costSek } = matrix;
      const paidInAll = paid[n] as number;
      for (let p = 0; p < matrix.payers.length; p++) {
        const { grantShare, bearsOwn, isSociety } = matrix.payers[p] as PayerMatrix["payers"][number];
        const worth = worths[p] as Worth;
        const jobs = isSociety ? sums.jobForSociety : sums.job;
        const first = p * payerTotals.length * places;
        for (let place = 0; place < places; place++) {
          // Where nothing is paid a typed cost is the same in every area.
          const part = paidInAll > 0 ? (paid[place] as number) / paidInAll : place === n ? 1 : 1 / n;
          const grant = costSek === null ? (paid[place] as number) : costSek * part;
          const factor = costSek === null || paidInAll === 0 ? 1 : costSek / paidInAll;
          const cost = grantShare * grant + (bearsOwn ? factor * (own[place] as number) : 0);
          const gain = worth.isKnown
            ? worth.job * (jobs[place] as number) +
              worth.assistance * (sums.assistance[place] as number) +
              worth.pupil * (sums.pupil[place] as number)
            : Number.NaN;
          out[first + place] = cost;
          out[first + places + place] = gain;
          out[first + 2 * places + place] = gain - cost;
        }
      }
    },
  };
}

/** Kronor per person and year to a payer, by whom the causes go with. */
type Worth = Readonly<Record<Counted, number>> & { readonly isKnown: boolean };

function worthOf({ causes, value }: PayerMatrix, payer: string): Worth {
  const worth = { job: 0, assistance: 0, pupil: 0, none: 0, isKnown: false };
  for (const { id, counts } of causes) {
    const sek = value(id, payer);
    if (sek === null) continue;
    worth[counts] += sek;
    worth.isKnown = true;
  }
  return worth;
}

function addTo(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] as number) + value;
}

/** Adds the areas' numbers times a factor, and a part of their own, and their sum to the place of all together. */
function addPlaces(
  sums: Float64Array,
  numbers: Float64Array,
  factor: number,
  parts: Float64Array | null = null,
): void {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) {
    const value = (numbers[i] as number) * factor * (parts === null ? 1 : (parts[i] as number));
    addTo(sums, i, value);
    total += value;
  }
  addTo(sums, numbers.length, total);
}
