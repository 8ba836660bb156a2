import type { Programme } from "../../model/programme.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { type Changes, type Resolved, resolveScenario } from "../resolve-scenario.ts";

/** The scenarios an analysis is about, as changes against one programme. */
export interface AnalysedWorkspace {
  readonly scenarios: readonly Changes[];
  /** Index of the scenario that the others are compared with. */
  readonly baseline: number;
  /** Index of the scenario that is worked on. */
  readonly current: number;
}

/** What an analysis asks of the scenarios. Each is carried out when it is first asked for, so that one that fails stops only what needs it. */
export interface Subject {
  readonly current: () => Result<Resolved>;
  readonly baseline: () => Result<Resolved>;
  /** Every scenario, in the order of the workspace. */
  readonly scenarios: readonly (() => Result<Resolved>)[];
  readonly currentIndex: number;
  readonly baselineIndex: number;
}

/** The scenarios of a workspace on a programme. Errors, when one is asked for: the first of resolveScenario's. */
export function createSubject(programme: Programme, workspace: AnalysedWorkspace): Subject {
  const compared = at(workspace.scenarios, workspace.baseline);
  const scenarios = workspace.scenarios.map((changes) => {
    let found: Result<Resolved> | null = null;
    return () => {
      found ??= resolve(changes, programme, compared);
      return found;
    };
  });
  return {
    current: at(scenarios, workspace.current),
    baseline: at(scenarios, workspace.baseline),
    scenarios,
    currentIndex: workspace.current,
    baselineIndex: workspace.baseline,
  };
}

function resolve(changes: Changes, programme: Programme, baseline: Changes): Result<Resolved> {
  const resolved = resolveScenario(changes, programme, baseline);
  return resolved.ok ? ok(resolved.value) : fail(resolved.error[0] as Fault);
}

function at<Each>(list: readonly Each[], index: number): Each {
  const found = list[index];
  if (found === undefined) throw new RangeError(`an analysed workspace has no scenario ${index}`);
  return found;
}
