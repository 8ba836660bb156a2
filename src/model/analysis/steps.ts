/** How far a long computation has come: so many parts of so many. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** A computation that tells its steps, so that its caller may show them, rest between them, or drop it. */
export type Steps<Value> = Generator<Step, Value, void>;

/** Runs a computation to its end without a rest. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
