import type { PayerChanges } from "../payers/payer-changes.ts";
import type { Programme } from "../programme.ts";
import type { Rule } from "../rule/rule.ts";
import type { LocalAssumptions } from "./local.ts";
import type { Assumptions } from "./parameters.ts";
import type { Target } from "./target.ts";

/** All that a projection is computed from: plain data, the same for every worker. */
export interface ProjectionInput {
  readonly programme: Programme;
  readonly rule: Rule;
  /** What a scenario sets; other parameters are as the programme has them, else at their presets. */
  readonly assumptions: Assumptions;
  /** What a scenario assumes otherwise of some places, after the programme's own. */
  readonly local?: readonly LocalAssumptions[];
  /** What the scenario says of payers; absent: nothing. */
  readonly payers?: PayerChanges | undefined;
  /** Number of years, 1-30. */
  readonly years: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Targets beside the programme's own. */
  readonly targets?: readonly Target[];
  /** Awards of the baseline in kronor by area id, for a fall in the first year; absent = the rule's own first award. */
  readonly baselineSek?: Readonly<Record<string, number>>;
}

/** What a projection assumes otherwise of some places: the programme's entries, then the scenario's; the last one counts. */
export const localOf = ({
  programme,
  local = [],
}: Pick<ProjectionInput, "programme" | "local">): readonly LocalAssumptions[] => [
  ...(programme.local ?? []),
  ...local,
];

/** The targets a projection counts: the programme's own, then those asked for, each once. */
export function targetsOf({
  programme,
  targets = [],
}: Pick<ProjectionInput, "programme" | "targets">): Target[] {
  const own = programme.targets ?? [];
  return [
    ...own,
    ...targets.filter(
      ({ id }, at) =>
        !own.some((each) => each.id === id) && targets.findIndex((each) => each.id === id) === at,
    ),
  ];
}
