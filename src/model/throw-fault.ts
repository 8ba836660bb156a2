import type { Fault, Result } from "./result.ts";
import { fail, ok } from "./result.ts";

/**
 * Carries a fault out of the depth of a computation to the one place that turns it into a Result.
 * It never leaves src/model: callers see `{ ok: false, error }`.
 */
export class FaultSignal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Stops the computation with a fault. */
export function throwFault(fault: Fault): never {
  throw new FaultSignal(fault);
}

/** Runs a computation; a fault inside it becomes a failure, any other exception is a bug and passes on. */
export function toResult<Value>(compute: () => Value): Result<Value> {
  try {
    return ok(compute());
  } catch (error) {
    if (error instanceof FaultSignal) return fail(error.fault);
    throw error;
  }
}
