/**
 * Real amounts as whole kronor that add up exactly to the total: each rounded down, and the kronor that are left
 * given to the largest remainders, in order where they are equal. The amounts must sum to the total within one krona.
 */
export function wholeKronor(amounts: readonly number[], total: number): number[] {
  const whole = amounts.map((amount) => Math.floor(amount));
  let left = total - whole.reduce((sum, amount) => sum + amount, 0);
  const order = amounts
    .map((amount, at) => ({ at, rest: amount - Math.floor(amount) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    whole[at] = (whole[at] as number) + 1;
    left -= 1;
  }
  // Sums of doubles may be a hair off: what is then missing or over goes to the largest remainder, or from the smallest.
  const last = left > 0 ? order[0] : order.at(-1);
  if (left !== 0 && last !== undefined) whole[last.at] = (whole[last.at] as number) + left;
  return whole.map((amount) => (amount === 0 ? 0 : amount));
}
