/** What the luck meter takes where nothing else is chosen. */
export const luckDefaults = { seed: 1, significantZ: 1.645, minimumN: 100 } as const;
