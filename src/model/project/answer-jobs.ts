import { fail, type Result } from "../result.ts";
import { buffersOfRoom, type Chunk, type ChunkRoom } from "./chunk.ts";
import { type CycleFit, fitCycle } from "./fit-cycle.ts";
import type { ProjectionInput } from "./input.ts";
import type { ParameterId } from "./parameters.ts";
import type { ExpectedProjection } from "./projection.ts";
import { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
import { compileProjection, type Simulator } from "./simulator.ts";
import type { ObservedChange } from "./target.ts";

type Job =
  | { readonly kind: "expected" }
  | { readonly kind: "draw"; readonly first: number; readonly count: number }
  | { readonly kind: "sensitivity"; readonly parameter: ParameterId }
  | { readonly kind: "fitCycle"; readonly observed: ObservedChange };

/** Answers jobs over the projection it was last given. */
export interface JobAnswers {
  load(input: ProjectionInput): void;
  /** `room`: where draws are written, if it fits. */
  answer(job: Job, room?: ChunkRoom): Result<ExpectedProjection | Chunk | Sensitivity | CycleFit>;
}

/** Answers over one projection at a time, compiled once. Errors: those of compiling, for every job; those of a draw. */
export function createJobAnswers(): JobAnswers {
  let input: ProjectionInput | null = null;
  let simulator: Result<Simulator> = fail({ code: "empty" });
  return {
    load(next) {
      input = next;
      simulator = compileProjection(next);
    },
    answer(job, room) {
      if (!simulator.ok || input === null) return simulator.ok ? fail({ code: "empty" }) : simulator;
      switch (job.kind) {
        case "expected":
          return simulator.value.expected();
        case "draw":
          return simulator.value.draw(job.first, job.count, room);
        case "sensitivity":
          return sensitivityOf(input, job.parameter);
        case "fitCycle":
          return fitCycle(input, job.observed);
        default:
          return job satisfies never;
      }
    },
  };
}

/** What of an answer is handed over instead of copied. */
export function buffersOf(
  answer: Result<ExpectedProjection | Chunk | Sensitivity | CycleFit>,
): ArrayBuffer[] {
  if (!answer.ok) return [];
  const { value } = answer;
  if ("sums" in value) return buffersOfRoom(value);
  return "numbers" in value ? [value.numbers.buffer as ArrayBuffer] : [];
}
