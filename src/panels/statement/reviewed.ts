/** When the statement was last gone through against the product, as a year, a month and a day. */
export const reviewed = "2026-11-22";
