/** Decimals beyond these tell a reader nothing more. */
const most = 5;

/**
 * How many decimals two shares need in per cent for the difference shown beside them to be the difference of what is
 * shown: none where both are whole per cent, else one, or as many more as rounding calls for.
 */
export function decimalsThatSubtract(a: number, b: number): number {
  const isWhole = [a, b].every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9);
  if (isWhole) return 0;
  for (let decimals = 1; decimals < most; decimals++) {
    // Rounded by what writes the numbers, in units of the last decimal.
    const { format } = new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false });
    const units = (share: number) => Math.round(Number(format(share * 100)) * 10 ** decimals);
    if (Math.abs(units(a) - units(b)) === Math.abs(units(Math.abs(a - b)))) return decimals;
  }
  return most;
}
