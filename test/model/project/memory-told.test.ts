import { expect, test } from "vitest";
import {
  faultOfBytes,
  faultOfMemory,
  mergeBytes,
  mostAhead,
  partBytes,
  projectionBytes,
} from "../../../src/model/project/memory.ts";
import { chunksOfPart, planChunks } from "../../../src/model/project/merger.ts";
import { type Layout, layoutOf } from "../../../src/model/project/series.ts";

const sized = (areas: number, years = 10): Layout =>
  layoutOf({ areas, years, targets: 0, payers: 4, saves: false, groups: 1 });

test("the bytes of docs/projection.md, within a bound at every size up to a question", () => {
  for (const [areas, megabytes] of [
    [15, 40],
    [290, 146],
    [1812, 273],
    [3363, 192],
    [6160, 243],
    [6596, 258],
    [12_000, 228],
  ] as const) {
    const layout = sized(areas);
    const plan = planChunks(layout, 512);
    expect(Math.round(projectionBytes(layout, plan) / 1e6)).toBe(megabytes);
    expect(faultOfMemory(layout, plan)).toBeNull();
  }
  expect([1812, 1813, 6596, 6597].map((areas) => sized(areas).detail)).toEqual([
    "all",
    "main",
    "main",
    "awards",
  ]);
  const layout = sized(28_000);
  const fault = faultOfMemory(layout, planChunks(layout, 512));
  expect(fault).toMatchObject({ code: "tooMuchMemory", allowed: 400 });
  expect(faultOfMemory(layout, planChunks(layout, 512), (fault?.value as number) * 1e6)).toBeNull();
});

test("parts are as equal as whole chunks allow, and come to all of them", () => {
  const plan = { draws: 640, perChunk: 64, chunks: 10, pilot: 0 };
  expect([1, 2, 3].map((part) => chunksOfPart(plan, part, 3))).toEqual([
    [0, 3],
    [3, 6],
    [6, 10],
  ]);
  expect(chunksOfPart(plan, 1, 1)).toEqual([0, 10]);
});

test("a part and joining take so many MB: draws kept one by one, or counted", () => {
  const [few, many] = [sized(15), sized(3363)];
  const [kept, counted] = [planChunks(few, 5000), planChunks(many, 512)];
  expect([kept.pilot, counted.pilot].map((pilot) => pilot > 0)).toEqual([false, true]);
  const told = (bytes: number) => Math.round(bytes / 1e5) / 10;
  expect([1, 2, 3].map((part) => told(partBytes(few, kept, part, 3)))).toEqual([59.8, 53.3, 54.1]);
  expect([1, 2, 3].map((part) => told(partBytes(many, counted, part, 3)))).toEqual([187.1, 169.2, 169.2]);
  expect([told(mergeBytes(few, kept)), told(mergeBytes(many, counted))]).toEqual([63.9, 202.8]);
});

test("bytes up to those allowed are no question; one more is, in whole MB", () => {
  expect(faultOfBytes(400_000_000)).toBeNull();
  expect(faultOfBytes(400_000_001)).toEqual({ code: "tooMuchMemory", value: 401, allowed: 400 });
  expect(faultOfBytes(1_500_000, 1_499_999)).toEqual({ code: "tooMuchMemory", value: 2, allowed: 1 });
});

test("many small chunks may wait, of large ones four", () => {
  const ahead = (areas: number) => mostAhead(sized(areas), planChunks(sized(areas), 512));
  expect([ahead(1), ahead(15), ahead(6160)]).toEqual([297, 37, 4]);
});
