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

/** What is said of a parameter; its id is its key in the record of parameters.ts. */
export interface ParameterSpec {
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

type Given = Omit<ParameterSpec, "drawable">;

/** A parameter that may be drawn from a range. */
export const drawable = (given: Given): ParameterSpec => ({ ...given, drawable: true });

/** A parameter that is one number in every draw. */
export const fixed = (given: Given): ParameterSpec => ({ ...given, drawable: false });

/** Parameters of one kind, by id. */
export const each = <Id extends string>(
  ids: readonly Id[],
  specOf: (id: Id) => ParameterSpec,
): Readonly<Record<Id, ParameterSpec>> =>
  Object.fromEntries(ids.map((id) => [id, specOf(id)])) as Record<Id, ParameterSpec>;

/** What expected values take: the number, or the mean of the range. */
export const expectedValue = (value: number | Range): number =>
  typeof value === "number" ? value : pertMean(value);
