/** Milliseconds of work at a stretch, so that the page stays awake. */
const slice = 8;

/** Lets everything else have its turn. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
    await pause();
    if (isCalledOff()) return null;
    until = performance.now() + slice;
  }
}
