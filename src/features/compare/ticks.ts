const factors = [1, 2, 2.5, 5, 10];

/** Round places of a scale that holds two numbers and zero, about so many. */
export function ticksBetween(least: number, most: number, about: number): number[] {
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  const rough = (high - low || 1) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (factors.find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step || 0);
}
