import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import type { Programme } from "../../../src/model/programme.ts";
import {
  addChunk,
  countKept,
  createMerged,
  drawsOfChunk,
  planChunks,
  setRanges,
  statisticsOf,
  takeRoom,
} from "../../../src/model/project/merger.ts";
import { bandAt, bandLine, lines } from "../../../src/model/project/projection.ts";
import { rangesOf } from "../../../src/model/project/ranges.ts";
import { bandSeries, layoutOf } from "../../../src/model/project/series.ts";
import { binsOf } from "../../../src/model/quantile/histogram.ts";
import { inFull } from "../runs.ts";
import { drawn, finish, joinParts } from "./draw-all.ts";
import { inputOf, simulatorOf, the } from "./example.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
/** With sums of payers and a ledger of the ordinary grant. */
const input = inputOf(grant, {
  years: 4,
  payers: { values: { job: { state: 100_000 } } },
  assumptions: { "assistance-cost": 90_000, "budget-penalty": 0.5 },
});
const simulator = simulatorOf(input);
const { facts } = simulator;
const sizes = { targets: 0, payers: 0, saves: false, groups: 1 };

test("chunks depend on the size of the projection alone", () => {
  expect(planChunks(layoutOf({ ...sizes, areas: 15, years: 10 }), 10_000)).toEqual({
    draws: 10_000,
    perChunk: 64,
    chunks: 157,
    pilot: 2,
  });
  expect(planChunks(layoutOf({ ...sizes, areas: 15, years: 10 }), 5882).pilot).toBe(0);
  expect(planChunks(layoutOf({ ...sizes, areas: 290, years: 10 }), 1000)).toMatchObject({
    perChunk: 8,
    chunks: 125,
    pilot: 16,
  });
  expect(planChunks(layoutOf({ ...sizes, areas: 4000, years: 30 }), 10).perChunk).toBe(1);
  // All RegSO, all DeSO, and twice as many: less is kept of each area, fewer draws wait, and rows have fewer bins.
  for (const [areas, detail, pilot, bins] of [
    [290, "all", 128, 512],
    [1400, "all", 34, 64],
    [3363, "main", 47, 128],
    [6160, "main", 25, 64],
    [12_000, "awards", 33, 64],
  ] as const) {
    const layout = layoutOf({ ...sizes, areas, years: 10 });
    expect(layout.detail).toBe(detail);
    expect(planChunks(layout, 512).pilot * planChunks(layout, 512).perChunk).toBe(pilot);
    expect(binsOf(layout.bandRows, 512)).toBe(bins);
    expect(layout.bandRows * pilot).toBeLessThanOrEqual(8_000_000 + layout.bandRows);
    expect(layout.bandRows * (bins + 2) * 2).toBeLessThanOrEqual(60_000_000);
  }
  expect([binsOf(58_000, 65_535), binsOf(58_000, 65_536)]).toEqual([512, 256]);
  expect(drawsOfChunk(planChunks(layoutOf({ ...sizes, areas: 15, years: 10 }), 100), 1)).toEqual([64, 36]);
});

test("a draw is the same in whatever chunk it comes, and whatever came before", () => {
  const alone = the(simulator.draw(77, 1));
  the(simulator.draw(0, 5));
  const among = the(simulator.draw(70, 10));
  for (let row = 0; row < alone.values.length; row++)
    expect(among.values[row * 10 + 7]).toEqual(alone.values[row]);
  for (let row = 0; row < alone.money.length; row++) expect(among.money[row * 10 + 7]).toBe(alone.money[row]);
});

test("one seed, one result; another seed, another", () => {
  const again = the(simulatorOf(input).draw(0, 20));
  expect(again).toEqual(the(simulator.draw(0, 20)));
  const other = the(simulatorOf({ ...input, seed: 2 }).draw(0, 20));
  expect(other.values).not.toEqual(again.values);
});

test("a chunk written over one that is counted is the same, in the same memory", () => {
  const plan = { ...planChunks(facts.layout, 640), pilot: 1 };
  const chunk = (k: number) => the(simulator.draw(...drawsOfChunk(plan, k)));
  const merged = createMerged(plan);
  addChunk(merged, facts.layout, chunk(0));
  expect(takeRoom(merged)).toBeUndefined();
  addChunk(merged, facts.layout, chunk(1));
  const room = takeRoom(merged);
  const written = the(simulator.draw(...drawsOfChunk(plan, 2), room));
  expect(written).toEqual(chunk(2));
  expect(written.values).toBe(room?.values);
  expect(the(simulator.draw(0, 5, room))).toEqual(the(simulator.draw(0, 5)));
});

