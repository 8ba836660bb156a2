const share = Number(process.env.UTFALL_RUNS_SHARE ?? 1);

/** Whether properties try all their cases, and tests of many draws run: not where `npm run mutation` runs them. */
export const inFull = share === 1;

/**
 * How many cases a property tries: `full`, or the part that UTFALL_RUNS_SHARE names. `npm run mutation` runs
 * every property once per change to the model and makes do with fewer cases each time.
 */
export const runs = (full: number): number => Math.max(1, Math.round(full * share));
