import * as v from "valibot";
import { idSchema, sekSchema, yearSchema } from "./primitives.ts";

/** A year in which the rule pays. What it leaves out is the rule's own. */
const yearOfMoneySchema = v.strictObject({
  year: yearSchema,
  budgetSek: v.exactOptional(sekSchema),
  reserveSek: v.exactOptional(sekSchema),
});

/** The years in which money is awarded, ascending. */
export const scheduleSchema = v.pipe(v.array(yearOfMoneySchema), v.minLength(1), v.maxLength(100));

/** Areas that take part in some years only, first and last year included. */
const yearsOfAreasSchema = v.strictObject({
  areas: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(10_000)),
  from: yearSchema,
  to: yearSchema,
});

/** Every area that has years of its own; the others take part in all years. */
export const areaYearsSchema = v.pipe(v.array(yearsOfAreasSchema), v.maxLength(1000));

export type YearOfMoney = v.InferOutput<typeof yearOfMoneySchema>;
export type YearsOfAreas = v.InferOutput<typeof yearsOfAreasSchema>;
