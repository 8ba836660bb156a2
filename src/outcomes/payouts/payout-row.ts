/** A row of the picture and of the table: an area, or a municipality's total. All amounts are in the view's unit. */
export interface PayoutRow {
  readonly kind: "area" | "municipality";
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly isSelected: boolean;
  /** By series; they add up to the award before floors and caps took `cut`. */
  readonly parts: readonly number[];
  readonly cut: number;
  readonly award: number;
  readonly baseline: number;
  readonly change: number;
  /** How badly off, in standard scores; of a municipality the mean of its areas. Where nothing is known, and while nothing is ordered by it: average. */
  readonly need: number;
  /** Whole kronor, whatever the unit. */
  readonly changeSek: number;
  /** What chance alone leaves open of the award, nine times in ten; only of areas, and where it is asked for. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
}
