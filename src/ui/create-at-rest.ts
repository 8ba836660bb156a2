import { type Accessor, createComputed, createSignal, onCleanup } from "solid-js";

/** How long after the last movement what is not followed by eye waits, in milliseconds. */
const rest = 150;

/** A value that stays as it is while a control is moved, and is the newest once the hand rests. Needs an owner. */
export function createAtRest<Value>(value: Accessor<Value>, isMoving: Accessor<boolean>): Accessor<Value> {
  const [settled, setSettled] = createSignal(value());
  createComputed((isFirst) => {
    const next = value();
    if (isFirst || !isMoving()) return void setSettled(() => next);
    const timer = setTimeout(() => setSettled(() => next), rest);
    onCleanup(() => clearTimeout(timer));
  }, true);
  return settled;
}
