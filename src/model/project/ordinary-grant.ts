import { parameterPlaces } from "./parameters.ts";

const budgetPenalty = parameterPlaces["budget-penalty"];
const assistanceCost = parameterPlaces["assistance-cost"];
const savingKept = parameterPlaces["saving-kept"];

/** The ledger of the ordinary grant, beside the programme's own money. Arrays by area number, kronor of the current year. */
export interface OrdinaryGrant {
  /** What the grant falls by, because fewer needed assistance last year than the year before. */
  readonly penalty: Float64Array;
  /** What assistance costs less than last year; below zero where it costs more. */
  readonly saving: Float64Array;
  /** The part of it that the district keeps, or bears. */
  readonly kept: Float64Array;
  /** Begins a course with the people on assistance at the start. */
  reset(assisted: Float64Array): void;
  /** The year's penalty, before anything else happens in it. */
  cut(values: Float64Array): void;
  /** The year's saving, once it is over. `assisted`: persons with the programme. */
  save(assisted: Float64Array, values: Float64Array): void;
}

/**
 * Keeps the ledger year by year: the grant of year t falls by b x kronor per person x max(0, L_(t-2) - L_(t-1)), L the
 * persons on assistance with the programme, whatever made them fewer. Nothing is known of the years before the first, so
 * that the first year has no penalty. The saving of year t is kronor per person x (L_(t-1) - L_t).
 */
export function createOrdinaryGrant(n: number): OrdinaryGrant {
  const before = new Float64Array(n);
  const fall = new Float64Array(n);
  const penalty = new Float64Array(n);
  const saving = new Float64Array(n);
  const kept = new Float64Array(n);
  return {
    penalty,
    saving,
    kept,
    reset(assisted) {
      before.set(assisted);
      fall.fill(0);
    },
    cut(values) {
      const perPerson = (values[budgetPenalty] as number) * (values[assistanceCost] as number);
      for (let i = 0; i < n; i++) penalty[i] = perPerson * Math.max(0, fall[i] as number);
    },
    save(assisted, values) {
      const perPerson = values[assistanceCost] as number;
      const share = values[savingKept] as number;
      for (let i = 0; i < n; i++) {
        fall[i] = (before[i] as number) - (assisted[i] as number);
        saving[i] = perPerson * (fall[i] as number);
        kept[i] = share * (saving[i] as number);
      }
      before.set(assisted);
    },
  };
}
