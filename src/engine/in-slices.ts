import { nextTurn } from "./next-turn.ts";

/** Milliseconds of work at a stretch, so that the page stays awake. */
const slice = 8;

/** Runs work that yields now and then to its end, a few milliseconds at a time; null when it is called off. */
export async function inSlices<Value>(
  work: Generator<void, Value>,
  isCalledOff: () => boolean,
): Promise<Value | null> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    if (isCalledOff()) return null;
    until = performance.now() + slice;
  }
}
