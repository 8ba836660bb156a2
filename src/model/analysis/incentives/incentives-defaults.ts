/** What is assumed of the incentives where nothing is chosen: what one person more costs, in kronor. */
export const incentivesDefaults = { costSek: 100_000 } as const;
