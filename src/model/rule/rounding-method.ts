/** How whole units are given out (model.md 2.4). */
export const roundingMethods = ["largestRemainder", "webster", "jefferson"] as const;
export type RoundingMethod = (typeof roundingMethods)[number];
