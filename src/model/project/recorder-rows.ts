/** Writes a row of areas times a factor, and after them their sum: the place of all together. */
export function copyWithTotal(from: Float64Array, to: Float64Array, factor: number): void {
  let total = 0;
  for (let i = 0; i < from.length; i++) {
    const value = (from[i] as number) * factor;
    to[i] = value;
    total += value;
  }
  to[from.length] = total;
}

/** A row of areas with their sum after them. */
export function withTotal(from: Float64Array): Float64Array {
  const to = new Float64Array(from.length + 1);
  copyWithTotal(from, to, 1);
  return to;
}
