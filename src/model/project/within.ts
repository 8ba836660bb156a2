/** A value, or the bound it passes. */
export const within = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;
