import * as v from "valibot";
import { conditionSchema, mostConditions } from "../../model/analysis/goal-seek/condition.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { idSchema, numberSchema, shareSchema, yearSchema } from "../../model/rule/primitives.ts";
import { findFaults } from "../find-faults.ts";
import { type AnalysisId, type AnalysisOptions, analysisIds } from "./analysis-questions.ts";
import { attributionUnits } from "./attribute-scenario.ts";

/** What was chosen for the questions of the analysis, as links and kept views hold it. */
export type AnalysisSettings = { readonly [Id in AnalysisId]?: AnalysisOptions<Id> };

const whole = (least: number, most: number) =>
  v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));
const between = (least: number, most: number) =>
  v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most)));
const list = (member: v.GenericSchema<string>, most: number) => v.pipe(v.array(member), v.maxLength(most));

const seed = whole(0, Number.MAX_SAFE_INTEGER);
/** Rules, areas and members of a path at most. */
const mostNamed = 50;

/** Bounds are those of the command line. */
const schemas = {
  luck: v.strictObject({
    draws: whole(1, 100_000),
    seed,
    significantZ: between(0, 10),
    minimumN: between(0, 1e9),
  }),
  incentives: v.strictObject({ costSek: between(0, 1e12) }),
  predictability: v.strictObject({ draws: whole(1, 100_000), seed }),
  attribution: v.strictObject({
    by: v.exactOptional(v.picklist(attributionUnits)),
    seed,
    pairs: whole(1, 100_000),
  }),
  "goal-seek": v.strictObject({
    conditions: v.exactOptional(v.pipe(v.array(conditionSchema), v.maxLength(mostConditions))),
    levers: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            path: list(idSchema, mostNamed),
            from: v.exactOptional(numberSchema),
            to: v.exactOptional(numberSchema),
          }),
        ),
        v.maxLength(mostNamed),
      ),
    ),
    need: v.exactOptional(idSchema),
    seed,
  }),
  cycle: v.strictObject({
    observed: v.exactOptional(v.strictObject({ year: yearSchema, change: numberSchema })),
    within: v.exactOptional(shareSchema),
  }),
  robustness: v.strictObject({
    futures: whole(1, 100_000),
    years: whole(2, 30),
    seed,
    pairs: whole(0, 10_000),
    rules: v.exactOptional(list(idSchema, mostNamed)),
  }),
  boundaries: v.strictObject({
    merge: v.exactOptional(list(idSchema, mostNamed)),
    split: v.exactOptional(
      v.strictObject({ area: idSchema, part: v.pipe(v.number(), v.gtValue(0), v.maxValue(0.999)) }),
    ),
  }),
  vintages: v.strictObject({}),
} satisfies { readonly [Id in AnalysisId]: v.GenericSchema<AnalysisOptions<Id>> };

/** What may be chosen for a question, from plain data. Errors: every fault, with its path below `path`. */
export function readAnalysisOptions<Id extends AnalysisId>(
  id: Id,
  value: unknown,
  path: string,
): Result<AnalysisOptions<Id>, readonly Fault[]> {
  const schema: v.GenericSchema = schemas[id];
  const faults = findFaults(schema, value, path);
  return faults.length > 0 ? fail(faults) : ok(value as AnalysisOptions<Id>);
}

/** What a link holds of the analysis: the settings of questions, and those that were opened. */
const viewSchema = v.strictObject({
  opened: v.exactOptional(v.pipe(v.array(v.picklist(analysisIds)), v.maxLength(analysisIds.length))),
  settings: v.exactOptional(
    v.strictObject(
      Object.fromEntries(
        Object.entries(schemas).map(([id, schema]) => [id, v.exactOptional(schema as v.GenericSchema)]),
      ),
    ),
  ),
});

/** Every way in which what a link holds of the analysis is not as it may be, with paths: it decides figures. */
export const faultsOfAnalysisView = (value: unknown, path: string): readonly Fault[] =>
  findFaults(viewSchema as v.GenericSchema, value, path);
