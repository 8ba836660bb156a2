import * as v from "valibot";

const numberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const questionSchema = v.pipe(v.string(), v.maxLength(200));
const guessSchema = v.pipe(v.array(numberSchema), v.minLength(1), v.maxLength(500));

const poolsSchema = v.record(
  questionSchema,
  v.pipe(v.array(v.strictObject({ guess: guessSchema, mark: v.nullable(numberSchema) })), v.maxLength(2000)),
);

const ownSchema = v.record(
  questionSchema,
  v.strictObject({
    draft: v.pipe(v.array(v.nullable(numberSchema)), v.minLength(1), v.maxLength(500)),
    code: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Z-]{4,400}$/))),
  }),
);

const stageSchema = v.strictObject({
  session: v.string(),
  step: questionSchema,
  isShown: v.boolean(),
  isEnded: v.boolean(),
});

/** A guess of the class; `mark`: which pupil it is of, as far as a code tells; null for one that counts beside another of the same mark. */
export interface PooledGuess {
  readonly guess: readonly number[];
  readonly mark: number | null;
}

/** What was guessed here, null where nothing is yet, with its code once it is whole. */
export interface OwnGuess {
  readonly draft: readonly (number | null)[];
  readonly code: string | null;
}

/** How far the class is at a step of an open session. */
export interface Stage {
  readonly session: string;
  readonly step: string;
  readonly isShown: boolean;
  readonly isEnded: boolean;
}

/** What reads a value that a tab has kept: null for what is not of its form. */
export const reads =
  <Value>(schema: v.GenericSchema<unknown, Value>) =>
  (found: unknown): Value | null => {
    const read = v.safeParse(schema, found);
    return read.success ? read.output : null;
  };

/** What a tab has kept, by question; null for what is not of that form. Whether it answers the question is not asked: see `answers`. */
export const readPools: (found: unknown) => Readonly<Record<string, readonly PooledGuess[]>> | null =
  reads(poolsSchema);
export const readOwnGuesses: (found: unknown) => Readonly<Record<string, OwnGuess>> | null = reads(ownSchema);
/** The lot that a tab has drawn. */
export const readLot: (found: unknown) => number | null = reads(numberSchema);
export const readStage: (found: unknown) => Stage | null = reads(stageSchema);
