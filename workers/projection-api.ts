import { transfer } from "comlink";
import { buffersOf, createJobAnswers } from "../src/model/project/answer-jobs.ts";
import type { Chunk, ChunkRoom } from "../src/model/project/chunk.ts";
import type { CycleFit } from "../src/model/project/fit-cycle.ts";
import type { ProjectionInput } from "../src/model/project/input.ts";
import type { ParameterId } from "../src/model/project/parameters.ts";
import type { ExpectedProjection } from "../src/model/project/projection.ts";
import type { Sensitivity } from "../src/model/project/sensitivity.ts";
import type { ObservedChange } from "../src/model/project/target.ts";
import type { Result } from "../src/model/result.ts";

/** A job over the projection that a worker holds. */
export type ProjectionJob =
  | { readonly kind: "expected" }
  | { readonly kind: "draw"; readonly first: number; readonly count: number }
  | { readonly kind: "sensitivity"; readonly parameter: ParameterId }
  | { readonly kind: "fitCycle"; readonly observed: ObservedChange };

export type ProjectionAnswerValue = ExpectedProjection | Chunk | Sensitivity | CycleFit;

/** What a projection worker answers. It holds one projection, the latest it was given, and does its jobs in their order. */
export interface ProjectionApi {
  load(input: ProjectionInput): Promise<void>;
  /** `room`: where draws may be written; handed over, not copied. */
  answer(job: ProjectionJob, room?: ChunkRoom): Promise<Result<ProjectionAnswerValue>>;
}

/** The answers of a projection worker, their numbers handed over instead of copied; the same in the page and in Node. */
export function createProjectionAnswers() {
  const answers = createJobAnswers();
  return {
    load: answers.load,
    answer(job: ProjectionJob, room?: ChunkRoom): Result<ProjectionAnswerValue> {
      const answer = answers.answer(job, room);
      return transfer(answer, buffersOf(answer));
    },
  };
}
