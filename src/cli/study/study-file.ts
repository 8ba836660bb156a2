import { dirname, join } from "node:path";
import * as v from "valibot";
import { mostYears } from "../../model/project/cycle-parameters.ts";
import type { ProjectionInput } from "../../model/project/input.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { findFaults } from "../../scenario/find-faults.ts";
import { readJson } from "../../scenario/read-json.ts";
import type { FileCatalogue } from "../catalogue.ts";
import { projectionInputOf } from "../projection-input-of.ts";
import { readText } from "../read-input.ts";
import { mostDraws, mostParts, mostWorkers } from "../read-projection-options.ts";

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** Part of the names of files. */
const scenarioIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,99}$/));
const fileSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** A study: projections of several scenarios from several seeds, each in parts (docs/large-studies.md). */
export const studySchema = v.strictObject({
  utfallStudy: v.literal(1),
  scenarios: v.pipe(
    // `of`: the id of a programme, or a file beside the study.
    v.array(v.strictObject({ id: scenarioIdSchema, of: fileSchema })),
    v.minLength(1),
    v.maxLength(1000),
  ),
  seeds: v.pipe(v.array(whole(0, Number.MAX_SAFE_INTEGER)), v.minLength(1), v.maxLength(1000)),
  draws: whole(1, mostDraws),
  years: whole(1, mostYears),
  /** Parts of each projection. */
  parts: whole(1, mostParts),
  /** Threads of each part; 1 unless given. */
  workers: v.exactOptional(whole(1, mostWorkers)),
  /** Where the parts lie, beside the study. */
  folder: fileSchema,
});
type StudyFile = v.InferOutput<typeof studySchema>;

/** One projection of a study: a scenario from a seed. */
export interface StudyProjection {
  readonly scenario: string;
  readonly seed: number;
  /** Fails where the scenario cannot be read or carried out. */
  input(): Result<ProjectionInput, readonly Fault[]>;
}

/** A part of a study, by its number from 1 over the whole study. */
export interface StudyJob {
  readonly projection: StudyProjection;
  readonly part: number;
  readonly file: string;
}

export interface Study {
  readonly file: StudyFile;
  /** The folder of the parts. */
  readonly folder: string;
  readonly projections: readonly StudyProjection[];
  /** In the order of their numbers. */
  readonly jobs: readonly StudyJob[];
}

/** Reads a study. Errors: no such file, everything wrong in it with its path, ids and seeds that stand twice. */
export function readStudy(path: string, catalogue: FileCatalogue): Result<Study, readonly Fault[]> {
  const text = readText(path, catalogue);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return json;
  const faults = [...findFaults(studySchema, json.value)];
  if (faults.length > 0) return fail(faults);
  const file = json.value as StudyFile;
  const twice = [
    ...repeated(file.scenarios.map(({ id }) => id)).map((at) => ({ path: `scenarios[${at}].id`, at })),
    ...repeated(file.seeds).map((at) => ({ path: `seeds[${at}]`, at })),
  ];
  if (twice.length > 0)
    return fail(
      twice.map(({ path, at }) => ({
        code: "duplicateId",
        path,
        value: path.startsWith("seeds") ? (file.seeds[at] ?? 0) : (file.scenarios[at]?.id ?? ""),
      })),
    );
  const folder = join(dirname(path), file.folder);
  const projections = file.scenarios.flatMap(({ id, of }) =>
    file.seeds.map((seed) => ({
      scenario: id,
      seed,
      input: () =>
        projectionInputOf(
          catalogue.ids.includes(of) ? of : join(dirname(path), of),
          { years: file.years, seed, targets: [] },
          catalogue,
        ),
    })),
  );
  const jobs = projections.flatMap((projection) =>
    Array.from({ length: file.parts }, (_, at) => ({
      projection,
      part: at + 1,
      file: join(folder, `${projection.scenario}-seed-${projection.seed}-${at + 1}-of-${file.parts}.part`),
    })),
  );
  return ok({ file, folder, projections, jobs });
}

/** Places of what has stood before. */
const repeated = (values: readonly unknown[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
