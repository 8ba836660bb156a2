import * as v from "valibot";

/** A text that is not empty. */
export const wordsSchema = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A text in every language; none may be empty. */
export const textSchema = v.strictObject({ sv: wordsSchema, en: wordsSchema });
