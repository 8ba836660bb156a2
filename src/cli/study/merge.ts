import type { Projection } from "../../model/project/projection.ts";
import { type Fault, fail, ok, type Result } from "../../model/result.ts";
import { joinedProjection, type Part, readPartFile } from "../join-parts.ts";
import { printProjection, projectionObject } from "../project.ts";
import { headOf } from "../study-part.ts";
import type { StudyCall } from "./study-call.ts";
import type { Study, StudyProjection } from "./study-file.ts";
import { belongs } from "./study-state.ts";

/** A fault and the file it is in; null: of the study itself. */
interface Refused {
  readonly file: string | null;
  readonly faults: readonly Fault[];
}

/** `study merge`: the result of every projection, one after the other; nothing of one whose parts are not all there. */
export function merge(call: StudyCall): number {
  const { word, study, given, catalogue, output, refuse, wrong } = call;
  if (word !== "") return wrong("study merge takes nothing after the study file.");
  for (const projection of study.projections) {
    const joined = joinedOf(study, projection);
    if (!joined.ok)
      return refuse(joined.error.faults.map((fault) => ({ ...fault, ...pathOf(joined.error) })));
    const { result, input } = joined.value;
    const { scenario, seed } = projection;
    if (given.json) {
      output.line(JSON.stringify({ scenario, seed, projection: projectionObject(result, input) }));
    } else {
      output.line(`${scenario}, seed ${seed}`);
      printProjection(result, input, given, catalogue, output);
    }
  }
  return 0;
}

const pathOf = ({ file }: Refused) => (file === null ? {} : { path: file });

/** The parts of one projection joined. Errors: those of its scenario; a part that is missing, damaged or a stranger. */
function joinedOf(
  study: Study,
  projection: StudyProjection,
): Result<{ readonly result: Projection; readonly input: Part["head"]["input"] }, Refused> {
  const input = projection.input();
  if (!input.ok) return fail({ file: null, faults: input.error });
  const { study: fingerprint } = headOf(input.value, study.file.draws, 1, 1);
  const parts: Part[] = [];
  for (const job of study.jobs) {
    if (job.projection !== projection) continue;
    const part = readPartFile(job.file);
    if (!part.ok) {
      const isMissing = part.error.code === "unreadable" && part.error.value === "ENOENT";
      const missing = { code: "partMissing", value: job.part, allowed: study.file.parts } as const;
      return fail({ file: job.file, faults: [isMissing ? missing : part.error] });
    }
    if (!belongs(study, job, part.value, fingerprint))
      return fail({ file: job.file, faults: [{ code: "partOfAnother" }] });
    parts.push(part.value);
  }
  const joined = joinedProjection(parts);
  return joined.ok
    ? ok({ result: joined.value, input: input.value })
    : fail({ file: null, faults: [joined.error] });
}
