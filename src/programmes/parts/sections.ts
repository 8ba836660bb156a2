import * as v from "valibot";
import { workFields } from "../../model/collaboration.ts";
import { countedPeople } from "../../model/payers/payer-list.ts";
import { roles } from "../../model/project/roles.ts";
import {
  aboveZeroSchema,
  atLeastZeroSchema,
  idSchema,
  numberSchema,
  sekSchema,
  shareSchema,
  yearSchema,
} from "../../model/rule/primitives.ts";
import { originEntries } from "./origin.ts";
import { textSchema } from "./text.ts";

/** How a source qualifies a figure, or what it says instead of one. */
export const qualifiers = [
  "about",
  "lessThan",
  "moreThan",
  "atMost",
  "atLeast",
  "small",
  "smallest",
  "implied",
] as const;

/** How the figures of a table are written. */
export const tableUnits = ["sek", "persons", "share", "fullTimePosts", "count", "year"] as const;

const qualifierSchema = v.exactOptional(v.picklist(qualifiers));

const rowEntries = {
  value: v.nullable(numberSchema),
  qualifier: qualifierSchema,
  /** Where this one figure comes from, when not from where the table's others do. */
  origin: v.exactOptional(v.strictObject(originEntries)),
};

/** A table of published figures that no rule reads: each row is about an area or has a title of its own. */
const tableSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  unit: v.picklist(tableUnits),
  ...originEntries,
  note: v.exactOptional(textSchema),
  /** Its rows but the sum may each be cut: people switch them off to see what is left. */
  mayBeCut: v.exactOptional(v.literal(true)),
  rows: v.pipe(
    v.array(
      v.union([
        v.strictObject({ area: idSchema, ...rowEntries }),
        v.strictObject({ id: idSchema, title: textSchema, ...rowEntries }),
      ]),
    ),
    v.minLength(1),
  ),
});

/** A series to compare the areas with, such as the whole city. */
const comparisonSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  indicator: idSchema,
  ...originEntries,
  values: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), shareSchema),
});

/** Areas that had a programme, to hold the change of a share in them against that in the others. */
const contrastSchema = v.strictObject({
  indicator: idSchema,
  fromYear: yearSchema,
  toYear: yearSchema,
  /** Those with the programme. */
  areas: v.pipe(v.array(idSchema), v.minLength(1)),
  ...originEntries,
  note: textSchema,
});

/** How the money was divided over fields of work in each area. */
const goalAreasSchema = v.strictObject({
  fields: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        title: textSchema,
        /** The projection's field of work that its money goes to; absent where the projection does not follow it. */
        followed: v.exactOptional(v.picklist(workFields)),
      }),
    ),
    v.minLength(1),
  ),
  ...originEntries,
  note: v.exactOptional(textSchema),
  shares: v.pipe(v.array(v.strictObject({ area: idSchema, field: idSchema, ...rowEntries })), v.minLength(1)),
  /** Areas whose shares are all known. */
  complete: v.array(idSchema),
});

