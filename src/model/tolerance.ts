/** Two quantities closer than this part of their scale are equal (model.md 2.6). */
export const tolerance = 1e-12;

/** True when a and b differ by less than the tolerance of the scale. */
export const near = (a: number, b: number, scale: number): boolean => Math.abs(a - b) < tolerance * scale;

/** Compares two quantities on the scale max(1, |a|, |b|): -1, 0 or 1 (details.md 6). */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (a === b || near(a, b, Math.max(1, Math.abs(a), Math.abs(b)))) return 0;
  return a < b ? -1 : 1;
}

/** Value, or 0 when it is nothing but rounding dust on the scale. */
export const dusted = (value: number, scale: number): number =>
  Math.abs(value) < tolerance * scale ? 0 : value;

/** Value, or the whole number it differs from by nothing but rounding dust on the scale. */
export function settled(value: number, scale: number): number {
  const nearest = Math.round(value);
  return near(value, nearest, scale) ? nearest : value;
}

/** own / sum; a share too small to be anything but dust, even after every cap has moved money to it, is 0. */
export function partOf(own: number, sum: number): number {
  const part = sum > 0 ? own / sum : 0;
  return part < 1e-30 ? 0 : part;
}
