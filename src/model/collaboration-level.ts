/** Levels of collaboration, from coexistence (1) to merger (5). */
export const mostLevel = 5;
/** Depth counts only above this level: the source finds that it matters beyond a certain degree. */
const threshold = 3;

/**
 * Level 1-5 suggested by how many of the eight signs are seen: 1 + floor(ticks / 2), at most 5 (details.md 59).
 * Our own construction: the source (Statskontoret 2002:23) gives the signs no weights.
 */
export const collaborationLevel = (ticks: number): number => Math.min(mostLevel, 1 + Math.floor(ticks / 2));

/**
 * What a level multiplies effects by: 1 + strength x max(0, level - 3) / 2, with the user's own strength
 * (details.md 59). 1 up to level 3, 1 + strength at level 5. Our own construction.
 */
export const collaborationFactor = (level: number, strength: number): number =>
  1 + (strength * Math.max(0, level - threshold)) / (mostLevel - threshold);