/** Levels of collaboration, the signs they are judged by, and what was found per field (level 1 is the first). */
const collaborationSchema = v.strictObject({
  ...originEntries,
  levels: v.pipe(v.array(v.strictObject({ id: idSchema, title: textSchema })), v.minLength(2)),
  signs: v.pipe(v.array(v.strictObject({ id: idSchema, title: textSchema })), v.minLength(1)),
  found: v.array(
    v.strictObject({
      id: idSchema,
      title: textSchema,
      /** The field of a projection whose signs of collaboration these are; one goal area for each field. */
      field: v.exactOptional(v.picklist(workFields)),
      /** Not a goal area of the source: there because the projection follows its field. */
      isOurs: v.exactOptional(v.literal(true)),
      level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  /** Those who may take part in the work for a goal. */
  parties: v.exactOptional(v.array(v.strictObject({ id: idSchema, title: textSchema }))),
  /** How often agencies took part in an area's measures. */
  participations: v.exactOptional(
    v.strictObject({
      ...originEntries,
      note: textSchema,
      rows: v.array(
        v.strictObject({
          area: idSchema,
          times: v.pipe(v.number(), v.integer(), v.minValue(0)),
          measures: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
    }),
  ),
  note: textSchema,
});

/** A target for a measure with so many places: the sum of who is let in is the user's. */
const creamingSchema = v.strictObject({
  ...originEntries,
  places: aboveZeroSchema,
  target: aboveZeroSchema,
  /** What the source says of targets. */
  note: textSchema,
});

/** Single projects with their grants and, where reported, participants and exits. */
const projectsSchema = v.strictObject({
  fields: v.pipe(v.array(v.strictObject({ id: idSchema, title: textSchema })), v.minLength(1)),
  ...originEntries,
  note: textSchema,
  /** Attributes of the areas that together count their projects: planned to go on, not planned. */
  divided: v.exactOptional(v.array(idSchema)),
  /** Clients of a method with deep work, and with how many of them it is done. */
  casework: v.exactOptional(
    v.strictObject({ ...originEntries, clients: aboveZeroSchema, deep: aboveZeroSchema, note: textSchema }),
  ),
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        name: idSchema,
        area: idSchema,
        field: idSchema,
        grantedSek: sekSchema,
        participants: v.nullable(atLeastZeroSchema),
        participantsQualifier: qualifierSchema,
        exits: v.nullable(atLeastZeroSchema),
        exitsQualifier: qualifierSchema,
        /** Where the exits are not stated but worked out. */
        exitsProvenance: v.exactOptional(originEntries.provenance),
        /** The project whose outcomes these are too: sums count them there. */
        sameOutcomesAs: v.exactOptional(idSchema),
        note: v.exactOptional(textSchema),
      }),
    ),
    v.minLength(1),
  ),
});

/** A change the programme set out to reach in a number of years, all areas together, and what was observed on the way. */
const targetSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  role: v.picklist(roles),
  /** Against the number of people in the first year: -0.5 is half as many. */
  change: v.pipe(numberSchema, v.minValue(-1)),
  fromYear: yearSchema,
  toYear: yearSchema,
  /** The people of the first year, where a source lets them be known. */
  people: v.exactOptional(v.strictObject({ value: aboveZeroSchema, provenance: originEntries.provenance })),
  observed: v.array(
    v.strictObject({ year: yearSchema, change: numberSchema, people: v.exactOptional(aboveZeroSchema) }),
  ),
  ...originEntries,
  note: textSchema,
});

/** Whether those who carry a decision out understand it, can and want to: where the idea comes from. The numbers are the user's. */
const fidelitySchema = v.strictObject({ ...originEntries, note: textSchema });

/** Who pays and gains, and why. The kronor are the user's. */
const breakEvenSchema = v.strictObject({
  ...originEntries,
  /** `counts`: the people of the projection that a cause goes with; left out, it follows nobody of the kind. */
  causes: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        title: textSchema,
        counts: v.exactOptional(v.picklist(countedPeople)),
      }),
    ),
    v.minLength(1),
  ),
  /** What each bears until the user says otherwise: a share of the grant (0 unless given), the recipients' own money. */
  payers: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        title: textSchema,
        grantShare: v.exactOptional(shareSchema),
        bearsOwn: v.exactOptional(v.boolean()),
        isSociety: v.exactOptional(v.boolean()),
      }),
    ),
    v.minLength(1),
  ),
  note: textSchema,
});

/** sections.json, the one file a folder may lack: what a programme's sources tell beyond what a rule reads. */
export const sectionsSchema = v.strictObject({
  tables: v.exactOptional(v.array(tableSchema)),
  comparisons: v.exactOptional(v.array(comparisonSchema)),
  contrast: v.exactOptional(contrastSchema),
  goalAreas: v.exactOptional(goalAreasSchema),
  collaboration: v.exactOptional(collaborationSchema),
  creaming: v.exactOptional(creamingSchema),
  projects: v.exactOptional(projectsSchema),
  fidelity: v.exactOptional(fidelitySchema),
  breakEven: v.exactOptional(breakEvenSchema),
  targets: v.exactOptional(v.array(targetSchema)),
});
export type Sections = v.InferOutput<typeof sectionsSchema>;
