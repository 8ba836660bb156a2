import type { ProjectionInput } from "../../model/project/input.ts";
import type { Projection } from "../../model/project/projection.ts";
import { fail, type Result } from "../../model/result.ts";
import { joinFiles, type Part, type Refused, readPartFile } from "../join-parts.ts";
import { printProjection, projectionObject } from "../project.ts";
import { studyOf } from "../study-part.ts";
import type { StudyCall } from "./study-call.ts";
import type { Study, StudyJob, StudyProjection } from "./study-file.ts";
import { belongs } from "./study-state.ts";

/** `study merge`: the result of every projection, one after the other; nothing of one whose parts are not all there. */
export function merge(call: StudyCall): number {
  const { word, study, given, catalogue, output, refuse, wrong } = call;
  if (word !== "") return wrong("study merge takes nothing after the study file.");
  for (const projection of study.projections) {
    const input = projection.input();
    if (!input.ok) return refuse(input.error);
    const joined = joinedOf(study, projection, input.value, call.mostBytes);
    if (!joined.ok) {
      const { file, fault } = joined.error;
      return refuse([{ ...fault, ...(file !== null && { path: file }) }]);
    }
    const { scenario, seed } = projection;
    if (given.json) {
      const result = projectionObject(joined.value, input.value);
      output.line(JSON.stringify({ scenario, seed, projection: result }));
    } else {
      output.line(`${scenario}, seed ${seed}`);
      printProjection(joined.value, input.value, given, catalogue, output);
    }
  }
  return 0;
}

/** The parts of one projection joined. Errors: a part that is missing, damaged or a stranger, and those of joinFiles. */
function joinedOf(
  study: Study,
  projection: StudyProjection,
  input: ProjectionInput,
  allowed: number | undefined,
): Result<Projection, Refused> {
  const { draws, parts } = study.file;
  const fingerprint = studyOf(input, draws);
  const jobs = study.jobs.filter((job) => job.projection === projection);
  const read = (file: string, at: number): Result<Part> => {
    const job = jobs[at] as StudyJob;
    const part = readPartFile(file);
    if (!part.ok) {
      const isMissing = part.error.code === "unreadable" && part.error.value === "ENOENT";
      return isMissing ? fail({ code: "partMissing", value: job.part, allowed: parts }) : part;
    }
    return belongs(study, job, part.value, fingerprint) ? part : fail({ code: "partOfAnother" });
  };
  const files = jobs.map(({ file }) => file);
  return joinFiles(files, input, draws, read, allowed);
}
