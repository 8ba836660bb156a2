import type { FromProjectionWorker, ProjectionJob } from "../../workers/projection-api.ts";
import type { Chunk } from "../model/project/chunk.ts";
import { type ProjectionInput, targetsOf } from "../model/project/input.ts";
import {
  addChunk,
  addSteps,
  type ChunkPlan,
  chunksOfPart,
  countKept,
  createMerged,
  drawsOfChunk,
  type Merged,
  planChunks,
  setRanges,
  statisticsOf,
  takeRoom,
} from "../model/project/merger.ts";
import type { ExpectedProjection, Projection, ProjectionFacts } from "../model/project/projection.ts";
import type { Sensitivity } from "../model/project/sensitivity.ts";
import { type Layout, layoutOf } from "../model/project/series.ts";
import { type Fault, fail, ok } from "../model/result.ts";
import type { EngineFailure } from "./allocation-engine.ts";
import { inSlices } from "./in-slices.ts";
import {
  type ProjectionAnswer,
  type ProjectionEngine,
  type ProjectionOptions,
  type ProjectionProgress,
  type StudyPart,
  stagesOf,
} from "./projection-engine.ts";
import { createWorkerPool, type PoolOptions, type PoolRun } from "./worker-pool.ts";

type Failure = Fault | EngineFailure;

/** What the engine is doing, as the pool sees it, and how it is called off. */
interface Activity extends PoolRun {
  stop(failure: Failure): void;
  /** Questions to answer once there is nothing else to do. */
  readonly asked: Asked[];
}

interface Asked {
  readonly parameter: string;
  settle(answer: ProjectionAnswer<Sensitivity>): void;
}

/**
 * A projection engine over a pool of workers. Chunks of draws are dealt out in their order and merged in their order,
 * so that bands do not depend on the number of workers or on who was fast.
 */
export function createProjectionPool(options: PoolOptions): ProjectionEngine {
  const pool = createWorkerPool(options);
  let activity: Activity | null = null;
  let disposed = false;

  const begin = (next: Activity): void => {
    activity?.stop({ code: "stale" });
    activity = next;
    // What has ended takes no more questions.
    const failed: Activity["failed"] = (code) => {
      if (activity === next) activity = null;
      next.failed(code);
    };
    pool.begin({ ...next, failed });
  };

  return {
    start(input, projection, onProgress = () => {}) {
      let stop: (failure: Failure) => void = () => {};
      const done = new Promise<ProjectionAnswer<Projection>>((resolve) => {
        if (disposed) {
          resolve(fail({ code: "disposed" }));
          return;
        }
        const next = projecting(input, projection, onProgress, resolve, pool.wake);
        stop = (failure) => {
          next.stop(failure);
          if (activity !== next) return;
          activity = null;
          pool.end();
        };
        begin(next);
      });
      return { done, cancel: () => stop({ code: "stale" }) };
    },

    collect(input, draws, part, onProgress = () => {}) {
      return new Promise((resolve) => {
        if (disposed) resolve(fail({ code: "disposed" }));
        else begin(collecting(input, draws, part, onProgress, resolve));
      });
    },

    sensitivity(input, parameter) {
      return new Promise((settle) => {
        if (disposed) {
          settle(fail({ code: "disposed" }));
          return;
        }
        if (activity === null || activity.input !== input) begin(waiting(input));
        activity?.asked.push({ parameter, settle });
        pool.wake();
      });
    },

    dispose() {
      disposed = true;
      activity?.stop({ code: "disposed" });
      activity = null;
      pool.dispose();
    },
  };
}

/** Questions about assumptions, and their answers. */
function questions(asked: Asked[]) {
  const open = new Map<string, Asked[]>();
  return {
    next(): ProjectionJob | null {
      const one = asked.shift();
      if (one === undefined) return null;
      open.set(one.parameter, [...(open.get(one.parameter) ?? []), one]);
      return { kind: "sensitivity", parameter: one.parameter };
    },
    answered(parameter: string, answer: ProjectionAnswer<Sensitivity>): void {
      const [one, ...rest] = open.get(parameter) ?? [];
      open.set(parameter, rest);
      one?.settle(answer);
    },
    stop(failure: Failure): void {
      for (const one of [...asked.splice(0), ...[...open.values()].flat()]) one.settle(fail(failure));
      open.clear();
    },
  };
}

/** Nothing but questions. */
function waiting(input: ProjectionInput): Activity {
  const asked: Asked[] = [];
  const about = questions(asked);
  return {
    input,
    asked,
    next: about.next,
    answered({ job, answer }) {
      if (job.kind === "sensitivity") about.answered(job.parameter, answer as ProjectionAnswer<Sensitivity>);
    },
    failed: (code) => about.stop({ code }),
    stop: about.stop,
  };
}

const layoutFor = (input: ProjectionInput): Layout =>
  layoutOf(input.programme.areas.length, input.years, targetsOf(input).length);

