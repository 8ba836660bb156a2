import type { ProjectionAnswerValue } from "../../workers/projection-api.ts";
import type { Chunk } from "../model/project/chunk.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import { layoutOfInput } from "../model/project/layout-of-input.ts";
import { faultOfMemory, mostAhead } from "../model/project/memory.ts";
import { addSteps, createMerged, planChunks, statisticsOf, takeRoom } from "../model/project/merger.ts";
import type { ExpectedProjection, Projection, ProjectionFacts } from "../model/project/projection.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { drawJob, inOrder, type Open, type Work } from "./chunk-work.ts";
import { type ProjectionOptions, type ProjectionProgress, stagesOf } from "./projection-engine.ts";
import { timeSliced } from "./time-sliced.ts";

/** Expected values first, then chunks of draws, merged in their order; at each stage the bands of what there is. */
export function projectDraws(
  input: ProjectionInput,
  options: ProjectionOptions,
  onProgress: (progress: ProjectionProgress) => void,
  { settle, isOpen, wake }: Open<Projection>,
): Work {
  const layout = layoutOfInput(input);
  const plan = planChunks(layout, Math.max(1, options.draws));
  const stages = [...stagesOf(options), plan.draws];
  const merged = createMerged(plan);
  const tooMuch = faultOfMemory(layout, plan, options.mostBytes);
  if (tooMuch !== null) settle(fail(tooMuch));
  const ahead = mostAhead(layout, plan);
  const chunks = inOrder();
  let facts: ProjectionFacts | null = null;
  let dealt = -1;
  let isMerging = false;

  /** Merges what is there; at a stage, computes the bands before anything more is merged. */
  function* merging(known: ProjectionFacts): Generator<void, void> {
    for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
      yield* addSteps(merged, layout, chunk);
      if (!isOpen()) return;
      wake();
      onProgress({ kind: "draws", draws: merged.draws, of: plan.draws });
      yield;
      if (merged.draws < (stages[0] as number)) continue;
      while (merged.draws >= (stages[0] ?? Number.POSITIVE_INFINITY)) stages.shift();
      const statistics = yield* statisticsOf(merged, layout, known.unitSek);
      const quantiles = merged.histograms === null ? "exact" : "histogram";
      const projection: Projection = {
        ...statistics,
        facts: known,
        quantiles,
        ...(merged.followed !== null && { followed: merged.followed }),
      };
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
      if (dealt === plan.chunks || dealt - Math.ceil(merged.draws / plan.perChunk) >= ahead) return null;
      const chunk = dealt++;
      if (chunk < 0) return { job: { kind: "expected" }, answered: (answer) => answered(answer, chunk) };
      const room = takeRoom(merged);
      return { job: drawJob(plan, chunk), room, answered: (answer) => answered(answer, chunk) };
    },
  };
}
