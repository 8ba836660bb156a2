/** Positions as near the wanted ones as may be, at least `gap` apart and inside the bounds, in the same order. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const placed = order.map((at) => wanted[at] as number);
  for (let i = 1; i < placed.length; i++)
    placed[i] = Math.max(placed[i] as number, (placed[i - 1] as number) + gap);
  let limit = high;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] as number, limit);
    limit = (placed[i] as number) - gap;
  }
  // Too many for the room: from the top on, at equal distance.
  const over = low - (placed[0] ?? low);
  const room = placed.length > 1 ? (high - low) / (placed.length - 1) : 0;
  const found = over > 0 ? placed.map((_, i) => low + i * Math.min(gap, room)) : placed;
  const result = wanted.map(() => 0);
  order.forEach((at, i) => {
    result[at] = found[i] as number;
  });
  return result;
}
