import { expect, test } from "vitest";
import { projectDraws } from "../../../src/engine/project-draws.ts";
import { type Chunk, createChunkWriter } from "../../../src/model/project/chunk.ts";
import { mergeBytes, mostAhead, partBytes, projectionBytes } from "../../../src/model/project/memory.ts";
import {
  addChunk,
  chunksOfPart,
  countKept,
  createMerged,
  drawsOfChunk,
  joinPart,
  type Merged,
  planChunks,
  setRanges,
  statisticsOf,
  takeRoom,
} from "../../../src/model/project/merger.ts";
import type { Ranges } from "../../../src/model/project/ranges.ts";
import { type Layout, layoutOf } from "../../../src/model/project/series.ts";
import { finish } from "./draw-all.ts";
import { equalRule, inputOf, projectedProgramme } from "./example.ts";

const sized = (areas: number, years = 10): Layout =>
  layoutOf({ areas, years, targets: 0, payers: 4, saves: false, groups: 1 });

const bytesOf = (...values: readonly unknown[]): number =>
  values.reduce<number>((sum, each) => {
    if (ArrayBuffer.isView(each)) return sum + each.byteLength;
    if (Array.isArray(each)) return sum + bytesOf(...each);
    return typeof each === "object" && each !== null ? sum + bytesOf(...Object.values(each)) : sum;
  }, 0);

/** Sums and events of chunks that are merged are in the whole, or free for another. */
const arraysOf = ({ money, values, totals }: Chunk): readonly unknown[] => [money, values, totals];

const bytesIn = ({
  nodes,
  events,
  kept,
  counted,
  freedSums,
  freedEvents,
  histograms,
  followed,
}: Merged): number =>
  bytesOf(
    nodes,
    events,
    kept.map(arraysOf),
    counted.map(arraysOf),
    freedSums,
    freedEvents,
    histograms,
    followed,
  );

/** What the arrays of a merging come to at most, with chunks that hold nothing but 0. */
function allocated(layout: Layout, draws: number): number {
  const plan = planChunks(layout, draws);
  const merged = createMerged(plan);
  const most = mostWhile(merged, layout, 0, plan.chunks);
  return most + resultBytes(merged, layout);
}

/** The same while the given chunks are merged, without a result. */
function mostWhile(merged: Merged, layout: Layout, from: number, to: number): number {
  const writer = createChunkWriter(layout);
  const totals = new Float64Array(layout.totals * layout.places);
  let most = 0;
  for (let k = from; k < to; k++) {
    const [first, count] = drawsOfChunk(merged.plan, k);
    writer.begin(first, count, takeRoom(merged));
    for (let draw = 0; draw < count; draw++) writer.endDraw(0, totals);
    addChunk(merged, layout, writer.end());
    most = Math.max(most, bytesIn(merged));
  }
  return most;
}

function resultBytes(merged: Merged, layout: Layout): number {
  const { bands, means, events } = finish(statisticsOf(merged, layout, 1));
  return bands.buffer.byteLength + bytesOf(means, events);
}

const noRanges = ({ bandRows, totalRows }: Layout): Ranges => ({
  least: new Float64Array(bandRows + totalRows),
  most: new Float64Array(bandRows + totalRows),
});

test.each([
  [15, 1000],
  [15, 7000],
  [290, 400],
  [3363, 120],
  [6160, 80],
])("%d areas and %d draws: no more bytes than worked out beforehand, and not far less", (areas, draws) => {
  const layout = sized(areas);
  const told = projectionBytes(layout, planChunks(layout, draws));
  const real = allocated(layout, draws);
  expect(real).toBeLessThanOrEqual(told);
  // Few areas: most of it is the 32 MB of chunks that may be on their way.
  if (areas > 100) expect(real).toBeGreaterThan(0.5 * told);
});

test.each([
  [15, 7000],
  [290, 400],
  [3363, 60],
])(
  "%d areas and %d draws: a part, and joining, take no more bytes than worked out beforehand",
  (areas, draws) => {
    const layout = sized(areas);
    const plan = planChunks(layout, draws);
    const parts = [1, 2, 3].map((part) => {
      const [from, to] = chunksOfPart(plan, part, 3);
      const merged = createMerged(plan);
      if (plan.pilot > 0) setRanges(merged, noRanges(layout));
      const most = mostWhile(merged, layout, from, to);
      expect(most).toBeLessThanOrEqual(partBytes(layout, plan, part, 3));
      countKept(merged, layout);
      return merged;
    });
    const joined = createMerged(plan);
    for (const part of parts) {
      expect(bytesIn(joined) + bytesIn({ ...part, followed: null, counted: [] })).toBeLessThanOrEqual(
        mergeBytes(layout, plan),
      );
      joinPart(joined, part);
    }
    expect(bytesIn(joined) + resultBytes(joined, layout)).toBeLessThanOrEqual(mergeBytes(layout, plan));
  },
);

const input = inputOf(projectedProgramme({ a: { work: [0.5], support: [0.1] } }, equalRule(100)));

test("no more chunks are dealt out than may wait to be merged", () => {
  const open = { settle: () => {}, isOpen: () => true, wake: () => {} };
  const work = projectDraws(input, { draws: 1_000_000 }, () => {}, open);
  const layout = layoutOf({ ...sized(1, input.years), targets: 0, payers: 4, saves: false, groups: 1 });
  let dealt = 0;
  while (work.next() !== null) dealt++;
  // The first task is the expected values.
  expect(dealt - 1).toBe(mostAhead(layout, planChunks(layout, 1_000_000)));
});

test("more bytes than allowed are a question before anything is drawn", () => {
  let answer: unknown;
  const open = {
    settle: (given: unknown) => {
      answer = given;
    },
    isOpen: () => answer === undefined,
    wake: () => {},
  };
  projectDraws(input, { draws: 1000, mostBytes: 1000 }, () => {}, open);
  expect(answer).toMatchObject({ ok: false, error: { code: "tooMuchMemory" } });
});
