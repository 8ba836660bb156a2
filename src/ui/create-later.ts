import { type Accessor, createComputed, createSignal, onCleanup, untrack } from "solid-js";

/** A value that follows in a turn of its own, so that what changes it and what is made of it are two tasks, not a long one. Needs an owner. */
export function createLater<Value>(value: Accessor<Value>): Accessor<Value> {
  const [later, setLater] = createSignal(untrack(value));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    timer = undefined;
    setLater(() => untrack(value));
  };
  createComputed((isFirst) => {
    value();
    // What waits already takes the newest along.
    if (!isFirst) timer ??= setTimeout(follow);
  }, true);
  onCleanup(() => clearTimeout(timer));
  return later;
}
