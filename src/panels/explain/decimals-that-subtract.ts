/** Decimals beyond these tell a reader nothing more. */
export const mostDecimals = 5;

/** A number as it is read where it is written with at most so many decimals. */
export const asShown = (value: number, decimals: number): number =>
  Number(new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false }).format(value));

/** Whether the difference of two shares is the difference of what is shown, with so many decimals in per cent. */
export function subtracts(a: number, b: number, decimals: number): boolean {
  // In units of the last decimal.
  const units = (share: number) => Math.round(asShown(share * 100, decimals) * 10 ** decimals);
  return Math.abs(units(a) - units(b)) === Math.abs(units(Math.abs(a - b)));
}

/**
 * How many decimals two shares need in per cent for the difference shown beside them to be the difference of what is
 * shown: none where both are whole per cent, else one, or as many more as rounding calls for.
 */
export function decimalsThatSubtract(a: number, b: number): number {
  const isWhole = [a, b].every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9);
  if (isWhole) return 0;
  for (let decimals = 1; decimals < mostDecimals; decimals++) if (subtracts(a, b, decimals)) return decimals;
  return mostDecimals;
}
