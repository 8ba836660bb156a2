/** A change of a share counts a point for each percentage point or per cent, as the rule's text says. */
export const pointsPerShare = 100;

/** Digits that let a reader work out the share from the points, and the most decimals that are written. */
const digits = 3;
const mostDecimals = 20;

/** The decimals that points need to be read and worked on. */
export function decimalsOfPoints(points: number): number {
  const needed = digits - 1 - Math.floor(Math.log10(points));
  return Math.min(mostDecimals, Math.max(2, needed));
}
