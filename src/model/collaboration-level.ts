/** Levels of collaboration, from coexistence (1) to merger (5). */
export const mostLevel = 5;
/** Depth counts only above this level: the source’s hypothesis is that it matters beyond a certain degree. */
const threshold = 3;

/** The fewest of the eight signs that suggest level 2, 3, 4 and 5. */
export const levelStarts = [2, 3, 5, 8] as const;

/** The fewest signs whose level is above the threshold: with fewer, depth makes no difference. */
export const fewestDeepSigns = levelStarts[2];

/**
 * Level 1-5 suggested by how many of the eight signs are seen: 0-1, 2, 3-4, 5-7 and 8 signs. The bands are our own
 * construction, set so that the signs ticked in the source (Statskontoret 2002:23, table 7) give the levels it found;
 * it gives the signs no weights.
 */
export const collaborationLevel = (ticks: number): number =>
  1 + levelStarts.filter((start) => ticks >= start).length;

/** The fewest signs that suggest a level. */
export const fewestSigns = (level: number): number => levelStarts[level - 2] ?? 0;

/**
 * What a level multiplies effects by: 1 + strength x max(0, level - 3) / 2, with the user's own strength
 * (details.md 59). 1 up to level 3, 1 + strength at level 5. Our own construction.
 */
export const collaborationFactor = (level: number, strength: number): number =>
  1 + (strength * Math.max(0, level - threshold)) / (mostLevel - threshold);
