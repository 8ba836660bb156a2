import type { Chunk } from "./chunk.ts";
import type { Layout } from "./series.ts";

/** So many draws are kept of every series, to show how differently chance may fall. */
export const singleDraws = 3;

/** Numbers of money kept at most (16 MB for awards and use): 15 areas over 10 years up to 12,500 draws. */
const mostFollowed = 2_000_000;

/** Draws that are kept one by one: the first ones, whoever computes them. */
export interface FollowedDraws {
  /** Room for so many draws of money. */
  readonly stride: number;
  /** Draws of money kept so far. */
  readonly draws: number;
  /** Awards in units, at `(place * years + year) * stride + draw`. */
  readonly awards: Int32Array;
  /** Kronor of awards used, at the same places. */
  readonly spent: Float32Array;
  /** The first draws of every row with bands, awards in units, at `row * singleDraws + draw`; NaN where there is none. */
  readonly singles: Float32Array;
}

/** Keeps what is followed of the next chunk; chunks come in order. Null where the first of them is not the first of all. */
export function followChunk(
  followed: FollowedDraws | null,
  layout: Layout,
  chunk: Chunk,
  draws: number,
): FollowedDraws | null {
  const begun = chunk.first === 0 ? begin(layout, chunk, draws) : followed;
  if (begun === null) return null;
  const rows = layout.places * layout.years;
  const count = Math.min(chunk.count, begun.stride - chunk.first);
  if (count <= 0) return begun;
  const { awards, spent, stride } = begun;
  const { money, values } = chunk;
  // Kronor used are the second series, so the first of those that are no awards. Rows are short: number by number is
  // several times faster than a view and a copy of each.
  for (let row = 0; row < rows; row++) {
    const from = row * chunk.count;
    const to = row * stride + chunk.first;
    for (let k = 0; k < count; k++) {
      awards[to + k] = money[from + k] as number;
      spent[to + k] = values[from + k] as number;
    }
  }
  return { ...begun, draws: chunk.first + count };
}

/** So many draws of money are kept. */
export const followedStride = ({ places, years }: Layout, draws: number): number =>
  Math.max(1, Math.min(draws, Math.floor(mostFollowed / (places * years))));

function begin(layout: Layout, chunk: Chunk, draws: number): FollowedDraws {
  const { places, years, bandRows } = layout;
  const rows = places * years;
  const stride = followedStride(layout, draws);
  const singles = new Float32Array(bandRows * singleDraws).fill(Number.NaN);
  for (let row = 0; row < bandRows; row++) {
    const values = row < rows ? chunk.money : chunk.values;
    const from = (row < rows ? row : row - rows) * chunk.count;
    for (let draw = 0; draw < Math.min(singleDraws, chunk.count); draw++)
      singles[row * singleDraws + draw] = values[from + draw] as number;
  }
  return {
    stride,
    draws: 0,
    awards: new Int32Array(rows * stride),
    spent: new Float32Array(rows * stride),
    singles,
  };
}
