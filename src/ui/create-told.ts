import { type Accessor, createComputed, createSignal, untrack } from "solid-js";

/** A value for hundreds of readers: they hear only of another value, where a memo would mark each of them whenever it is worked out. Needs an owner. */
export function createTold<Value>(
  value: Accessor<Value>,
  equals?: (a: Value, b: Value) => boolean,
): Accessor<Value> {
  const [told, setTold] = createSignal(untrack(value), equals && { equals });
  createComputed(() => setTold(value));
  return told;
}
