declare global {
  /** Started ahead by app/preload.ts; undefined once it is taken, or when its script did not arrive. */
  var utfallWorker: Worker | undefined;
}

/** The worker that was started while the page's own script was on its way, once; undefined where none was. */
export function takeEarlyWorker(): Worker | undefined {
  const worker = globalThis.utfallWorker;
  globalThis.utfallWorker = undefined;
  return worker;
}
