/** A straight scale from values to pixels; a range of one value is drawn at the beginning. */
export const linear =
  (least: number, most: number, from: number, to: number) =>
  (value: number): number =>
    from + ((value - least) / (most - least || 1)) * (to - from);

/** A round number at or above a value: 1, 2, 2.5 or 5 times a power of ten, or one of the given factors. */
export function roundStep(value: number, factors: readonly number[] = [1, 2, 2.5, 5]): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return (factors.find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10) * power;
}

/** A round number at or above a value that moves in few and large steps, so that pictures keep their scale while a value changes. */
export const roundUp = (value: number): number => roundStep(value, [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]);

/** Round places of a scale around two numbers, about so many; the first is at or below both, the last at or above. */
export function ticks(
  least: number,
  most: number,
  about: number,
  factors?: readonly number[],
): { readonly values: readonly number[]; readonly step: number } {
  const step = roundStep((most - least) / Math.max(1, about), factors);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
  const values = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { values, step };
}

/** Which of the places along an axis can have words that need a gap each: the last, and others counted back from it. */
export function thinned(places: readonly number[], gap: number): readonly number[] {
  const kept: number[] = [];
  for (let at = places.length - 1; at >= 0; at--) {
    const next = kept[0];
    if (next === undefined || (places[next] as number) - (places[at] as number) >= gap) kept.unshift(at);
  }
  return kept;
}

/** Which words along an axis have room beside one another: the last, and others counted back from it. `from` and `to`: where each begins and ends. */
export function fitting(
  words: readonly { readonly from: number; readonly to: number }[],
  gap: number,
): readonly number[] {
  const kept: number[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const next = kept[0];
    if (next === undefined || (words[next]?.from ?? 0) - (words[at]?.to ?? 0) >= gap) kept.unshift(at);
  }
  return kept;
}
