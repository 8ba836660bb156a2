import { otherSpans, totalSpans, valueSpans } from "./rows.ts";
import type { Layout } from "./series.ts";

/** Some draws, computed. The same whoever computes them. */
export interface Chunk {
  /** Number of the first draw. */
  readonly first: number;
  readonly count: number;
  /** Awards in units at `(place * years + year) * count + draw`. */
  readonly money: Int32Array;
  /** The other series with bands at `(row - places * years) * count + draw`, row as in Layout. */
  readonly values: Float32Array;
  /** Totals at `row * count + draw`, in kronor. */
  readonly totals: Float64Array;
  /** Sums over the chunk's draws, in their order (Layout.sums). */
  readonly sums: Float64Array;
  /** Draws in which something happened, by the row of the event. */
  readonly events: Uint32Array;
}

type Arrays = Pick<Chunk, "money" | "values" | "totals" | "sums" | "events">;

/** Arrays of chunks that nobody reads any more, to write another into. Sums and events are free long before the rest is. */
export type ChunkRoom = Partial<Arrays>;

/** Its memory, for handing it over instead of copying it. */
export const buffersOfRoom = ({ money, values, totals, sums, events }: ChunkRoom): ArrayBuffer[] =>
  [money, values, totals, sums, events].flatMap((array) =>
    array === undefined ? [] : [array.buffer as ArrayBuffer],
  );

/** Gathers draws into chunks. */
export interface ChunkWriter {
  /** `room` is written over where it fits. */
  begin(first: number, count: number, room?: ChunkRoom): void;
  /** Takes the numbers of one year of the draw in hand (Layout.perYear of them); those that have rows are kept. */
  add(year: number, numbers: Float64Array): void;
  /** The draw in hand is complete; `ofDraw` are its totals. */
  endDraw(cut: number, ofDraw: Float64Array): void;
  end(): Chunk;
}

/** Rows turned at a time: their numbers of one draw share a cache line. */
const block = 16;
/** Room between draws, so that the same row of all draws does not fall on the same place of the cache. */
const gap = 16;

/**
 * A writer of chunks. Numbers come draw by draw and are wanted row by row: they are first laid down in the order in
 * which they come and turned once at the end, many times faster than writing each to its row at once.
 */
export function createChunkWriter(layout: Layout): ChunkWriter {
  const { places, years, bandRows } = layout;
  const rows = bandRows + layout.meanRows;
  const floatsPerYear = bandRows / years - places;
  const meansPerYear = layout.meanRows / years;
  const otherPerYear = meansPerYear + layout.eventRows / years;
  const ofValues = valueSpans(layout);
  const ofOthers = otherSpans(layout);
  const ofTotals = totalSpans(layout);
  const perDraw = floatsPerYear * years + gap;
  const otherSums = new Float64Array(otherPerYear * years);
  let staged = new Float32Array(0);
  let { money, values, totals, sums, events } = roomFor(layout, 0);
  let first = 0;
  let count = 0;
  let draw = 0;
  let cut = 0;
  return {
    begin(number, size, room) {
      first = number;
      count = size;
      draw = 0;
      cut = 0;
      otherSums.fill(0);
      ({ money, values, totals, sums, events } = roomFor(layout, count, room));
      if (staged.length < perDraw * count) staged = new Float32Array(perDraw * count);
    },
    add(year, numbers) {
      for (let place = 0; place < places; place++)
        money[(place * years + year) * count + draw] = numbers[place] as number;
      let to = draw * perDraw + year * floatsPerYear;
      for (const [from, before] of ofValues)
        for (let k = from; k < before; k++) staged[to++] = numbers[k] as number;
      let sumTo = year * otherPerYear;
      for (const [from, before] of ofOthers)
        for (let k = from; k < before; k++, sumTo++)
          otherSums[sumTo] = (otherSums[sumTo] as number) + (numbers[k] as number);
    },
    endDraw(cuts, ofDraw) {
      cut += cuts;
      let row = 0;
      for (const [from, before] of ofTotals)
        for (let k = from; k < before; k++) totals[row++ * count + draw] = ofDraw[k] as number;
      draw++;
    },
    end() {
      turn(staged, values, floatsPerYear, years, count, perDraw);
      const squares = sums.subarray(rows);
      sumRows(money, places * years, count, sums, squares, 0);
      sumRows(values, floatsPerYear * years, count, sums, squares, places * years);
      for (let year = 0; year < years; year++) {
        const from = year * otherPerYear;
        for (let k = 0; k < meansPerYear; k++)
          sums[bandRows + k * years + year] = otherSums[from + k] as number;
        for (let k = meansPerYear; k < otherPerYear; k++)
          events[(k - meansPerYear) * years + year] = otherSums[from + k] as number;
      }
      const totalsAt = rows + bandRows;
      sumRows(totals, layout.totalRows, count, sums, sums.subarray(layout.totalRows), totalsAt);
      sums[layout.sums - 1] = cut;
      return { first, count, money, values, totals, sums, events };
    },
  };
}

function roomFor(layout: Layout, count: number, room: ChunkRoom = {}): Arrays {
  const { places, years, bandRows, totalRows, eventRows } = layout;
  const [money, values, totals] = [places * years, bandRows - places * years, totalRows].map(
    (rows) => rows * count,
  ) as [number, number, number];
  const fitting = <Numbers extends { readonly length: number }>(array: Numbers | undefined, size: number) =>
    array?.length === size ? array : undefined;
  return {
    money: fitting(room.money, money) ?? new Int32Array(money),
    values: fitting(room.values, values) ?? new Float32Array(values),
    totals: fitting(room.totals, totals) ?? new Float64Array(totals),
    sums: fitting(room.sums, layout.sums) ?? new Float64Array(layout.sums),
    events: fitting(room.events, eventRows) ?? new Uint32Array(eventRows),
  };
}

/** From `draw * perDraw + year * perYear + k` to `(k * years + year) * count + draw`. */
function turn(
  from: Float32Array,
  to: Float32Array,
  perYear: number,
  years: number,
  count: number,
  perDraw: number,
): void {
  for (let year = 0; year < years; year++) {
    for (let start = 0; start < perYear; start += block) {
      const end = Math.min(perYear, start + block);
      for (let k = start; k < end; k++) {
        const target = (k * years + year) * count;
        let source = year * perYear + k;
        for (let draw = 0; draw < count; draw++) {
          to[target + draw] = from[source] as number;
          source += perDraw;
        }
      }
    }
  }
}

function sumRows(
  values: Int32Array | Float32Array | Float64Array,
  rows: number,
  count: number,
  sums: Float64Array,
  squares: Float64Array,
  at: number,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let square = 0;
    for (let i = row * count; i < (row + 1) * count; i++) {
      const value = values[i] as number;
      sum += value;
      square += value * value;
    }
    sums[at + row] = sum;
    squares[at + row] = square;
  }
}
