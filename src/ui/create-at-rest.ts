import { type Accessor, createComputed, createSignal, onCleanup } from "solid-js";

/** How long after the last movement what is not followed by eye waits, in milliseconds. */
const rest = 150;

/** So often what waits looks once more whether the hand has let go: whoever holds a slider still for a second sees all of it. */
const looks = 6;

/** Whether a slider is held down. On a slow processor its moves come further apart than `rest`. */
const isHeld = (): boolean =>
  (globalThis.document?.querySelector("input[type=range]:active") ?? null) !== null;

/** A value that stays as it is while a control is moved, and is the newest once the hand rests. Needs an owner. */
export function createAtRest<Value>(value: Accessor<Value>, isMoving: Accessor<boolean>): Accessor<Value> {
  const [settled, setSettled] = createSignal(value());
  createComputed((isFirst) => {
    const next = value();
    if (isFirst || !isMoving()) return void setSettled(() => next);
    let timer: ReturnType<typeof setTimeout>;
    const look = (left: number): void => {
      if (left > 0 && isHeld()) timer = setTimeout(look, rest, left - 1);
      else setSettled(() => next);
    };
    timer = setTimeout(look, rest, looks);
    onCleanup(() => clearTimeout(timer));
  }, true);
  return settled;
}
