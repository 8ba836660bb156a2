import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { type Part, readPartFile } from "../join-parts.ts";
import { headOf } from "../study-part.ts";
import type { Study, StudyJob, StudyProjection } from "./study-file.ts";
import { rangesFile } from "./study-ranges.ts";

/** How a part stands: whole, not there, torn, or of another study (its scenario, draws or version have changed). */
export const partStates = ["done", "missing", "damaged", "stranger"] as const;
export type PartState = (typeof partStates)[number];

/** What is known of a study's parts. */
export interface StudyState {
  /** Of each job, in their order. */
  readonly states: readonly PartState[];
  /** Files in the folder that are neither parts of the study nor their ranges. */
  readonly others: readonly string[];
}

/** Looks at every part on the disk, one at a time. Errors: those of a scenario that cannot be projected. */
export function stateOf(study: Study): Result<StudyState, readonly Fault[]> {
  const heads = new Map<StudyProjection, string>();
  for (const projection of study.projections) {
    const input = projection.input();
    if (!input.ok) return fail(input.error);
    heads.set(projection, headOf(input.value, study.file.draws, 1, 1).study);
  }
  const states = study.jobs.map((job) => stateOfPart(study, job, heads.get(job.projection) ?? ""));
  const own = new Set([
    ...study.jobs.map(({ file }) => file),
    ...study.projections.map((projection) => rangesFile(study, projection)),
  ]);
  const found = existsSync(study.folder) ? readdirSync(study.folder) : [];
  const others = found.map((name) => join(study.folder, name)).filter((file) => !own.has(file));
  return ok({ states, others: others.sort() });
}

/** How one part stands; `fingerprint`: of its projection's input and draws. */
export function stateOfPart(study: Study, job: StudyJob, fingerprint: string): PartState {
  if (!existsSync(job.file)) return "missing";
  const part = readPartFile(job.file);
  if (!part.ok) return part.error.code === "notAPart" ? "stranger" : "damaged";
  return belongs(study, job, part.value, fingerprint) ? "done" : "stranger";
}

/** Whether a part is what its job would compute. */
export const belongs = (study: Study, job: StudyJob, { head }: Part, fingerprint: string): boolean =>
  head.study === fingerprint && head.part === job.part && head.of === study.file.parts;
