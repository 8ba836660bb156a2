import * as v from "valibot";
import {
  aboveZeroSchema,
  idSchema,
  numberSchema,
  sekSchema,
  shareSchema,
  yearSchema,
} from "../../model/rule/primitives.ts";
import { originEntries } from "./origin.ts";
import { textSchema } from "./text.ts";

const areaSchema = v.strictObject({
  id: idSchema,
  name: idSchema,
  municipality: idSchema,
  /** Four-digit municipality code; absent where the area has none. */
  code: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  /** A recipient that no people live in, such as an association. */
  withoutPeople: v.exactOptional(v.literal(true)),
});

const indicatorSchema = v.strictObject({
  id: idSchema,
  direction: v.picklist([1, -1]),
  persistence: shareSchema,
  /** The nation's share by year. */
  nation: v.exactOptional(
    v.strictObject({
      ...originEntries,
      values: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), shareSchema),
    }),
  ),
});

/** A table of attributes: one row per area, one column per attribute; null where the source has no figure. */
const attributeBlockSchema = v.strictObject({
  attributes: v.pipe(v.array(idSchema), v.minLength(1)),
  ...originEntries,
  values: v.record(idSchema, v.array(v.nullable(numberSchema))),
});

/** A table of one indicator: one row per area, one column per year; null where the value is missing or suppressed. */
const observationBlockSchema = v.strictObject({
  indicator: idSchema,
  years: v.pipe(v.array(yearSchema), v.minLength(1)),
  ...originEntries,
  values: v.record(idSchema, v.array(v.nullable(shareSchema))),
  /** Persons behind each share, in the same order. */
  denominators: v.exactOptional(v.record(idSchema, v.array(v.nullable(aboveZeroSchema)))),
});

const lastAwardBlockSchema = v.strictObject({ ...originEntries, values: v.record(idSchema, sekSchema) });

/** Where the money of some years of the rule's schedule is known from. */
const scheduleOriginSchema = v.strictObject({
  years: v.pipe(v.array(yearSchema), v.minLength(1)),
  ...originEntries,
  note: v.exactOptional(textSchema),
});

/** data.json: areas, attributes, indicators and observations, each block with its origin. */
export const dataSchema = v.strictObject({
  /** Whose rule rule.json is, with all the numbers in it. */
  ruleOrigin: v.strictObject(originEntries),
  /** Every year of the rule's schedule, each in one block. */
  scheduleOrigins: v.exactOptional(v.array(scheduleOriginSchema)),
  areas: v.pipe(v.array(areaSchema), v.minLength(1)),
  attributes: v.array(attributeBlockSchema),
  indicators: v.array(indicatorSchema),
  observations: v.array(observationBlockSchema),
  /** Figures that the sources lack: people may type an attribute of every area, and an indicator's level of a year. */
  asked: v.exactOptional(
    v.strictObject({
      attributes: v.array(idSchema),
      levels: v.array(v.strictObject({ indicator: idSchema, year: yearSchema })),
    }),
  ),
  lastAwards: v.exactOptional(v.array(lastAwardBlockSchema)),
});
export type DataPart = v.InferOutput<typeof dataSchema>;
