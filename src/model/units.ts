/**
 * Units as types. A plain number cannot be passed where whole kronor are meant; only this file casts.
 * Inside hot loops numbers stay plain.
 */
declare const unit: unique symbol;
export type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Whole kronor, an integer (may be negative in differences). */
export type Sek = Unit<"SEK">;
/** A share, 0-1; 0.01 is one percentage point. */
export type Share = Unit<"share">;
/** A calendar year. */
export type Year = Unit<"year">;

/** Marks an integer as whole kronor. Throws on anything else: a fraction here is a bug, not bad input. */
export function sek(value: number): Sek {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole kronor: ${value}`);
  return (value === 0 ? 0 : value) as Sek;
}

/** Marks a number in 0-1 as a share. Throws outside the range: callers check input first. */
export function share(value: number): Share {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`not a share: ${value}`);
  return value as Share;
}

/** Marks an integer as a calendar year. Throws on anything else. */
export function year(value: number): Year {
  if (!Number.isInteger(value)) throw new RangeError(`not a year: ${value}`);
  return value as Year;
}
