import type { TextPiece } from "../../i18n/parts.ts";

/** Where a figure comes from, in words. */
export interface FigureOrigin {
  /** "Employed share, Rinkeby, 2012". */
  readonly title: string;
  /** The value with all its decimals, and what it was counted on. */
  readonly value: string;
  /** The provenance in words. */
  readonly provenance: string;
  readonly isMadeUp: boolean;
  readonly source: string;
  readonly url: string | null;
}

/** A figure in a sentence that can be followed to where it comes from. A mean has one origin per year. */
export interface FigurePiece {
  readonly kind: "figure";
  readonly text: string;
  readonly origins: readonly FigureOrigin[];
}

export type ExplainPiece = TextPiece | FigurePiece;
