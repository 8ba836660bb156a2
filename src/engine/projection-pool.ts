import type { ProjectionAnswerValue, ProjectionJob } from "../../workers/projection-api.ts";
import type { Chunk } from "../model/project/chunk.ts";
import type { CycleFit } from "../model/project/fit-cycle.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import { layoutOfInput } from "../model/project/layout-of-input.ts";
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
import { fail, ok, type Result } from "../model/result.ts";
import {
  type ProjectionAnswer,
  type ProjectionEngine,
  type ProjectionOptions,
  type ProjectionProgress,
  type Rank,
  ranks,
  type StudyPart,
  stagesOf,
} from "./projection-engine.ts";
import { timeSliced } from "./time-sliced.ts";
import { createWorkerPool, type PoolOptions, type Task } from "./worker-pool.ts";

/** Something that is computed, as a list of tasks. */
interface Work {
  /** The next task; null where there is none for now. */
  next(): Omit<Task, "input" | "isOpen"> | null;
}

type Settle<Value> = (answer: ProjectionAnswer<Value>) => void;

/** What was asked for, until it is settled; later calls change nothing. */
interface Open<Value> {
  readonly settle: Settle<Value>;
  isOpen(): boolean;
}

interface Run {
  readonly rank: Rank;
  readonly input: ProjectionInput;
  readonly next: () => Task | null;
  settle(failure: ProjectionAnswer<never>): void;
}

/**
 * A projection engine over a pool of workers. Chunks of draws are dealt out in their order and merged in their order,
 * so that bands do not depend on the number of workers or on who was fast.
 */
export function createProjectionPool(options: PoolOptions): ProjectionEngine {
  /** By rank, then in the order asked. */
  const runs: Run[] = [];
  let isDisposed = false;

  const pool = createWorkerPool(
    options,
    () => {
      for (const run of runs) {
        const task = run.next();
        if (task !== null) return task;
      }
      return null;
    },
    (code) => {
      for (const run of [...runs]) run.settle(fail({ code }));
    },
  );

  /** Puts work among the runs until it is settled. */
  const begin = <Value>(input: ProjectionInput, rank: Rank, make: (open: Open<Value>) => Work) => {
    let settle: Settle<Value> = () => {};
    const done = new Promise<ProjectionAnswer<Value>>((resolve) => {
      if (isDisposed) {
        resolve(fail({ code: "disposed" }));
        return;
      }
      let run: Run | null = null;
      let isOpen = true;
      settle = (answer) => {
        if (!isOpen) return;
        isOpen = false;
        if (run !== null) runs.splice(runs.indexOf(run), 1);
        resolve(answer);
        pool.wake();
      };
      const work = make({ settle, isOpen: () => isOpen });
      if (!isOpen) return;
      run = {
        rank,
        input,
        settle,
        next() {
          const task = work.next();
          return task && { ...task, input, isOpen: () => isOpen };
        },
      };
      const at = runs.findIndex((each) => each.rank < rank);
      runs.splice(at < 0 ? runs.length : at, 0, run);
      pool.wake();
    });
    return { done, cancel: () => settle(fail({ code: "stale" })) };
  };

  return {
    expect: (input) =>
      begin<ExpectedProjection>(input, ranks.expected, ({ settle }) => oneJob({ kind: "expected" }, settle))
        .done,

    start: (input, projection, onProgress = () => {}) =>
      begin<Projection>(input, projection.rank ?? ranks.current, (open) =>
        projecting(input, projection, onProgress, open),
      ),

    collect: (input, draws, part, onProgress = () => {}) =>
      begin<Merged>(input, ranks.current, ({ settle }) => collecting(input, draws, part, onProgress, settle))
        .done,

    sensitivity(input, parameter) {
      for (const run of [...runs])
        if (run.rank === ranks.question && run.input !== input) run.settle(fail({ code: "stale" }));
      return begin<Sensitivity>(input, ranks.question, ({ settle }) =>
        oneJob({ kind: "sensitivity", parameter }, settle),
      ).done;
    },

    fitCycle: (input, observed) =>
      begin<CycleFit>(input, ranks.expected, ({ settle }) => oneJob({ kind: "fitCycle", observed }, settle))
        .done,

    dispose() {
      isDisposed = true;
      for (const run of [...runs]) run.settle(fail({ code: "disposed" }));
      pool.dispose();
    },
  };
}

