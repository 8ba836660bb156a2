import type { Chunk, ChunkRoom } from "../src/model/project/chunk.ts";
import type { ProjectionInput } from "../src/model/project/input.ts";
import type { ExpectedProjection } from "../src/model/project/projection.ts";
import type { Sensitivity } from "../src/model/project/sensitivity.ts";
import type { Result } from "../src/model/result.ts";

/**
 * What is said between a pool and its workers: plain messages, the same for a worker of the page and a thread of Node.
 * A worker holds one projection, the latest it was given, and answers every job once, in their order.
 */
export type ToProjectionWorker =
  | { readonly kind: "load"; readonly run: number; readonly input: ProjectionInput }
  | {
      readonly kind: "job";
      readonly run: number;
      readonly job: ProjectionJob;
      /** Where draws may be written; handed over, not copied. */
      readonly room?: ChunkRoom;
    };

/** A job over the projection in hand. */
export type ProjectionJob =
  | { readonly kind: "expected" }
  | { readonly kind: "draw"; readonly chunk: number; readonly first: number; readonly count: number }
  | { readonly kind: "sensitivity"; readonly parameter: string };

/** The answer to a job; `run` and `job` are those of the question. */
export interface FromProjectionWorker {
  readonly run: number;
  readonly job: ProjectionJob;
  readonly answer: Result<ExpectedProjection | Chunk | Sensitivity>;
}
