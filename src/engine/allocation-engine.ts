import type { Changes } from "../../workers/api.ts";
import type { Allocation } from "../model/allocation.ts";
import type { Finding } from "../model/health/find-counterexample.ts";
import type { PropertyId } from "../model/health/properties.ts";
import type { Programme } from "../model/programme.ts";
import type { Fault, Result } from "../model/result.ts";
import type { RuleEdit } from "../model/rule/edit-rule.ts";
import type { Trace } from "../model/trace.ts";
import type { Sek } from "../model/units.ts";

/** Why a question got no answer, where the rule is not to blame. */
export interface EngineFailure {
  readonly code: /** A newer question took its place before it was asked. */
    | "stale"
    /** The worker stopped on an error. */
    | "crashed"
    /** The worker did not answer within the limit. */
    | "noAnswer"
    /** The engine is closed. */
    | "disposed";
}

export type Answer<Value> = Result<Value, Fault | EngineFailure>;

/**
 * Answers questions about programmes and changes, wherever the computing is done. Questions on the same lane
 * replace each other: one is being worked on, the newest waits, those between are answered `stale`; answers on
 * a lane come in the order of their questions. No promise is ever left open and none rejects.
 */
export interface AllocationEngine {
  /** Keeps a programme under a key for all later questions. */
  load(key: string, programme: Programme): void;
  allocate(lane: string, key: string, changes: Changes): Promise<Answer<Allocation>>;
  explain(lane: string, key: string, changes: Changes, areaId: string): Promise<Answer<Trace>>;
  stakes(
    lane: string,
    key: string,
    changes: Changes,
    points: readonly (readonly (readonly RuleEdit[])[])[],
  ): Promise<Answer<readonly Sek[]>>;
  /** Tries a property of the rule on so many cases near its own. */
  tryProperty(
    lane: string,
    key: string,
    changes: Changes,
    property: PropertyId,
    trials: number,
  ): Promise<Answer<Finding>>;
  /** Stops the worker; every open question, and every later one, is answered `disposed`. */
  dispose(): void;
}
