/**
 * Parts of a whole number of kronor as whole kronor that add up to it: each rounded down, and the kronor left over to the
 * largest fractions, ties in the order of the parts. Parts may be negative; they add up to `total` but for rounding dust.
 */
export function wholeKronor(parts: readonly number[], total: number): number[] {
  const settledParts = parts.map((part) => {
    const nearest = Math.round(part);
    return Math.abs(part - nearest) < 1e-6 ? nearest : part;
  });
  const whole = settledParts.map(Math.floor);
  let left = total - whole.reduce((sum, part) => sum + part, 0);
  const byFraction = [...parts.keys()].sort(
    (a, b) => fraction(settledParts[b] as number) - fraction(settledParts[a] as number) || a - b,
  );
  for (const part of byFraction) {
    if (left <= 0) break;
    whole[part] = (whole[part] as number) + 1;
    left--;
  }
  return whole.map((part) => (part === 0 ? 0 : part));
}

/** To 1e-9 of a krona, so that equal fractions of different numbers are tied. */
const fraction = (part: number): number => Math.round((part - Math.floor(part)) * 1e9);
