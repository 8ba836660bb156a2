import {
  addChunk,
  type ChunkPlan,
  createMerged,
  drawsOfChunk,
  joinPart,
  type Merged,
  planChunks,
  statisticsOf,
} from "../../../src/model/project/merger.ts";
import type { Projection } from "../../../src/model/project/projection.ts";
import type { Simulator } from "../../../src/model/project/simulator.ts";
import { the } from "./example.ts";

/** Runs a generator to its end. */
export function finish<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Parts of a study joined in their order. */
export function joinParts(plan: ChunkPlan, parts: readonly Merged[]): Merged {
  const joined = createMerged(plan);
  for (const part of parts) joinPart(joined, part);
  return joined;
}

/** A projection from draws, in this thread. */
export function drawn(simulator: Simulator, draws: number): Projection {
  const { facts } = simulator;
  const plan = planChunks(facts.layout, draws);
  const merged = createMerged(plan);
  for (let chunk = 0; chunk < plan.chunks; chunk++)
    addChunk(merged, facts.layout, the(simulator.draw(...drawsOfChunk(plan, chunk))));
  const statistics = finish(statisticsOf(merged, facts.layout, facts.unitSek));
  return {
    ...statistics,
    facts,
    quantiles: merged.histograms === null ? "exact" : "histogram",
    ...(merged.followed !== null && { followed: merged.followed }),
  };
}
