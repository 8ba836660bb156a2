import { createProjectionPool } from "../../engine/projection-pool.ts";
import { isFault, progress } from "../project.ts";
import { spawnThread } from "../spawn-thread.ts";
import { headOf, partLines } from "../study-part.ts";
import type { StudyCall } from "./study-call.ts";
import { rangesFile, rangesFor } from "./study-ranges.ts";
import { stateOfPart } from "./study-state.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * `study part`: computes one part and puts it in its place, whole or not at all, so that a job that is killed leaves no
 * half of a part. What is there already is not computed again: the same jobs can be started anew after losses.
 */
export async function part({
  path,
  word,
  study,
  mostBytes,
  output,
  refuse,
  wrong,
}: StudyCall): Promise<number> {
  const job = /^\d+$/.test(word) ? study.jobs[Number(word) - 1] : undefined;
  if (job === undefined)
    return wrong(`study part takes the number of a part, from 1 to ${study.jobs.length}, after ${path}.`);
  const input = job.projection.input();
  if (!input.ok) return refuse(input.error);
  const { draws, parts, workers } = study.file;
  const head = headOf(input.value, draws, job.part, parts);
  const state = stateOfPart(study, job, head.study);
  if (state === "stranger")
    return wrong(
      `${job.file} is of another study, or of what this one said before: remove it, or name another folder.`,
    );
  if (state === "done") {
    output.error(`${job.file} is there already.`);
    return 0;
  }
  const ranges = rangesFor(study, job.projection, head.study);
  if (typeof ranges === "string")
    return wrong(
      `${rangesFile(study, job.projection)} ${ranges}: run study plan again, which writes it anew.`,
    );
  const engine = createProjectionPool({ spawn: spawnThread("projection-thread"), size: workers ?? 1 });
  try {
    const place = {
      part: job.part,
      of: parts,
      ...(ranges !== null && { ranges }),
      ...(mostBytes !== undefined && { mostBytes }),
    };
    const answer = await engine.collect(input.value, draws, place, progress(output));
    if (!answer.ok) {
      if (isFault(answer.error)) return refuse([answer.error]);
      throw new Error(`the threads of the projection ended: ${answer.error.code}`);
    }
    writeWhole(job.file, partLines(head, answer.value));
    output.error(`${job.file} is done.`);
    return 0;
  } finally {
    engine.dispose();
  }
}
