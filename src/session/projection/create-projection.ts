import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { EngineFailure } from "../../engine/allocation-engine.ts";
import type { ProjectionRun, Rank } from "../../engine/projection-engine.ts";
import type { ProjectionInput } from "../../model/project/input.ts";
import type { ExpectedProjection, Projection } from "../../model/project/projection.ts";
import type { Fault, Result } from "../../model/result.ts";
import type { PageEngine } from "./lazy-engine.ts";

/** What is to be projected, and from how many draws. */
export interface ProjectionQuestion {
  readonly input: ProjectionInput;
  readonly draws: number;
}

/** How it stands with a projection. Expected values come at once, bands later; the last good ones of both stay. */
export interface ProjectionState {
  readonly status: "idle" | "running" | "ready" | "failed";
  readonly expected?: ExpectedProjection | undefined;
  /** The expected values are those of an earlier question. */
  readonly isExpectedOlder: boolean;
  /** From the draws so far. */
  readonly projection?: Projection | undefined;
  /** The bands are those of an earlier question. */
  readonly isProjectionOlder: boolean;
  readonly failure?: Fault | EngineFailure | undefined;
}

/** Draws computed for the latest question, and wanted. Fewer than wanted once it is `ready`: it was cancelled. */
export interface ProjectionProgress {
  readonly draws: number;
  readonly of: number;
}

/** A projection that follows its question. */
export interface ProjectionHandle {
  readonly state: Accessor<ProjectionState>;
  /** Of its own: it changes many times a second. */
  readonly progress: Accessor<ProjectionProgress>;
  /** Stops the draws; what there is stays. */
  cancel(): void;
  /** Goes on where there is more to do: after a cancel, after a failure, or though it takes much memory. */
  resume(): void;
}

/** Milliseconds without a change after which draws begin: while a control moves, expected values follow alone. */
const rest = 250;

/**
 * Projects anew whenever the question changes: expected values at once (while one is worked out the newest waits),
 * draws when it rests. A changed question stops the draws of the last; `undefined` is no question and stops as well.
 * Needs an owner, and stops with it.
 */
export function createProjection(
  engine: Pick<PageEngine, "expect" | "start">,
  question: Accessor<Result<ProjectionQuestion, Fault> | undefined>,
  rank: Rank,
  restMs = rest,
): ProjectionHandle {
  const [state, setState] = createSignal<ProjectionState>({
    status: "idle",
    isExpectedOlder: false,
    isProjectionOlder: false,
  });
  const [progress, setProgress] = createSignal<ProjectionProgress>({ draws: 0, of: 0 });
  const change = (changes: Partial<ProjectionState>) => setState((last) => ({ ...last, ...changes }));
  let current: ProjectionQuestion | null = null;
  let run: ProjectionRun | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isExpecting = false;
  let isOpen = true;

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    run?.cancel();
    run = null;
  };

  const expect = async (asked: ProjectionQuestion): Promise<void> => {
    isExpecting = true;
    const answer = await engine.expect(asked.input);
    isExpecting = false;
    if (!isOpen) return;
    const isCurrent = asked.input === current?.input;
    if (answer.ok) change({ expected: answer.value, isExpectedOlder: !isCurrent });
    else if (isCurrent) failed(answer.error);
    if (!isCurrent && current !== null) await expect(current);
  };

  const failed = (failure: Fault | EngineFailure): void => {
    stop();
    change({ status: "failed", failure });
  };

  const draw = async (asked: ProjectionQuestion, isAgreed: boolean): Promise<void> => {
    const mostBytes = Number.POSITIVE_INFINITY;
    const options = { draws: asked.draws, rank, ...(isAgreed && { mostBytes }) };
    const own = engine.start(asked.input, options, (news) => {
      if (run !== own) return;
      if (news.kind === "draws") setProgress({ draws: news.draws, of: asked.draws });
      else if (news.kind === "bands") show(news.projection);
    });
    run = own;
    const answer = await own.done;
    if (run !== own) return;
    run = null;
    if (!answer.ok) failed(answer.error);
    else change({ status: "ready" });
  };

  /** Coarser bands than those there are of the same question are kept back. */
  const show = (projection: Projection): void => {
    const last = state();
    const isCoarser =
      !last.isProjectionOlder && last.projection !== undefined && projection.draws < last.projection.draws;
    if (!isCoarser || projection.draws === current?.draws) change({ projection, isProjectionOlder: false });
  };

  /** `isAgreed`: whatever memory the draws take. */
  const begin = (asked: ProjectionQuestion, waitMs: number, isAgreed = false): void => {
    stop();
    const last = state();
    const isSame = asked.input === current?.input;
    current = asked;
    change({
      status: "running",
      failure: undefined,
      isExpectedOlder: isSame ? last.isExpectedOlder : last.expected !== undefined,
      isProjectionOlder: isSame ? last.isProjectionOlder : last.projection !== undefined,
    });
    setProgress({ draws: 0, of: asked.draws });
    if (!isExpecting && (!isSame || last.expected === undefined || last.isExpectedOlder)) void expect(asked);
    timer = setTimeout(() => void draw(asked, isAgreed), waitMs);
  };

  const ask = (result: Result<ProjectionQuestion, Fault> | undefined): void => {
    const { status } = state();
    if (result === undefined) {
      stop();
      if (status === "running") change({ status: "idle" });
      return;
    }
    if (!result.ok) {
      current = null;
      const { expected, projection } = state();
      change({ isExpectedOlder: expected !== undefined, isProjectionOlder: projection !== undefined });
      failed(result.error);
      return;
    }
    const asked = result.value;
    const isSame = asked.input === current?.input && asked.draws === current?.draws;
    // What is done, or was cancelled by hand, is not begun again by a look at it.
    if (isSame && status !== "idle") return;
    begin(asked, status === "idle" ? 0 : restMs);
  };

  createEffect(() => {
    const result = question();
    untrack(() => ask(result));
  });
  onCleanup(() => {
    isOpen = false;
    stop();
  });

  return {
    state,
    progress,
    cancel() {
      stop();
      change({ status: "ready" });
    },
    resume() {
      const { status, failure } = state();
      if (current !== null && status !== "running") begin(current, 0, failure?.code === "tooMuchMemory");
    },
  };
}
