/** How likely it is that those who carry a decision out understand it, can do it and want to. Shares. */
export interface FidelityParts {
  readonly understand: number;
  readonly can: number;
  readonly want: number;
}

/**
 * Part of a decision that is carried out as meant: P(understand) x P(can) x P(want), as if the three were
 * independent (model.md 5). Our own construction on an idea in the evaluation of Malmö's area programmes.
 */
export const fidelity = ({ understand, can, want }: FidelityParts): number => understand * can * want;
