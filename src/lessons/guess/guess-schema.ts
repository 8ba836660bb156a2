import * as v from "valibot";
import { yearSchema } from "../../model/rule/primitives.ts";
import { orderGuesses } from "../../scenario/order-guess.ts";
import { measureSchema } from "../measure-schema.ts";

/** The picture's scale: kronor, people, shares (0-1); a guess is a whole number of steps from the least. */
const scale = {
  least: v.exactOptional(v.number()),
  most: v.number(),
  step: v.pipe(v.number(), v.minValue(0.001)),
};

/** What a class guesses before the answer is shown; the page stays covered until then. */
export const guessSchema = v.variant("kind", [
  ...orderGuesses,
  /** A bar for each measure; the step's text "guess" is a list with a name for each. */
  v.strictObject({
    kind: v.literal("bars"),
    bars: v.pipe(v.array(measureSchema), v.minLength(1), v.maxLength(6)),
    /** No bar is below the one before it, as a least and a most. */
    isAscending: v.exactOptional(v.literal(true)),
    /** Measures that fell are guessed as how far they fell. */
    isFall: v.exactOptional(v.literal(true)),
    /** Of each bar, where the step's picture gives the same thing a colour. */
    colours: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^--pot-[1-8]$/)))),
    ...scale,
  }),
  /** A line over years, of which the first are known; the step's text "guess" is its name. */
  v.strictObject({
    kind: v.literal("line"),
    points: v.pipe(
      v.array(v.strictObject({ year: yearSchema, of: measureSchema })),
      v.minLength(2),
      v.maxLength(8),
    ),
    known: v.pipe(v.number(), v.integer(), v.minValue(0)),
    ...scale,
  }),
]);
export type GuessPlan = v.InferOutput<typeof guessSchema>;
