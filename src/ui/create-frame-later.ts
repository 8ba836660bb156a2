import { type Accessor, createComputed, createSignal, untrack } from "solid-js";

/** A value that follows one picture of the screen later while a control is moved: what is drawn from it has a frame to itself, so that on a slow processor no frame does all the work of a move. Needs an owner. */
export function createFrameLater<Value>(
  value: Accessor<Value>,
  isMoving: Accessor<boolean>,
): Accessor<Value> {
  const [shown, setShown] = createSignal(untrack(value));
  let isWaiting = false;
  const put = () => {
    isWaiting = false;
    setShown(() => untrack(value));
  };
  createComputed(() => {
    const next = value();
    if (!untrack(isMoving)) return void setShown(() => next);
    // What waits already draws the newest: a hand that moves on does not put it off.
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => setTimeout(put));
  });
  return shown;
}