/** Puts chunks that come in any order into their order. */
function inOrder(first: number) {
  const early = new Map<number, Chunk>();
  let next = first;
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

const drawJob = (plan: ChunkPlan, chunk: number): ProjectionJob => {
  const [first, count] = drawsOfChunk(plan, chunk);
  return { kind: "draw", chunk, first, count };
};

function projecting(
  input: ProjectionInput,
  options: ProjectionOptions,
  onProgress: (progress: ProjectionProgress) => void,
  resolve: (answer: ProjectionAnswer<Projection>) => void,
  wake: () => void,
): Activity {
  const layout = layoutFor(input);
  const plan = planChunks(layout, Math.max(1, options.draws));
  const stages = [...stagesOf(options), plan.draws];
  const merged = createMerged(plan);
  const asked: Asked[] = [];
  const about = questions(asked);
  let facts: ProjectionFacts | null = null;
  let dealt = -1;
  let settled = false;
  let isMerging = false;

  const finish = (answer: ProjectionAnswer<Projection>): void => {
    if (settled) return;
    settled = true;
    merged.kept.length = 0;
    merged.counted.length = 0;
    merged.freedSums.length = 0;
    merged.histograms = null;
    resolve(answer);
  };

  const chunks = inOrder(0);

  /** Merges what is there; at a stage, works out the bands before anything more is merged. */
  function* merging({ unitSek }: ProjectionFacts): Generator<void, void> {
    for (let chunk = chunks.take(); chunk !== null && !settled; chunk = chunks.take()) {
      yield* addSteps(merged, layout, chunk);
      onProgress({ kind: "draws", draws: merged.draws, of: plan.draws });
      yield;
      if (merged.draws < (stages[0] as number)) continue;
      while (merged.draws >= (stages[0] ?? Number.POSITIVE_INFINITY)) stages.shift();
      const statistics = yield* statisticsOf(merged, layout, unitSek);
      const quantiles = merged.histograms === null ? "exact" : "histogram";
      const projection: Projection = { ...statistics, facts: facts as ProjectionFacts, quantiles };
      onProgress({ kind: "bands", projection });
      if (stages.length === 0) finish(ok(projection));
      yield;
    }
  }

  const advance = async (): Promise<void> => {
    if (isMerging || facts === null) return;
    isMerging = true;
    await inSlices(merging(facts), () => settled);
    isMerging = false;
  };

  return {
    input,
    asked,
    next() {
      if (settled) return about.next();
      if (dealt < 0) {
        dealt = 0;
        return { kind: "expected" };
      }
      return dealt < plan.chunks ? drawJob(plan, dealt++) : about.next();
    },
    answered({ job, answer }: FromProjectionWorker) {
      if (job.kind === "sensitivity") {
        about.answered(job.parameter, answer as ProjectionAnswer<Sensitivity>);
        return;
      }
      if (settled) return;
      if (!answer.ok) {
        finish(answer);
        return;
      }
      if (job.kind === "expected") {
        const expected = answer.value as ExpectedProjection;
        facts = expected.facts;
        onProgress({ kind: "expected", expected });
      } else chunks.add(job.chunk, answer.value as Chunk);
      advance().then(wake, (error: unknown) => {
        finish(fail({ code: "crashed" }));
        throw error;
      });
    },
    room: () => takeRoom(merged),
    failed(code) {
      finish(fail({ code }));
      about.stop({ code });
    },
    stop(failure) {
      finish(fail(failure));
      about.stop(failure);
    },
  };
}

/** Draws the chunks of a part; with histograms the pilot first, whose draws set the ranges. */
function collecting(
  input: ProjectionInput,
  draws: number,
  { part, of }: StudyPart,
  onProgress: (draws: number, of: number) => void,
  resolve: (answer: ProjectionAnswer<Merged>) => void,
): Activity {
  const layout = layoutFor(input);
  const plan = planChunks(layout, draws);
  const [from, to] = chunksOfPart(plan, part, of);
  const wanted = drawsOfChunks(plan, to) - drawsOfChunks(plan, from);
  const merged = createMerged(plan);
  const pilot: Chunk[] = [];
  const todo: { readonly chunk: number; readonly isPilot: boolean }[] = [];
  for (let chunk = 0; chunk < plan.pilot; chunk++) todo.push({ chunk, isPilot: true });
  for (let chunk = from; chunk < to; chunk++) todo.push({ chunk, isPilot: false });
  let given = 0;
  let settled = false;
  const finish = (answer: ProjectionAnswer<Merged>): void => {
    settled = true;
    resolve(answer);
  };
  const chunks = inOrder(0);
  const merge = (chunk: Chunk): void => {
    if (pilot.length < plan.pilot) {
      pilot.push(chunk);
      if (pilot.length === plan.pilot) setRanges(merged, layout, pilot);
      return;
    }
    addChunk(merged, layout, chunk);
    onProgress(merged.draws, wanted);
  };
  if (todo.length === 0) finish(ok(merged));
  return {
    input,
    asked: [],
    next() {
      const next = settled ? undefined : todo[given];
      if (next === undefined) return null;
      const [first, count] = drawsOfChunk(plan, next.chunk);
      return { kind: "draw", chunk: given++, first, count };
    },
    answered({ job, answer }) {
      if (settled || job.kind !== "draw") return;
      if (!answer.ok) {
        finish(answer);
        return;
      }
      chunks.add(job.chunk, answer.value as Chunk);
      for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) merge(chunk);
      if (merged.draws < wanted || pilot.length < plan.pilot) return;
      countKept(merged, layout);
      finish(ok(merged));
    },
    room: () => takeRoom(merged),
    failed: (code) => finish(fail({ code })),
    stop: (failure) => finish(fail(failure)),
  };
}

/** Draws before a chunk. */
const drawsOfChunks = ({ draws, perChunk }: ChunkPlan, chunk: number): number =>
  Math.min(draws, chunk * perChunk);
