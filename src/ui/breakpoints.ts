/** Widths from which the page has room for more; the same three as in the style sheets (`tokens.css`). */
export const breakpoints = {
  /** More than a phone. */
  wide: "(min-width: 40rem)",
  /** Two columns. */
  twoColumns: "(min-width: 64rem)",
  /** Three columns. */
  threeColumns: "(min-width: 87rem)",
} as const;
