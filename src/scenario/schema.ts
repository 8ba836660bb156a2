import * as v from "valibot";
import { payerChangesSchema } from "../model/payers/payer-changes.ts";
import { placedSchema } from "../model/place-schema.ts";
import { assistanceGroupsSchema } from "../model/project/assistance-group.ts";
import { provenances } from "../model/provenance.ts";
import {
  aboveZeroSchema,
  idSchema,
  numberSchema,
  sekSchema,
  shareSchema,
  yearSchema,
} from "../model/rule/primitives.ts";
import { ruleSchema } from "../model/rule/rule.ts";
import { addedAreaSchema } from "./added-area.ts";
import { orderGuesses } from "./order-guess.ts";

/** The scenario file, version 1 (docs/scenario-file.md): strict at every level. */

/** A number of things. */
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** A year as an object's key, 1900-2299. */
const yearKeySchema = v.pipe(v.string(), v.regex(/^(?:19|2[0-2])\d\d$/));

const areaSchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  municipality: nameSchema,
  attributes: v.record(idSchema, numberSchema),
  lastAwardSek: v.exactOptional(sekSchema),
  /** A recipient that no people live in. */
  withoutPeople: v.exactOptional(v.literal(true)),
});

const indicatorSchema = v.strictObject({
  id: idSchema,
  title: nameSchema,
  direction: v.picklist([1, -1]),
  persistence: v.exactOptional(shareSchema),
  nation: v.exactOptional(v.record(yearKeySchema, shareSchema)),
});

const observationSchema = v.strictObject({
  area: idSchema,
  indicator: idSchema,
  year: yearSchema,
  value: shareSchema,
  denominator: v.exactOptional(aboveZeroSchema),
  provenance: v.picklist(provenances),
  source: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

const assumptionsSchema = v.record(
  idSchema,
  v.union([numberSchema, v.strictTuple([numberSchema, numberSchema, numberSchema])]),
);
/** Assumptions of some places. */
const localSchema = v.pipe(v.array(placedSchema({ assumptions: assumptionsSchema })), v.maxLength(1000));

export const inlineProgrammeSchema = v.strictObject({
  id: idSchema,
  title: nameSchema,
  areas: v.pipe(v.array(areaSchema), v.maxLength(100_000)),
  indicators: v.pipe(v.array(indicatorSchema), v.maxLength(1000)),
  observations: v.pipe(v.array(observationSchema), v.maxLength(1_000_000)),
  rule: ruleSchema,
  groups: v.exactOptional(assistanceGroupsSchema),
  local: v.exactOptional(localSchema),
});

const dataChangeSchema = v.strictObject({
  area: idSchema,
  indicator: idSchema,
  year: yearSchema,
  value: v.exactOptional(shareSchema),
  denominator: v.exactOptional(aboveZeroSchema),
});

const attributeChangeSchema = v.strictObject({ area: idSchema, attribute: idSchema, value: numberSchema });

const nationChangeSchema = v.strictObject({ indicator: idSchema, year: yearSchema, value: shareSchema });

/** Signs seen in a goal area, or how many. */
const seenSchema = v.union([v.pipe(v.array(idSchema), v.maxLength(100)), countSchema]);

/** Parties by goal area. */
const partiesOfGoals = v.record(idSchema, v.pipe(v.array(idSchema), v.maxLength(100)));

export const scenarioSchema = v.strictObject({
  utfall: v.literal(1),
  title: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
  programme: v.union([
    v.strictObject({ id: idSchema, version: v.exactOptional(nameSchema) }),
    v.strictObject({ inline: inlineProgrammeSchema }),
  ]),
  areas: v.exactOptional(v.pipe(v.array(addedAreaSchema), v.maxLength(1000))),
  data: v.exactOptional(v.pipe(v.array(dataChangeSchema), v.maxLength(1_000_000))),
  attributes: v.exactOptional(v.pipe(v.array(attributeChangeSchema), v.maxLength(1_000_000))),
  nation: v.exactOptional(v.pipe(v.array(nationChangeSchema), v.maxLength(10_000))),
  rule: v.exactOptional(ruleSchema),
  /** All groups on assistance; absent: the programme's own. */
  groups: v.exactOptional(assistanceGroupsSchema),
  assumptions: v.exactOptional(assumptionsSchema),
  local: v.exactOptional(localSchema),
  payers: v.exactOptional(payerChangesSchema),
  ticks: v.exactOptional(v.record(idSchema, seenSchema)),
  parties: v.exactOptional(
    v.strictObject({
      required: v.exactOptional(partiesOfGoals),
      present: v.exactOptional(v.record(idSchema, partiesOfGoals)),
    }),
  ),
});

const titleSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const proseSchema = v.pipe(v.string(), v.maxLength(4000));
const { utfall: _, title: __, note: ___, programme: ____, ...changeEntries } = scenarioSchema.entries;

const guessSchema = v.variant("kind", [
  ...orderGuesses,
  v.strictObject({
    kind: v.literal("bars"),
    by: v.picklist(["award", "perInhabitant"]),
    areas: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(6)),
  }),
  v.strictObject({
    kind: v.literal("line"),
    area: idSchema,
    indicator: idSchema,
    known: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
  }),
]);

/** A lesson of a teacher's own; that its texts hold no typed numbers is for `faultsOfLesson` to say. */
export const ownLessonSchema = v.strictObject({
  title: titleSchema,
  aim: proseSchema,
  level: v.picklist(["sv", "sv-easy", "en"]),
  steps: v.pipe(
    v.array(
      v.strictObject({
        title: titleSchema,
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
        scenario: v.strictObject(changeEntries),
        view: v.exactOptional(
          v.strictObject({
            outcome: v.exactOptional(idSchema),
            unit: v.exactOptional(idSchema),
            sorting: v.exactOptional(idSchema),
            area: v.exactOptional(idSchema),
          }),
        ),
        question: proseSchema,
        guess: v.exactOptional(guessSchema),
        answer: v.exactOptional(proseSchema),
        discussion: v.exactOptional(proseSchema),
        key: v.exactOptional(proseSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
});

export const workspaceSchema = v.strictObject({
  utfall: v.literal(1),
  workspace: v.pipe(v.array(scenarioSchema), v.minLength(1), v.maxLength(100)),
  baseline: countSchema,
  current: v.exactOptional(countSchema),
  sums: v.exactOptional(v.record(nameSchema, numberSchema)),
  lesson: v.exactOptional(ownLessonSchema),
});
