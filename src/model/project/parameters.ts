import type { Range } from "../random/pert.ts";
import { breakEvenParameters } from "./break-even-parameters.ts";
import { cycleParameters, pullParameters } from "./cycle-parameters.ts";
import { drawable, fixed, type ParameterGroup, type ParameterSpec, type ParameterUnit } from "./parameter.ts";

type Span = readonly [number, number];

const share = (
  group: ParameterGroup,
  preset: number | Range,
  span: Span,
  unit: ParameterUnit = "share",
): ParameterSpec => drawable({ group, unit, least: 0, most: 1, preset, span });

const perMillion = (preset: Range): ParameterSpec =>
  drawable({
    group: "effect",
    unit: "peoplePerMillionSek",
    least: -100,
    most: 100,
    preset,
    span: [preset[0], preset[2]],
  });

const drift = (group: ParameterGroup, most: number, unit: ParameterUnit): ParameterSpec =>
  drawable({ group, unit, least: -most, most, preset: 0, span: [-most / 10, most / 10] });

const ticks = (): ParameterSpec =>
  fixed({ group: "delivery", unit: "count", least: 0, most: 8, preset: 0, span: [0, 8] });

const start = (unit: ParameterUnit, least: number, most: number, preset: number, span: Span): ParameterSpec =>
  fixed({ group: "start", unit, least, most, preset, span });

/**
 * Every parameter of the projection (model.md 5), in the order in which a draw takes its chance for them: a new one comes
 * last, so that drawn numbers of the others stay what they were.
 */
const specs = {
  "jobs-per-million": perMillion([-1.2, 1.75, 8.7]),
  "assistance-per-million": perMillion([-0.6, 0.6, 3.5]),
  "pupils-per-million": perMillion([-0.13, 0, 0.4]),
  displacement: share("effect", [0.1, 0.2, 0.3], [0, 0.5]),
  "carry-on": share("effect", 0.3, [0, 0.6]),
  ceiling: share("effect", 0.05, [0.02, 0.1]),
  incentive: drawable({ group: "effect", unit: "factor", least: 0, most: 10, preset: 1, span: [0.8, 1.2] }),

  additionality: share("delivery", 1, [0.5, 1]),
  "match-additionality": share("delivery", 0, [0, 1]),
  "share-jobs": share("delivery", 1 / 3, [0, 1]),
  "share-assistance": share("delivery", 1 / 3, [0, 1]),
  "share-school": share("delivery", 1 / 3, [0, 1]),
  understand: share("delivery", 1, [0.7, 1]),
  can: share("delivery", 1, [0.7, 1]),
  want: share("delivery", 1, [0.7, 1]),
  "ticks-jobs": ticks(),
  "ticks-assistance": ticks(),
  "ticks-school": ticks(),
  "collaboration-strength": drawable({
    group: "delivery",
    unit: "factor",
    least: 0,
    most: 5,
    preset: 0,
    span: [0, 0.5],
  }),

  "assistance-hire-ratio": share("labour", 0.4, [0.2, 0.6], "factor"),
  "leave-work": share("labour", 0.1, [0.08, 0.12], "sharePerYear"),
  "leave-assistance": share("labour", 0.15, [0.1, 0.2], "sharePerYear"),
  "drift-employment": drift("labour", 0.1, "sharePerYear"),
  "drift-assistance": drift("labour", 0.1, "sharePerYear"),

  ...cycleParameters,

  "move-employed": share("migration", 0.12, [0.08, 0.16], "sharePerYear"),
  "move-assistance": share("migration", 0.1, [0.06, 0.14], "sharePerYear"),
  "move-other": share("migration", 0.11, [0.07, 0.15], "sharePerYear"),
  "move-found-work": share("migration", 0.1, [0, 0.2], "sharePerYear"),
  growth: drawable({
    group: "migration",
    unit: "sharePerYear",
    least: -0.05,
    most: 0.1,
    preset: 0,
    span: [-0.01, 0.02],
  }),
  "entrants-employed": share("migration", 0.3, [0.2, 0.4]),
  "entrants-assistance": share("migration", 0.1, [0.05, 0.15]),
  "refugees-employed": share("migration", 0.02, [0, 0.1]),
  "refugees-assistance": share("migration", 0.45, [0.3, 0.6]),
  "refugee-rate": drawable({
    group: "migration",
    unit: "sharePerYear",
    least: 0,
    most: 0.1,
    preset: 0,
    span: [0, 0.01],
  }),

  "drift-eligibility": drift("school", 1, "logitPerYear"),

  "budget-penalty": share("budget", 0, [0, 1]),
  "assistance-cost": drawable({
    group: "budget",
    unit: "sekPerPersonAndYear",
    least: 0,
    most: 10_000_000,
    preset: 0,
    span: [0, 150_000],
  }),
  "penalty-hits-project": share("budget", 0, [0, 1]),
  "saving-kept": share("budget", 0, [0, 1]),

  "start-year": start("year", 0, 2200, 0, [0, 0]),
  adults: start("people", 1, 10_000_000, 5000, [2500, 10_000]),
  "adults-per-inhabitant": start("share", 0.01, 1, 0.58, [0.54, 0.62]),
  "cohort-per-inhabitant": start("share", 0, 0.1, 0.0125, [0.01, 0.015]),
  "employment-level": start("share", 0, 1, 0.5, [0.4, 0.6]),
  "assistance-level": start("share", 0, 1, 0.1, [0.05, 0.15]),

  ...breakEvenParameters,

  ...pullParameters,

  "plans-kept": share("effect", 1, [0, 1]),
} as const satisfies Record<string, ParameterSpec>;

/** The ids that a scenario's assumptions may name. */
export type ParameterId = keyof typeof specs;

/**
 * A number the projection rests on. A scenario sets it by id: a number fixes it, [low, mode, high] draws it anew in
 * every draw. Names, plain sentences and sources are in src/programmes/assumptions.
 */
export interface Parameter extends ParameterSpec {
  readonly id: ParameterId;
}

/** The ids of all parameters, in order. */
export const parameterIds = Object.keys(specs) as readonly ParameterId[];

/** Whether text is the id of a parameter. */
export const isParameterId = (id: string): id is ParameterId => Object.hasOwn(specs, id);

/** All parameters, in order. */
export const parameterList: readonly Parameter[] = parameterIds.map((id) => ({ id, ...specs[id] }));

const byId = <Value>(values: readonly Value[]): Readonly<Record<ParameterId, Value>> =>
  Object.fromEntries(parameterIds.map((id, place) => [id, values[place]])) as Record<ParameterId, Value>;

/** A parameter by its id. */
export const parameters = byId(parameterList);

/** Where in an array with one number per parameter each has its own. */
export const parameterPlaces = byId([...parameterIds.keys()]);

/** Values that a scenario or a programme sets: a number fixes, a range is drawn. */
export type Assumptions = Readonly<Partial<Record<ParameterId, number | Range>>>;
