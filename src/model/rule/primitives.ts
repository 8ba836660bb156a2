import * as v from "valibot";

/** A name in a file: 1-100 characters. Ids are compared by code point. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Any finite number. */
export const numberSchema = v.pipe(v.number(), v.finite());
/** A finite number at or above zero. */
export const atLeastZeroSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A finite number above zero. */
export const aboveZeroSchema = v.pipe(v.number(), v.finite(), v.gtValue(0));
/** A share, 0-1. */
export const shareSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
/** A calendar year. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
/** A window: the years over which values are averaged. */
export const yearsSchema = v.pipe(v.array(yearSchema), v.maxLength(100));
/** Whole kronor, at most 1e15 (up to there doubles count single kronor). */
export const sekSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e15));
