import type { ProjectionAnswerValue } from "../../workers/projection-api.ts";
import type { Chunk } from "../model/project/chunk.ts";
import type { ProjectionInput } from "../model/project/input.ts";
import { layoutOfInput } from "../model/project/layout-of-input.ts";
import { faultOfBytes, mostAhead, partBytes } from "../model/project/memory.ts";
import {
  addChunk,
  type ChunkPlan,
  chunksOfPart,
  countKept,
  createMerged,
  type Merged,
  planChunks,
  setRanges,
  takeRoom,
} from "../model/project/merger.ts";
import { rangesOf } from "../model/project/ranges.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { drawJob, inOrder, type Open, type Work } from "./chunk-work.ts";
import type { StudyPart } from "./projection-engine.ts";

/** Draws the chunks of a part; with histograms whose ranges are not given the pilot first, whose draws set them. */
export function collectPart(
  input: ProjectionInput,
  draws: number,
  { part, of, ranges, mostBytes }: StudyPart,
  onProgress: (draws: number, of: number) => void,
  { settle }: Open<Merged>,
): Work {
  const layout = layoutOfInput(input);
  const plan = planChunks(layout, draws);
  const [from, to] = chunksOfPart(plan, part, of);
  const wanted = drawsBefore(plan, to) - drawsBefore(plan, from);
  const merged = createMerged(plan);
  if (plan.pilot > 0 && ranges !== undefined) setRanges(merged, ranges);
  const pilot: Chunk[] = [];
  const pilots = ranges === undefined ? plan.pilot : 0;
  const count = pilots + to - from;
  const chunks = inOrder();
  const ahead = mostAhead(layout, plan);
  let dealt = 0;
  let taken = 0;

  const merge = (chunk: Chunk): void => {
    if (pilot.length < pilots) {
      pilot.push(chunk);
      if (pilot.length === pilots) setRanges(merged, rangesOf(layout, pilot));
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
    for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
      merge(chunk);
      taken++;
    }
    if (merged.draws < wanted || pilot.length < pilots) return;
    countKept(merged, layout);
    settle(ok(merged));
  };

  const tooMuch = faultOfBytes(partBytes(layout, plan, part, of), mostBytes);
  if (tooMuch !== null) settle(fail(tooMuch));
  else if (count === 0) settle(ok(merged));
  return {
    next() {
      if (dealt === count || dealt - taken >= ahead) return null;
      const place = dealt++;
      const job = drawJob(plan, place < pilots ? place : from + place - pilots);
      return { job, room: takeRoom(merged), answered: (answer) => answered(answer, place) };
    },
  };
}

/** Draws before a chunk. */
const drawsBefore = ({ draws, perChunk }: ChunkPlan, chunk: number): number =>
  Math.min(draws, chunk * perChunk);
