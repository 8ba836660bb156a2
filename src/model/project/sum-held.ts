/**
 * The largest sum that an award is at least in nine draws of ten: one of the draws, not a value between two, so that it
 * does hold. What projections call a number to plan by and the analysis the sum that can be counted on. Sorts `awards`.
 */
export function sumHeld(awards: Float64Array): number {
  awards.sort();
  return awards[awards.length - Math.ceil(0.9 * awards.length)] ?? Number.NaN;
}

/** A fall counts where an award is below this part of the one before: by more than 20 % (details.md 51). */
export const fallShare = 0.8;