/** A single job, whose answer is the answer. */
function oneJob<Value extends ProjectionAnswerValue>(job: ProjectionJob, settle: Settle<Value>): Work {
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
function inOrder() {
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

const drawJob = (plan: ChunkPlan, chunk: number): ProjectionJob => {
  const [first, count] = drawsOfChunk(plan, chunk);
  return { kind: "draw", first, count };
};

function projecting(
  input: ProjectionInput,
  options: ProjectionOptions,
  onProgress: (progress: ProjectionProgress) => void,
  { settle, isOpen }: Open<Projection>,
): Work {
  const layout = layoutOfInput(input);
  const plan = planChunks(layout, Math.max(1, options.draws));
  const stages = [...stagesOf(options), plan.draws];
  const merged = createMerged(plan);
  const chunks = inOrder();
  let facts: ProjectionFacts | null = null;
  let dealt = -1;
  let isMerging = false;

  /** Merges what is there; at a stage, computes the bands before anything more is merged. */
  function* merging(known: ProjectionFacts): Generator<void, void> {
    for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
      yield* addSteps(merged, layout, chunk);
      if (!isOpen()) return;
      onProgress({ kind: "draws", draws: merged.draws, of: plan.draws });
      yield;
      if (merged.draws < (stages[0] as number)) continue;
      while (merged.draws >= (stages[0] ?? Number.POSITIVE_INFINITY)) stages.shift();
      const statistics = yield* statisticsOf(merged, layout, known.unitSek);
      const quantiles = merged.histograms === null ? "exact" : "histogram";
      const projection: Projection = { ...statistics, facts: known, quantiles };
      onProgress({ kind: "bands", projection });
      if (stages.length === 0) settle(ok(projection));
      yield;
    }
  }

  const merge = async (): Promise<void> => {
    if (isMerging || facts === null) return;
    isMerging = true;
    await timeSliced(merging(facts), () => !isOpen());
    isMerging = false;
  };

  const answered = (answer: Result<ProjectionAnswerValue>, chunk: number): void => {
    if (!answer.ok) {
      settle(answer);
      return;
    }
    if (chunk < 0) {
      const expected = answer.value as ExpectedProjection;
      facts = expected.facts;
      onProgress({ kind: "expected", expected });
    } else chunks.add(chunk, answer.value as Chunk);
    merge().catch((error: unknown) => {
      settle(fail({ code: "crashed" }));
      throw error;
    });
  };

  return {
    next() {
      if (dealt === plan.chunks) return null;
      const chunk = dealt++;
      if (chunk < 0) return { job: { kind: "expected" }, answered: (answer) => answered(answer, chunk) };
      const room = takeRoom(merged);
      return { job: drawJob(plan, chunk), room, answered: (answer) => answered(answer, chunk) };
    },
  };
}

/** Draws the chunks of a part; with histograms the pilot first, whose draws set the ranges. */
function collecting(
  input: ProjectionInput,
  draws: number,
  { part, of }: StudyPart,
  onProgress: (draws: number, of: number) => void,
  settle: Settle<Merged>,
): Work {
  const layout = layoutOfInput(input);
  const plan = planChunks(layout, draws);
  const [from, to] = chunksOfPart(plan, part, of);
  const wanted = drawsBefore(plan, to) - drawsBefore(plan, from);
  const merged = createMerged(plan);
  const pilot: Chunk[] = [];
  const count = plan.pilot + to - from;
  const chunks = inOrder();
  let dealt = 0;

  const merge = (chunk: Chunk): void => {
    if (pilot.length < plan.pilot) {
      pilot.push(chunk);
      if (pilot.length === plan.pilot) setRanges(merged, layout, pilot);
      return;
    }
    addChunk(merged, layout, chunk);
    onProgress(merged.draws, wanted);
  };

  const answered = (answer: Result<ProjectionAnswerValue>, place: number): void => {
    if (!answer.ok) {
      settle(answer);
      return;
    }
    chunks.add(place, answer.value as Chunk);
    for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) merge(chunk);
    if (merged.draws < wanted || pilot.length < plan.pilot) return;
    countKept(merged, layout);
    settle(ok(merged));
  };

  if (count === 0) settle(ok(merged));
  return {
    next() {
      if (dealt === count) return null;
      const place = dealt++;
      const job = drawJob(plan, place < plan.pilot ? place : from + place - plan.pilot);
      return { job, room: takeRoom(merged), answered: (answer) => answered(answer, place) };
    },
  };
}

/** Draws before a chunk. */
const drawsBefore = ({ draws, perChunk }: ChunkPlan, chunk: number): number =>
  Math.min(draws, chunk * perChunk);
