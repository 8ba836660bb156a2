import * as v from "valibot";
import { alternativeIds } from "../model/library/alternative.ts";
import { idSchema, shareSchema, yearSchema } from "../model/rule/primitives.ts";
import { editsSchema } from "../programmes/parts/edit.ts";
import { type Lockable, lockLetters } from "../scenario/link/lesson-locks.ts";
import type { OwnStep } from "../scenario/scenario.ts";
import { guessSchema } from "./guess/guess-schema.ts";
import { measureSchema } from "./measure-schema.ts";

/** The texts of a lesson: Swedish, easy Swedish, English; each a file of its folder. */
export const levels = ["sv", "sv-easy", "en"] as const;
export type Level = (typeof levels)[number];

const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));

const choice = v.union([v.string(), v.boolean()]);

/** What a step puts on the screen: a programme as it is, or changed in one of three ways. */
const stateSchema = v.strictObject({
  programme: idSchema,
  /** An example of the programme. */
  example: v.exactOptional(idSchema),
  /** A rule of the rule library. */
  alternative: v.exactOptional(v.picklist(alternativeIds)),
  /** Edits of the programme's rule. */
  rule: v.exactOptional(editsSchema),
  data: v.exactOptional(
    v.array(v.strictObject({ area: idSchema, indicator: idSchema, year: yearSchema, value: shareSchema })),
  ),
  /** How it is looked at, as in a link. */
  view: v.exactOptional(v.record(v.string(), v.union([choice, v.record(v.string(), choice)]))),
});

const stepSchema = v.strictObject({
  id: idSchema,
  minutes: minutesSchema,
  state: stateSchema,
  /** The part of the tab that it asks about (its `data-section` or `data-table`): all else there waits. */
  part: v.exactOptional(v.string()),
  /** The rows that matter of the part's table, which is shown with those alone, in the place of its picture. */
  rows: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
  /** The columns that matter of it, beside the first; the step's text "columns" is a list with a heading for each, the first's too. */
  columns: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
  /** What its texts ask the class to change: locked, it is done on paper. */
  asks: v.exactOptional(v.array(v.picklist(Object.keys(lockLetters) as Lockable[]))),
  /** The page would give the answer away although nothing is guessed on it: it stays covered until then. */
  isCovered: v.exactOptional(v.literal(true)),
  /** What the class guesses; the page stays covered until the answer is shown. */
  guess: v.exactOptional(guessSchema),
  /** Numbers and names of its texts, by the name that stands in braces there. */
  claims: v.record(idSchema, measureSchema),
});

/** lesson.json of a lesson's folder. Its texts are in a Markdown file per level beside it. */
export const lessonSchema = v.strictObject({
  id: idSchema,
  /** Place in the list. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(20)),
});

/** What a step puts on the screen; `scenario`: the changes of an own lesson's step, in the place of all others. */
export type LessonState = v.InferOutput<typeof stateSchema> & { readonly scenario?: OwnStep["scenario"] };
export type LessonStep = Omit<v.InferOutput<typeof stepSchema>, "state"> & { readonly state: LessonState };
/** A lesson of the product, or one of a teacher's own in the same shape. */
export interface Lesson {
  readonly id: string;
  readonly order: number;
  readonly steps: readonly LessonStep[];
}

/** Whether a later step has the class find something out about the same tab, so that the whole of it would tell the answer. */
export const isAskedLater = ({ steps }: Lesson, at: number): boolean =>
  steps.some(
    ({ state, guess, isCovered }, place) =>
      place > at &&
      state.view?.outcome === steps[at]?.state.view?.outcome &&
      (guess !== undefined || isCovered === true),
  );

/** Minutes of a lesson: those of its steps. */
export const minutesOf = ({ steps }: Lesson): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
