/** Takes steps that rest now and then to their end without a rest. */
export function toEnd<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
