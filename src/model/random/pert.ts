/** A range of which the mode is most likely (low <= mode <= high). */
export type Range = readonly [low: number, mode: number, high: number];

/** Mean of the PERT distribution over a range: (low + 4 mode + high) / 6. */
export const pertMean = ([low, mode, high]: Range): number => (low + 4 * mode + high) / 6;

const cells = 1024;
const newtonSteps = 4;
/** Cells of the integral, and nodes and weights of Gauss and Legendre on each. */
const steps = 512;
const nodes = [0, -0.5384693101056831, 0.5384693101056831, -0.906179845938664, 0.906179845938664];
const weights = [
  0.5688888888888889, 0.47862867049936647, 0.47862867049936647, 0.23692688505618908, 0.23692688505618908,
];

/**
 * Quantiles of the PERT distribution at 0, 1/1024, ..., 1 (details.md 50): a beta distribution over the range with
 * exponents 4 (mode - low) / (high - low) and 4 (high - mode) / (high - low). Rounded to 1e-9 of the range's width, so
 * that engines whose powers differ in the last bit give the same table.
 */
export function pertTable([low, mode, high]: Range): Float64Array {
  const table = new Float64Array(cells + 1);
  const width = high - low;
  if (!(width > 0)) return table.fill(mode);
  const rising = (4 * (mode - low)) / width;
  const falling = (4 * (high - mode)) / width;
  const density = (x: number): number => x ** rising * (1 - x) ** falling;
  const sums = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i++)
    sums[i + 1] = (sums[i] as number) + integral(density, i / steps, (i + 1) / steps);
  const whole = sums[steps] as number;
  table[0] = low;
  table[cells] = high;
  let step = 0;
  for (let cell = 1; cell < cells; cell++) {
    const wanted = (whole * cell) / cells;
    while ((sums[step + 1] as number) < wanted) step++;
    const start = step / steps;
    const end = (step + 1) / steps;
    const share = (wanted - (sums[step] as number)) / ((sums[step + 1] as number) - (sums[step] as number));
    let x = start + share * (end - start);
    for (let turn = 0; turn < newtonSteps; turn++) {
      const excess = (sums[step] as number) + integral(density, start, x) - wanted;
      x = Math.min(end, Math.max(start, x - excess / density(x)));
    }
    table[cell] = low + width * (Math.round(x * 1e9) / 1e9);
  }
  return table;
}

function integral(density: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++)
    sum += (weights[i] as number) * density(from + half + half * (nodes[i] as number));
  return sum * half;
}

/** The quantile at u (0-1) by straight lines between the table's entries. */
export function pertQuantile(table: Float64Array, u: number): number {
  const place = u * cells;
  const cell = Math.min(cells - 1, Math.floor(place));
  const start = table[cell] as number;
  return start + (place - cell) * ((table[cell + 1] as number) - start);
}
