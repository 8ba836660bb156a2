import type { Programme } from "../model/programme.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { Target } from "../model/project/target.ts";
import { type Fault, ok, type Result } from "../model/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type Changes, type Resolved, resolveScenario } from "./resolve-scenario.ts";

/** How a projection is run: what is no part of a scenario. */
export interface ProjectionCall {
  /** 1-30. */
  readonly years: number;
  readonly seed: number;
  readonly targets?: readonly Target[];
  /** Awards of the baseline in kronor by area id, where the scenario differs from it. */
  readonly baselineSek?: Readonly<Record<string, number>> | undefined;
}

/** What is projected, once a scenario is resolved. */
export function inputOfResolved(
  { ticks: _, parties: __, ...resolved }: Resolved,
  { years, seed, targets = [], baselineSek }: ProjectionCall,
): ProjectionInput {
  return {
    ...resolved,
    years,
    seed,
    ...(targets.length > 0 && { targets }),
    ...(baselineSek !== undefined && { baselineSek }),
  };
}

/** What is projected for a scenario of a programme, compared with a baseline: its data, rule and assumptions. Errors: as resolveScenario. */
export function projectionInput(
  changes: Changes,
  programme: Programme,
  baseline: Changes,
  call: ProjectionCall,
): Result<ProjectionInput, readonly Fault[]> {
  const resolved = resolveScenario(changes, programme, baseline);
  return resolved.ok ? ok(inputOfResolved(resolved.value, call)) : resolved;
}

/** Whether two scenarios of a programme pay the same today: assumptions move no award. A fall in the first year of one that pays otherwise than the baseline counts from the baseline's awards. */
export const paysAlike = (a: Changes, b: Changes): boolean => payingText(a) === payingText(b);

const payingText = ({ areas, data, attributes, nation, rule }: Changes): string =>
  canonicalJson({ areas, data, attributes, nation, rule });