/** Statistics of the grant with histograms after the given pilot, cut into parts at the given chunks. */
function histogramOf(draws: number, cuts: readonly number[]) {
  const plan = { ...planChunks(facts.layout, draws), pilot: 4 };
  const chunk = (k: number) => the(simulator.draw(...drawsOfChunk(plan, k)));
  const pilot = [0, 1, 2, 3].map(chunk);
  const ends = [0, ...cuts, plan.chunks];
  const parts = ends.slice(1).map((end, i) => {
    const from = ends[i] as number;
    const merged = createMerged(plan);
    if (cuts.length > 0) setRanges(merged, rangesOf(facts.layout, pilot));
    for (let k = from; k < end; k++) addChunk(merged, facts.layout, chunk(k));
    countKept(merged, facts.layout);
    return merged;
  });
  return { plan, parts };
}

test("histograms of a part that begins after the pilot have the pilot's ranges", () => {
  const { parts } = histogramOf(640, [6]);
  expect(parts[1]?.histograms?.starts).toEqual(parts[0]?.histograms?.starts);
  expect(parts[0]?.kept).toHaveLength(0);
});

test.runIf(inFull)("parts with histograms join to what one run counts", () => {
  const statistics = [[], [6], [2, 3, 9]].map((cuts) => {
    const { plan, parts } = histogramOf(640, cuts);
    return finish(statisticsOf(joinParts(plan, parts), facts.layout, facts.unitSek));
  });
  expect(statistics[1]).toEqual(statistics[0]);
  expect(statistics[2]).toEqual(statistics[0]);
});

test.runIf(inFull)("histogram quantiles are within a bin of the exact ones", () => {
  const exact = drawn(simulator, 640);
  const { parts } = histogramOf(640, []);
  const [merged] = parts;
  if (!merged?.histograms) throw new Error("no histograms");
  const statistics = finish(statisticsOf(merged, facts.layout, facts.unitSek));
  expect(statistics.means).toEqual(exact.means);
  expect(statistics.events).toEqual(exact.events);
  for (let row = 0; row < facts.layout.bandRows; row++) {
    const unit = row < facts.layout.places * 4 ? facts.unitSek : 1;
    const width = (merged.histograms.widths[row] as number) * unit;
    for (let k = 0; k < 5; k++) {
      const difference = (statistics.bands[row * 7 + k] as number) - (exact.bands[row * 7 + k] as number);
      if (!Number.isNaN(difference)) expect(Math.abs(difference)).toBeLessThanOrEqual(width * 1.000001);
    }
    expect(statistics.bands[row * 7 + 5]).toEqual(exact.bands[row * 7 + 5]);
  }
  for (let row = 0; row < facts.layout.totalRows; row++) {
    const width = merged.histograms.widths[facts.layout.bandRows + row] as number;
    for (let k = 0; k < 5; k++) {
      const difference = (statistics.totals[row * 7 + k] as number) - (exact.totals[row * 7 + k] as number);
      if (!Number.isNaN(difference)) expect(Math.abs(difference)).toBeLessThanOrEqual(width * 1.000001);
    }
    expect(statistics.totals[row * 7 + 5]).toEqual(exact.totals[row * 7 + 5]);
  }
});

test.runIf(inFull)("twice the draws, the standard error of the median over the square root of two", () => {
  /** Medians of the employed share in the fourth year, of batches of draws. */
  const spreadOf = (draws: number, batches: number): number => {
    const medians = Array.from({ length: batches }, (_, batch) => {
      const { values } = the(simulator.draw(batch * draws, draws));
      const { places, years } = facts.layout;
      const row = (bandSeries.indexOf("employment") - 1) * places * years + 15 * years + 3;
      const sorted = values.slice(row * draws, (row + 1) * draws).sort();
      return ((sorted[draws / 2 - 1] as number) + (sorted[draws / 2] as number)) / 2;
    });
    const mean = medians.reduce((sum, each) => sum + each, 0) / batches;
    return Math.sqrt(medians.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (batches - 1));
  };
  const ratio = spreadOf(32, 120) / spreadOf(64, 120);
  // Each spread is known to 1 / sqrt(2 x 119) = 6.5 %, their ratio to 9 %.
  expect(Math.abs(ratio / Math.SQRT2 - 1)).toBeLessThan(0.27);
});

test("means have the standard error that draws show, and lines are read from bands", () => {
  const projection = drawn(simulator, 256);
  const { error } = bandAt(projection, "employment", 15, 3);
  const { p5, p95 } = bandAt(projection, "employment", 15, 3);
  // Of a nearly normal spread 90 % lie within 1.645 deviations.
  expect(((p95 - p5) / 3.29 / 16 / error) as number).toBeCloseTo(1, 0);
  expect(bandLine(projection, "employment", 15, lines.p95)[3]).toBe(p95);
  expect(bandLine(projection, "employment", 15, lines.mean)).toHaveLength(4);
});
