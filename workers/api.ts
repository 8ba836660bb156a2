import type { Allocation } from "../src/model/allocation.ts";
import type { Finding } from "../src/model/health/find-counterexample.ts";
import type { PropertyId } from "../src/model/health/properties.ts";
import type { Programme } from "../src/model/programme.ts";
import type { Result } from "../src/model/result.ts";
import type { RuleEdit } from "../src/model/rule/edit-rule.ts";
import type { Trace } from "../src/model/trace.ts";
import type { Sek } from "../src/model/units.ts";
import type { Scenario } from "../src/scenario/scenario.ts";

/** The changes of a scenario against a programme the worker already holds. */
export type Changes = Pick<Scenario, "data" | "attributes" | "rule">;

/** What an allocation worker answers. Programmes are sent once by key; afterwards only changes travel. */
export interface AllocationApi {
  /** Keeps a programme under a key; a later call with the same key replaces it. */
  load(key: string, programme: Programme): Promise<void>;
  allocate(key: string, changes: Changes): Promise<Result<Allocation>>;
  explain(key: string, changes: Changes, areaId: string): Promise<Result<Trace>>;
  /** Kronor at stake for each of several open points, each a list of options, each a list of edits. */
  stakes(
    key: string,
    changes: Changes,
    points: readonly (readonly (readonly RuleEdit[])[])[],
  ): Promise<Result<readonly Sek[]>>;
  /** Tries a property of the rule on so many cases near its own. */
  tryProperty(key: string, changes: Changes, property: PropertyId, trials: number): Promise<Result<Finding>>;
}
