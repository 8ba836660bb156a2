import type { PublishedAwards } from "./package.ts";

/**
 * Whether awards are exactly those that the authority decided by this very rule: then the amounts are its own, whatever
 * the figures are that they were computed from.
 */
export const isAsDecided = (
  published: readonly PublishedAwards[],
  awards: readonly { readonly id: string; readonly awardSek: number }[],
): boolean =>
  published.some(
    ({ rule, amounts }) =>
      rule.length === 0 && awards.every(({ id, awardSek }) => amounts[id]?.value === awardSek),
  );
