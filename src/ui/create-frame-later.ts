import { type Accessor, createComputed, createSignal, onCleanup, untrack } from "solid-js";

/** A value that follows one picture of the screen later while a control is moved: what is drawn from it has a frame to itself, so that on a slow processor no frame does all the work of a move. Needs an owner. */
export function createFrameLater<Value>(
  value: Accessor<Value>,
  isMoving: Accessor<boolean>,
): Accessor<Value> {
  const [shown, setShown] = createSignal(untrack(value));
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    timer = undefined;
    setShown(() => untrack(value));
  };
  const drop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  createComputed(() => {
    const next = value();
    if (!untrack(isMoving)) {
      drop();
      setShown(() => next);
      return;
    }
    // What waits already draws the newest: a hand that moves on does not put it off.
    if (frame !== 0 || timer !== undefined) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      timer = setTimeout(put);
    });
  });
  onCleanup(drop);
  return shown;
}
