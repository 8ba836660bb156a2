import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/** Milliseconds of work at a time, so that the page stays responsive. */
const sliceMs = 8;

/** Runs a generator to its end a few milliseconds at a time; null when it is cancelled. */
export async function timeSliced<Value>(
  work: Generator<void, Value>,
  isCancelled: () => boolean,
): Promise<Value | null> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await yieldToEventLoop();
    if (isCancelled()) return null;
    until = performance.now() + sliceMs;
  }
}
