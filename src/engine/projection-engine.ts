import type { CycleFit } from "../model/project/fit-cycle.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import type { Merged } from "../model/project/merger.ts";
import type { ParameterId } from "../model/project/parameters.ts";
import type { ExpectedProjection, Projection } from "../model/project/projection.ts";
import type { Ranges } from "../model/project/ranges.ts";
import type { Sensitivity } from "../model/project/sensitivity.ts";
import type { ObservedChange } from "../model/project/target.ts";
import type { Fault, Result } from "../model/result.ts";
import type { EngineFailure } from "./allocation-engine.ts";

/** What a projection comes to: a value, a fault of the input, or why the engine gave none. */
export type ProjectionAnswer<Value> = Result<Value, Fault | EngineFailure>;

/** Who comes first: expected values, then the scenario worked on, then others, then questions about assumptions. */
export const ranks = { question: 0, other: 1, current: 2, expected: 3 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** How many draws, how urgent, and when to look at what there is. */
export interface ProjectionOptions {
  readonly draws: number;
  /** Bytes it may take; absent: as many as are taken without a question (`tooMuchMemory` where it would be more). */
  readonly mostBytes?: number;
  /** Absent: `ranks.current`. */
  readonly rank?: Rank;
  /** Draws after which bands are reported, before the last; absent = 64, 512, 4,096, ... */
  readonly stages?: readonly number[];
}

/** What comes while a projection is under way. Numbers of draws never fall. */
export type ProjectionProgress =
  /** Expected values, at once. */
  | { readonly kind: "expected"; readonly expected: ExpectedProjection }
  /** Draws computed so far. */
  | { readonly kind: "draws"; readonly draws: number; readonly of: number }
  /** Bands from the draws so far: a whole projection, only coarser. */
  | { readonly kind: "bands"; readonly projection: Projection };

/** A projection under way. */
export interface ProjectionRun {
  /** The projection from all draws; `stale` when it was cancelled. Never rejects. */
  readonly done: Promise<ProjectionAnswer<Projection>>;
  cancel(): void;
}

/** A part of a study, for many machines: chunks of draws from `part / of` on. */
export interface StudyPart {
  /** Number of the part, 1 to `of`. */
  readonly part: number;
  readonly of: number;
  /** Ranges of the study's histograms; absent: the part draws the pilot itself to have them. */
  readonly ranges?: Ranges;
  /** Bytes that it may take, as in ProjectionOptions. */
  readonly mostBytes?: number;
}

/**
 * Projects, wherever the computing is done. What is asked for side by side is computed by rank, and within a rank in
 * the order asked; what has to wait goes on where it was. What comes out depends on the input and the number of draws
 * alone, never on how many workers there are.
 */
export interface ProjectionEngine {
  /** Expected values alone, before everything else. */
  expect(input: ProjectionInput): Promise<ProjectionAnswer<ExpectedProjection>>;
  start(
    input: ProjectionInput,
    options: ProjectionOptions,
    onProgress?: (progress: ProjectionProgress) => void,
  ): ProjectionRun;
  /** Computes one part of a study and keeps what merging needs. */
  collect(
    input: ProjectionInput,
    draws: number,
    part: StudyPart,
    onProgress?: (draws: number, of: number) => void,
  ): Promise<ProjectionAnswer<Merged>>;
  /** How much one assumption matters, when nothing else is to be done; `stale` once the same is asked of another input. */
  sensitivity(input: ProjectionInput, parameter: ParameterId): Promise<ProjectionAnswer<Sensitivity>>;
  /** How strong the cycle must be for what was observed. */
  fitCycle(input: ProjectionInput, observed: ObservedChange): Promise<ProjectionAnswer<CycleFit>>;
  /** Stops everything; what is open, and all later questions, are answered `disposed`. */
  dispose(): void;
}

/** Stages of refinement up to a number of draws: 64, then eight times as many each. */
export function stagesOf({ draws, stages }: ProjectionOptions): number[] {
  const given = stages ?? [64, 512, 4096, 32_768, 262_144, 2_097_152];
  return given.filter((stage) => stage < draws);
}
