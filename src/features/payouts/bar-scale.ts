const steps = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10];

/** A round number at or above the longest bar: it moves in few and large steps, so that bars do not jump while one of them is dragged. */
export function barScale(longest: number): number {
  if (!(longest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(longest));
  return (steps.find((step) => step * power >= longest) ?? 10) * power;
}
