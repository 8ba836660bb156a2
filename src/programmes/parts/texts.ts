import * as v from "valibot";
import { idSchema } from "../../model/rule/primitives.ts";
import { textSchema, wordsSchema } from "./text.ts";

const namingEntries = {
  title: textSchema,
  inSentence: textSchema,
  gloss: v.exactOptional(textSchema),
};

const storySchema = v.strictObject({
  lead: textSchema,
  more: v.exactOptional(textSchema),
  question: v.exactOptional(textSchema),
  questionAbout: v.exactOptional(v.picklist(["award", "awardPerInhabitant"])),
  ruleHeading: textSchema,
  /** Who pays, where the sources say it and the programme has no list of payers. */
  payer: v.exactOptional(textSchema),
  caveats: v.pipe(v.array(textSchema), v.minLength(1)),
  background: v.pipe(v.array(textSchema), v.minLength(1)),
});

const nounSchema = v.strictObject({
  one: wordsSchema,
  other: wordsSchema,
  no: wordsSchema,
  a: wordsSchema,
  the: wordsSchema,
  theOthers: wordsSchema,
});

/** texts.json: the story and the names of indicators, attributes and pots, by id. */
export const textsSchema = v.strictObject({
  story: storySchema,
  indicators: v.record(
    idSchema,
    v.strictObject({ ...namingEntries, counted: textSchema, short: textSchema }),
  ),
  attributes: v.record(idSchema, v.strictObject(namingEntries)),
  pots: v.record(idSchema, textSchema),
  /** What its areas are called, where that is something else. */
  areaNoun: v.exactOptional(v.strictObject({ sv: nounSchema, en: nounSchema })),
});
export type TextsPart = v.InferOutput<typeof textsSchema>;
