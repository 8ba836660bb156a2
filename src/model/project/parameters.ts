import { pertMean, type Range } from "../random/pert.ts";

/** How a parameter is counted. `option`: the number of a choice; `year`: a calendar year. */
export const parameterUnits = [
  "share",
  "sharePerYear",
  "logitPerYear",
  "factor",
  "peoplePerMillionSek",
  "sekPerPersonAndYear",
  "people",
  "count",
  "years",
  "year",
  "option",
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/** What a parameter is about; the order in which people meet them. */
export const parameterGroups = [
  "effect",
  "delivery",
  "labour",
  "cycle",
  "migration",
  "school",
  "budget",
  "start",
  "breakEven",
] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/**
 * A number the projection rests on. A scenario sets it by id: a number fixes it, [low, mode, high] draws it anew in
 * every draw. Names, plain sentences and sources stand in src/programmes/assumptions.
 */
export interface Parameter {
  readonly id: string;
  readonly group: ParameterGroup;
  readonly unit: ParameterUnit;
  /** What is admitted, ends included. */
  readonly least: number;
  readonly most: number;
  /** A range is drawn unless the scenario fixes it. */
  readonly preset: number | Range;
  /** From where to where it may reasonably be moved to see what it matters. */
  readonly span: readonly [number, number];
  /** Whether a range may be given: not for choices and for what is known before the first year. */
  readonly drawable: boolean;
  /** Ids of the choices, in the order of their numbers. */
  readonly options?: readonly string[];
}

export const cyclePaths = ["random", "flat", "upturn", "downturn", "stockholm-1999-2003", "own"] as const;
export type CyclePath = (typeof cyclePaths)[number];

/** Years at most that a projection runs. */
export const mostYears = 30;

/** Who pays and gains, and what a change is counted in, for break-even. */
export const payers = ["state", "municipality", "society"] as const;
export const causes = ["job", "assistance", "pupil"] as const;
export type Payer = (typeof payers)[number];
export type Cause = (typeof causes)[number];

type Given = Omit<Parameter, "drawable"> & { readonly drawable?: boolean };
const parameter = (given: Given): Parameter => ({ drawable: true, ...given });

const share = (
  id: string,
  group: ParameterGroup,
  preset: number | Range,
  span: readonly [number, number],
  unit: ParameterUnit = "share",
): Parameter => parameter({ id, group, unit, least: 0, most: 1, preset, span });

const fixed = (given: Given): Parameter => ({ ...given, drawable: false });

const ticks = (id: string): Parameter =>
  fixed({ id, group: "delivery", unit: "count", least: 0, most: 8, preset: 0, span: [0, 8] });

const perMillion = (id: string, preset: Range): Parameter =>
  parameter({
    id,
    group: "effect",
    unit: "peoplePerMillionSek",
    least: -100,
    most: 100,
    preset,
    span: [preset[0], preset[2]],
  });

const drift = (id: string, group: ParameterGroup, most: number, unit: ParameterUnit): Parameter =>
  parameter({ id, group, unit, least: -most, most, preset: 0, span: [-most / 10, most / 10] });

const cycleYears = Array.from({ length: mostYears }, (_, i) =>
  fixed({
    id: `cycle-${i + 1}`,
    group: "cycle",
    unit: "factor",
    least: -5,
    most: 5,
    preset: 0,
    span: [-1, 1],
  }),
);

const unitValues = causes.flatMap((cause) =>
  payers.map((payer) =>
    fixed({
      id: `value-${cause}-${payer}`,
      group: "breakEven",
      unit: "sekPerPersonAndYear",
      least: -10_000_000,
      most: 10_000_000,
      preset: 0,
      span: [0, 300_000],
    }),
  ),
);

const costShares = payers.map((payer) =>
  fixed({
    id: `cost-share-${payer}`,
    group: "breakEven",
    unit: "share",
    least: 0,
    most: 1,
    preset: payer === "municipality" ? 0 : 1,
    span: [0, 1],
  }),
);

/** Every parameter of the projection (model.md 5), in the order in which a draw takes its chance for them. */
export const parameters: readonly Parameter[] = [
  perMillion("jobs-per-million", [-1.2, 1.75, 8.7]),
  perMillion("assistance-per-million", [-0.6, 0.6, 3.5]),
  perMillion("pupils-per-million", [-0.13, 0, 0.4]),
  share("displacement", "effect", [0.1, 0.2, 0.3], [0, 0.5]),
  share("carry-on", "effect", 0.3, [0, 0.6]),
  share("ceiling", "effect", 0.05, [0.02, 0.1]),
  parameter({
    id: "incentive",
    group: "effect",
    unit: "factor",
    least: 0,
    most: 10,
    preset: 1,
    span: [0.8, 1.2],
  }),

  share("additionality", "delivery", 1, [0.5, 1]),
  share("match-additionality", "delivery", 0, [0, 1]),
  share("share-jobs", "delivery", 1 / 3, [0, 1]),
  share("share-assistance", "delivery", 1 / 3, [0, 1]),
  share("share-school", "delivery", 1 / 3, [0, 1]),
  share("understand", "delivery", 1, [0.7, 1]),
  share("can", "delivery", 1, [0.7, 1]),
  share("want", "delivery", 1, [0.7, 1]),
  ticks("ticks-jobs"),
  ticks("ticks-assistance"),
  ticks("ticks-school"),
  parameter({
    id: "collaboration-strength",
    group: "delivery",
    unit: "factor",
    least: 0,
    most: 5,
    preset: 0,
    span: [0, 0.5],
  }),

  share("assistance-hire-ratio", "labour", 0.4, [0.2, 0.6], "factor"),
  share("leave-work", "labour", 0.1, [0.08, 0.12], "sharePerYear"),
  share("leave-assistance", "labour", 0.15, [0.1, 0.2], "sharePerYear"),
  drift("drift-employment", "labour", 0.1, "sharePerYear"),
  drift("drift-assistance", "labour", 0.1, "sharePerYear"),

  fixed({
    id: "cycle",
    group: "cycle",
    unit: "option",
    least: 0,
    most: cyclePaths.length - 1,
    preset: 0,
    span: [2, 3],
    options: cyclePaths,
  }),
  parameter({
    id: "cycle-hire",
    group: "cycle",
    unit: "factor",
    least: -2,
    most: 2,
    preset: 0.1,
    span: [0, 0.2],
  }),
  parameter({
    id: "cycle-leave",
    group: "cycle",
    unit: "factor",
    least: -2,
    most: 2,
    preset: 0.07,
    span: [0, 0.14],
  }),
  parameter({
    id: "cycle-persistence",
    group: "cycle",
    unit: "factor",
    least: 0,
    most: 0.99,
    preset: 0.7,
    span: [0.5, 0.9],
  }),
  ...cycleYears,

  share("move-employed", "migration", 0.12, [0.08, 0.16], "sharePerYear"),
  share("move-assistance", "migration", 0.1, [0.06, 0.14], "sharePerYear"),
  share("move-other", "migration", 0.11, [0.07, 0.15], "sharePerYear"),
  share("move-found-work", "migration", 0.1, [0, 0.2], "sharePerYear"),
  parameter({
    id: "growth",
    group: "migration",
    unit: "sharePerYear",
    least: -0.05,
    most: 0.1,
    preset: 0,
    span: [-0.01, 0.02],
  }),
  share("entrants-employed", "migration", 0.3, [0.2, 0.4]),
  share("entrants-assistance", "migration", 0.1, [0.05, 0.15]),
  share("refugees-employed", "migration", 0.02, [0, 0.1]),
  share("refugees-assistance", "migration", 0.45, [0.3, 0.6]),
  parameter({
    id: "refugee-rate",
    group: "migration",
    unit: "sharePerYear",
    least: 0,
    most: 0.1,
    preset: 0,
    span: [0, 0.01],
  }),

  drift("drift-eligibility", "school", 1, "logitPerYear"),

  share("budget-penalty", "budget", 0, [0, 1]),
  parameter({
    id: "assistance-cost",
    group: "budget",
    unit: "sekPerPersonAndYear",
    least: 0,
    most: 10_000_000,
    preset: 0,
    span: [0, 150_000],
  }),

  fixed({
    id: "start-year",
    group: "start",
    unit: "year",
    least: 0,
    most: 2200,
    preset: 0,
    span: [0, 0],
  }),
  fixed({
    id: "adults",
    group: "start",
    unit: "people",
    least: 1,
    most: 10_000_000,
    preset: 5000,
    span: [2500, 10_000],
  }),
  fixed({
    id: "adults-per-inhabitant",
    group: "start",
    unit: "share",
    least: 0.01,
    most: 1,
    preset: 0.58,
    span: [0.54, 0.62],
  }),
  fixed({
    id: "cohort-per-inhabitant",
    group: "start",
    unit: "share",
    least: 0,
    most: 0.1,
    preset: 0.0125,
    span: [0.01, 0.015],
  }),
  fixed({
    id: "employment-level",
    group: "start",
    unit: "share",
    least: 0,
    most: 1,
    preset: 0.5,
    span: [0.4, 0.6],
  }),
  fixed({
    id: "assistance-level",
    group: "start",
    unit: "share",
    least: 0,
    most: 1,
    preset: 0.1,
    span: [0.05, 0.15],
  }),

  ...unitValues,
  fixed({
    id: "benefit-years",
    group: "breakEven",
    unit: "years",
    least: 0,
    most: 60,
    preset: 1,
    span: [1, 10],
  }),
  fixed({
    id: "discount-rate",
    group: "breakEven",
    unit: "sharePerYear",
    least: -0.05,
    most: 0.2,
    preset: 0.03,
    span: [0, 0.05],
  }),
  fixed({
    id: "deadweight",
    group: "breakEven",
    unit: "share",
    least: 0,
    most: 1,
    preset: 0,
    span: [0, 0.5],
  }),
  ...costShares,
];

/** The ids that a scenario's assumptions may name. */
export const parameterIds: readonly string[] = parameters.map(({ id }) => id);

const places = new Map(parameters.map(({ id }, i) => [id, i]));

/** A parameter's place in the list; an unknown id here is a bug. */
export function parameterIndex(id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`there is no parameter ${id}`);
  return place;
}

/** Values that a scenario or a programme sets: a number fixes, a range is drawn. */
export type Assumptions = Readonly<Record<string, number | Range>>;

/** What expected values take: the number, or the mean of the range. */
export const expectedValue = (value: number | Range): number =>
  typeof value === "number" ? value : pertMean(value);
