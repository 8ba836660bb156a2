import type { Piece } from "./feasible-set.ts";

/**
 * The values to offer of a set of pieces, the best first: the present one where it is in a piece; else the end nearest to it,
 * at first with as few digits as lie within the first twentieth of the piece, then further and further inside, for the case
 * that rounding of awards spoils the end itself.
 */
export function valuesToOffer(pieces: readonly Piece[], now: number): number[] {
  if (pieces.some(({ from, to }) => now >= from && now <= to)) return [now];
  const nearest = pieces
    .map((piece) => ({ piece, end: now < piece.from ? piece.from : piece.to }))
    .sort((a, b) => Math.abs(a.end - now) - Math.abs(b.end - now))[0];
  if (nearest === undefined) return [];
  const { piece, end } = nearest;
  const other = end === piece.from ? piece.to : piece.from;
  const inside = (part: number) => end + (other - end) * part;
  return [shortest(end, inside(1 / 20)), end, ...[1e-6, 1e-4, 1e-3, 1e-2, 0.05, 0.1, 0.2, 0.5].map(inside)];
}

/** The number with the fewest decimals between two, ends included: the nearest to the first of those. */
export function shortest(end: number, inside: number): number {
  const low = Math.min(end, inside);
  const high = Math.max(end, inside);
  const scale = Math.max(Math.abs(low), Math.abs(high));
  const first = scale === 0 ? 0 : Math.floor(Math.log10(scale));
  for (let digit = first; digit >= first - 12; digit--) {
    const rounded = end <= inside ? roundAt(end, digit, Math.ceil) : roundAt(end, digit, Math.floor);
    if (rounded >= low && rounded <= high) return rounded;
  }
  return end;
}

/** Rounds at a power of ten; negative powers divide, so that 0.3 is the 0.3 that people write. */
function roundAt(value: number, power: number, way: (value: number) => number): number {
  const unit = 10 ** Math.abs(power);
  return power >= 0 ? way(value / unit) * unit : way(value * unit) / unit;
}
