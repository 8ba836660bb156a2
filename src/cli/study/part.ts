import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { createProjectionPool } from "../../engine/projection-pool.ts";
import { isFault, progress } from "../project.ts";
import { spawnThread } from "../spawn-thread.ts";
import { headOf, partLines } from "../study-part.ts";
import type { StudyCall } from "./study-call.ts";
import { stateOfPart } from "./study-state.ts";

/**
 * `study part`: computes one part and puts it in its place, whole or not at all, so that a job that is killed leaves no
 * half of a part. What is there already is not computed again: the same jobs can be started anew after losses.
 */
export async function part({ path, word, study, output, refuse, wrong }: StudyCall): Promise<number> {
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
  const engine = createProjectionPool({ spawn: spawnThread("projection-thread"), size: workers ?? 1 });
  try {
    const place = { part: job.part, of: parts };
    const answer = await engine.collect(input.value, draws, place, progress(output));
    if (!answer.ok) {
      if (isFault(answer.error)) return refuse([answer.error]);
      throw new Error(`the threads of the projection ended: ${answer.error.code}`);
    }
    mkdirSync(study.folder, { recursive: true });
    write(job.file, partLines(head, answer.value));
    output.error(`${job.file} is done.`);
    return 0;
  } finally {
    engine.dispose();
  }
}

/** Two jobs that compute the same part write files of their own; whoever is last puts the same bytes in its place. */
function write(file: string, lines: Iterable<string>): void {
  const own = `${file}.${process.pid}.new`;
  const descriptor = openSync(own, "w");
  try {
    for (const line of lines) writeSync(descriptor, `${line}\n`);
    fsyncSync(descriptor);
    renameSync(own, file);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
