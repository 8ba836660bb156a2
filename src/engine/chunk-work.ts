import type { ProjectionAnswerValue, ProjectionJob } from "../../workers/projection-api.ts";
import type { Chunk, ChunkRoom } from "../model/project/chunk.ts";
import { type ChunkPlan, drawsOfChunk } from "../model/project/merger.ts";
import type { Result } from "../model/result.ts";
import type { ProjectionAnswer } from "./projection-engine.ts";

/** A job of a projection. */
export interface ProjectionTask {
  readonly job: ProjectionJob;
  /** Room for its draws, where there is some to spare. */
  readonly room?: ChunkRoom | undefined;
  answered(answer: Result<ProjectionAnswerValue>): void;
}

/** Something that is computed, as a list of tasks. */
export interface Work {
  /** The next task; null where there is none for now. */
  next(): ProjectionTask | null;
}

/** What was asked for, until it is settled; later calls change nothing. */
export interface Open<Value> {
  settle(answer: ProjectionAnswer<Value>): void;
  isOpen(): boolean;
  /** Tells that there may be a task where there was none. */
  wake(): void;
}

/** A single job, whose answer is the answer. */
export function oneJob<Value extends ProjectionAnswerValue>(
  job: ProjectionJob,
  { settle }: Open<Value>,
): Work {
  let isGiven = false;
  return {
    next() {
      if (isGiven) return null;
      isGiven = true;
      return { job, answered: (answer) => settle(answer as Result<Value>) };
    },
  };
}

/** Puts chunks that come in any order into their order. */
export function inOrder() {
  const early = new Map<number, Chunk>();
  let next = 0;
  return {
    add(number: number, chunk: Chunk): void {
      early.set(number, chunk);
    },
    /** The next chunk; null where it is not there yet. */
    take(): Chunk | null {
      const chunk = early.get(next);
      if (chunk === undefined) return null;
      early.delete(next++);
      return chunk;
    },
  };
}

/** The job that draws a chunk. */
export const drawJob = (plan: ChunkPlan, chunk: number): ProjectionJob => {
  const [first, count] = drawsOfChunk(plan, chunk);
  return { kind: "draw", first, count };
};
